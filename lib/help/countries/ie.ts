import type { Country } from '../country.ts';
import { european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const ireland: Country = {
  code: 'IE',
  zone: 'Europe/Dublin',
  timeZones: ['Europe/Dublin', 'Eire'],
  services: [
    european.emergency,
    service({
      name: '999',
      purposes: ['emergency'],
      phone: '999',
      hours: 'always',
      languages: ['en'],
      free: true,
      confirmed: ['phone'],
      source: 'Several repositories agree',
      checked,
    }),
    service({
      name: 'Childline (ISPCC)',
      purposes: ['talk'],
      phone: '1800 66 66 66',
      chat: 'https://www.childline.ie/',
      domain: 'childline.ie',
      hours: 'always',
      languages: ['en'],
      ages: { from: null, to: 18 },
      facts: ['private'],
      free: true,
      confirmed: ['phone', 'chat'],
      source:
        'ispcc.ie (day and night); breakingnews.ie and irishtimes.com (number, chat on childline.ie); dublinpeople.com (Dec 2020)',
      checked,
    }),
    service({
      name: 'Text About It',
      purposes: ['talk', 'crisis'],
      sms: { number: '50808', words: {} },
      url: 'https://www.textaboutit.ie/',
      domain: 'textaboutit.ie',
      languages: ['en'],
      free: true,
      confirmed: ['sms'],
      source: 'Several repositories agree',
      checked,
    }),
    service({
      name: 'Hotline.ie',
      purposes: ['take_down', 'report'],
      url: 'https://www.hotline.ie/report/',
      domain: 'hotline.ie',
      languages: ['en'],
      free: true,
      confirmed: ['url'],
      source: 'hotline.ie/report; garda.ie (2021)',
      checked,
    }),
    service({
      name: 'Garda',
      purposes: ['abuse', 'report'],
      phone: '1800 555 222',
      hours: 'always',
      languages: ['en'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'breakingnews.ie at its launch: at any time, each day of the year',
      checked,
    }),
    european.missing,
  ],
};
