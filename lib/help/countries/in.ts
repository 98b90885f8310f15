import type { Country } from '../country.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const india: Country = {
  code: 'IN',
  zone: 'Asia/Kolkata',
  timeZones: ['Asia/Kolkata', 'Asia/Calcutta'],
  services: [
    service({
      name: '112',
      purposes: ['emergency'],
      phone: '112',
      hours: 'always',
      languages: ['hi', 'en'],
      free: true,
      confirmed: ['phone'],
      source: 'Several repositories agree',
      checked,
    }),
    service({
      name: 'Child Helpline 1098',
      purposes: ['talk', 'abuse', 'report'],
      phone: '1098',
      hours: 'always',
      languages: ['hi', 'en'],
      free: true,
      confirmed: ['phone'],
      source: 'Several repositories agree (2024 to 2026): free, 24 hours',
      checked,
    }),
    service({
      name: 'Tele-MANAS',
      purposes: ['crisis', 'talk'],
      phone: '14416',
      languages: ['hi', 'en'],
      free: true,
      confirmed: ['phone'],
      source: 'Several repositories agree',
      checked,
    }),
    service({
      name: 'National Cyber Crime Reporting Portal',
      purposes: ['report'],
      phone: '1930',
      url: 'https://cybercrime.gov.in/',
      domain: 'cybercrime.gov.in',
      languages: ['hi', 'en'],
      free: true,
      confirmed: ['phone', 'url'],
      source: 'Answer to the Lok Sabha (11 Mar 2025), repeated online',
      checked,
    }),
    service({
      name: 'Aarambh India',
      purposes: ['take_down', 'report'],
      url: 'https://aarambhindia.org/report',
      domain: 'aarambhindia.org',
      languages: ['hi', 'en'],
      free: true,
      confirmed: ['url'],
      source: 'India Today and NDTV (2016)',
      checked,
    }),
  ],
};
