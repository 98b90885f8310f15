import type { Country } from '../country.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const southAfrica: Country = {
  code: 'ZA',
  zone: 'Africa/Johannesburg',
  timeZones: ['Africa/Johannesburg'],
  services: [
    service({
      name: '10111',
      purposes: ['emergency'],
      phone: '10111',
      hours: 'always',
      languages: ['en'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'A repository',
      checked,
    }),
    service({
      name: '112',
      purposes: ['emergency'],
      phone: '112',
      hours: 'always',
      languages: ['en'],
      free: true,
      confirmed: [],
      source: 'General knowledge: from mobile phones',
      checked,
    }),
    service({
      name: 'Childline South Africa',
      purposes: ['talk', 'abuse', 'report'],
      phone: '116',
      chat: 'https://www.childlinesa.org.za/',
      domain: 'childlinesa.org.za',
      hours: 'always',
      languages: ['en', 'af', 'zu', 'xh'],
      free: true,
      confirmed: ['phone', 'chat'],
      source:
        'vukuzenzele.gov.za (number); payfast.co.za and an encyclopedia (day and night; chat on weekdays, site)',
      checked,
    }),
    service({
      name: 'GBV Command Centre',
      purposes: ['abuse'],
      phone: '0800 428 428',
      languages: ['en'],
      free: true,
      confirmed: ['phone'],
      source: 'Several repositories agree',
      checked,
    }),
    service({
      name: 'National Human Trafficking Hotline',
      purposes: ['trafficking'],
      phone: '0800 222 777',
      languages: ['en'],
      free: true,
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
  ],
};
