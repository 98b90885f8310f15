import type { Country } from '../country.ts';
import { daily } from '../days.ts';
import { european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const netherlands: Country = {
  code: 'NL',
  zone: 'Europe/Amsterdam',
  timeZones: ['Europe/Amsterdam'],
  services: [
    european.emergency,
    service({
      name: 'De Kindertelefoon',
      purposes: ['talk'],
      phone: '0800 0432',
      chat: 'https://www.kindertelefoon.nl/',
      domain: 'kindertelefoon.nl',
      hours: daily('11:00', '21:00'),
      languages: ['nl'],
      ages: { from: 8, to: 18 },
      facts: ['anonymous', 'private'],
      free: true,
      confirmed: ['phone', 'chat'],
      source:
        'kindertelefoon.nl, about us (hours, ages); vriendenkindertelefoon.nl (number, no name)',
      checked,
    }),
    service({
      name: 'Helpwanted',
      purposes: ['take_down', 'talk', 'report'],
      phone: '020 261 52 75',
      chat: 'https://helpwanted.nl/',
      url: 'https://helpwanted.nl/en',
      domain: 'helpwanted.nl',
      languages: ['nl', 'en'],
      facts: ['anonymous'],
      confirmed: ['phone', 'chat', 'url'],
      source: 'helpwanted.nl/en and its privacy statement; offlimits.nl (2023)',
      checked,
    }),
    service({
      name: 'CoMensha',
      purposes: ['trafficking'],
      url: 'https://www.comensha.nl/',
      domain: 'comensha.nl',
      languages: ['nl'],
      free: true,
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    european.missing,
  ],
};
