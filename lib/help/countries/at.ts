import type { Country } from '../country.ts';
import { european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const austria: Country = {
  code: 'AT',
  zone: 'Europe/Vienna',
  timeZones: ['Europe/Vienna'],
  services: [
    european.emergency,
    service({
      name: '133',
      purposes: ['emergency'],
      phone: '133',
      hours: 'always',
      languages: ['de'],
      facts: ['police'],
      free: true,
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    service({
      name: '147 Rat auf Draht',
      purposes: ['talk'],
      phone: '147',
      chat: 'https://www.rataufdraht.at/chatberatung',
      url: 'https://www.rataufdraht.at/',
      domain: 'rataufdraht.at',
      hours: 'always',
      languages: ['de'],
      free: true,
      confirmed: ['phone', 'url'],
      source:
        'Child Helpline International directory (July 2023), with the mail address 147@rataufdraht.at',
      checked,
    }),
    service({
      name: 'Stopline',
      purposes: ['report'],
      url: 'https://www.stopline.at/',
      domain: 'stopline.at',
      languages: ['de', 'en'],
      facts: ['anonymous'],
      free: true,
      confirmed: ['url'],
      source: 'stopline.at, questions and answers (2025); elternseite.at',
      checked,
    }),
    service({
      name: 'Meldestelle gegen Menschenhandel',
      purposes: ['trafficking'],
      phone: '+43 677 61 34 34 34',
      languages: ['de'],
      facts: ['police'],
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    european.missing,
  ],
};
