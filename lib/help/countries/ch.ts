import type { Country } from '../country.ts';
import { european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const switzerland: Country = {
  code: 'CH',
  zone: 'Europe/Zurich',
  timeZones: ['Europe/Zurich'],
  services: [
    european.emergency,
    service({
      name: '117',
      purposes: ['emergency'],
      phone: '117',
      hours: 'always',
      languages: ['de', 'fr', 'it'],
      facts: ['police'],
      free: true,
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    service({
      name: '147 Pro Juventute',
      purposes: ['talk', 'crisis'],
      phone: '147',
      chat: 'https://www.147.ch/',
      domain: '147.ch',
      hours: 'always',
      languages: ['de', 'fr', 'it'],
      facts: ['anonymous'],
      free: true,
      confirmed: ['phone', 'chat'],
      source:
        'projuventute.ch/147; pfarreiforum.ch, interview with its head; schweizer-illustrierte.ch',
      checked,
    }),
    service({
      name: 'clickandstop.ch',
      purposes: ['report', 'talk'],
      url: 'https://www.clickandstop.ch/',
      domain: 'clickandstop.ch',
      languages: ['de', 'fr', 'it'],
      facts: ['anonymous'],
      free: true,
      confirmed: ['url'],
      source: 'kinderschutz.ch (2022, 2023 and 2025); watson.ch (Apr 2022: free advice, no name)',
      checked,
    }),
    service({
      name: 'ACT212',
      purposes: ['trafficking'],
      phone: '0840 212 212',
      url: 'https://act212.ch/',
      domain: 'act212.ch',
      languages: ['de', 'fr', 'it'],
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
  ],
};
