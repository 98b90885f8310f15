import type { Country } from '../country.ts';
import { childHelpline, european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const luxembourg: Country = {
  code: 'LU',
  zone: 'Europe/Luxembourg',
  timeZones: ['Europe/Luxembourg'],
  services: [
    european.emergency,
    service({
      name: '113',
      purposes: ['emergency'],
      phone: '113',
      hours: 'always',
      languages: ['lb', 'fr', 'de'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'lessentiel.lu (Apr 2020)',
      checked,
    }),
    childHelpline({
      name: 'Kanner-Jugendtelefon',
      chat: 'https://www.kjt.lu/',
      url: 'https://www.kjt.lu/',
      domain: 'kjt.lu',
      languages: ['lb', 'de', 'fr'],
      confirmed: ['phone', 'url'],
      source: 'kjt.lu, who we are; childhelplineinternational.org, twenty years',
    }),
    service({
      name: 'BEE SECURE Helpline',
      purposes: ['talk'],
      phone: '8002 1234',
      url: 'https://www.bee-secure.lu/fr/helpline/',
      domain: 'bee-secure.lu',
      languages: ['lb', 'de', 'fr', 'en'],
      free: true,
      confirmed: [],
      source:
        'childhelplineinternational.org: run by KJT; number and address are general knowledge',
      checked,
    }),
    service({
      name: 'BEE SECURE Stopline',
      purposes: ['report'],
      url: 'https://stopline.bee-secure.lu/',
      domain: 'bee-secure.lu',
      languages: ['de', 'fr', 'en'],
      free: true,
      confirmed: [],
      source: 'childhelplineinternational.org: run by KJT; the address is general knowledge',
      checked,
    }),
    {
      ...european.missing,
      hours: 'always',
      languages: ['lb', 'fr', 'de', 'en'],
      source: 'guichet.public.lu, 116 000',
    },
  ],
};
