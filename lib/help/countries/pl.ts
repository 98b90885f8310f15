import type { Country } from '../country.ts';
import { childHelpline, european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const poland: Country = {
  code: 'PL',
  zone: 'Europe/Warsaw',
  timeZones: ['Europe/Warsaw', 'Poland'],
  services: [
    european.emergency,
    service({
      name: '997',
      purposes: ['emergency'],
      phone: '997',
      hours: 'always',
      languages: ['pl'],
      facts: ['police'],
      free: true,
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    childHelpline({
      name: 'Telefon Zaufania dla Dzieci i Młodzieży',
      chat: 'https://116111.pl/',
      domain: '116111.pl',
      hours: 'always',
      languages: ['pl'],
      facts: ['anonymous', 'private', 'may_tell'],
      confirmed: ['phone', 'chat'],
      source:
        'kwartalnik.csp.edu.pl (no name, free, day and night, chat); edukacja.dziennik.pl (Jan 2024); gazetaprawna.pl (Jan 2022: site; police where a life is at risk)',
    }),
    service({
      name: 'Dziecięcy Telefon Zaufania RPD',
      purposes: ['talk', 'report'],
      phone: '800 12 12 12',
      url: 'https://brpd.gov.pl/',
      domain: 'brpd.gov.pl',
      hours: 'always',
      languages: ['pl'],
      free: true,
      confirmed: ['phone'],
      source: 'edukacja.dziennik.pl (Jan 2024); gazetaprawna.pl (Jan 2022)',
      checked,
    }),
    service({
      name: 'Dyżurnet.pl',
      purposes: ['report'],
      url: 'https://dyzurnet.pl/',
      domain: 'dyzurnet.pl',
      languages: ['pl', 'en'],
      free: true,
      confirmed: ['url'],
      source: 'dyzurnet.pl, questions and answers; pap-mediaroom.pl (2025)',
      checked,
    }),
    service({
      name: 'KCIK',
      purposes: ['trafficking'],
      phone: '22 628 01 20',
      url: 'https://www.kcik.pl/',
      domain: 'kcik.pl',
      languages: ['pl', 'en'],
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    european.missing,
  ],
};
