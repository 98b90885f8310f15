import type { Country } from '../country.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const philippines: Country = {
  code: 'PH',
  zone: 'Asia/Manila',
  timeZones: ['Asia/Manila'],
  services: [
    service({
      name: '911',
      purposes: ['emergency'],
      phone: '911',
      hours: 'always',
      languages: ['fil', 'en'],
      free: true,
      confirmed: ['phone'],
      source: 'dswd.gov.ph',
      checked,
    }),
    service({
      name: 'MAKABATA Helpline',
      purposes: ['talk', 'abuse', 'trafficking', 'report'],
      phone: '1383',
      hours: 'always',
      languages: ['fil', 'en'],
      free: true,
      confirmed: ['phone'],
      source: 'gmanetwork.com (Dec 2025); pna.gov.ph (2023)',
      checked,
    }),
    service({
      name: 'Bantay Bata',
      purposes: ['talk', 'abuse', 'report'],
      phone: '163',
      hours: 'always',
      languages: ['fil', 'en'],
      free: true,
      confirmed: ['phone'],
      source: 'abs-cbnfoundation.org; dswd.gov.ph',
      checked,
    }),
    service({
      name: '1343 Actionline',
      purposes: ['trafficking'],
      phone: '1343',
      url: 'https://www.1343actionline.ph/',
      domain: '1343actionline.ph',
      languages: ['fil', 'en'],
      free: true,
      confirmed: ['phone'],
      source: 'dswd.gov.ph',
      checked,
    }),
    service({
      name: 'NCMH Crisis Hotline',
      purposes: ['crisis'],
      phone: '1553',
      languages: ['fil', 'en'],
      free: true,
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
  ],
};
