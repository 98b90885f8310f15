import type { Country } from '../country.ts';
import { european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

/** What helps in any country. Its take-down tools are offered everywhere. */
export const everywhere: Country = {
  code: 'global',
  zone: 'UTC',
  timeZones: [],
  services: [
    { ...european.emergency, facts: ['number_may_differ'] },
    service({
      name: 'Find A Helpline',
      purposes: ['talk', 'crisis'],
      url: 'https://findahelpline.com/',
      domain: 'findahelpline.com',
      languages: ['en'],
      facts: ['lists_your_country'],
      free: true,
      confirmed: ['url'],
      source: 'World emergency hotlines list (Aug 2026)',
      checked,
    }),
    service({
      name: 'Child Helpline International',
      purposes: ['talk'],
      url: 'https://childhelplineinternational.org/',
      domain: 'childhelplineinternational.org',
      languages: ['en'],
      facts: ['lists_your_country'],
      free: true,
      confirmed: ['url'],
      source: 'childhelplineinternational.org',
      checked,
    }),
    service({
      name: 'Take It Down',
      purposes: ['take_down'],
      url: 'https://takeitdown.ncmec.org/',
      domain: 'ncmec.org',
      hours: 'always',
      languages: ['en', 'es', 'fr'],
      facts: ['pictures_under_18', 'stays_on_device', 'anonymous', 'some_copies_stay'],
      free: true,
      confirmed: ['url'],
      source: 'Text of takeitdown.ncmec.org; NCMEC release of 27 Feb 2023',
      checked,
    }),
    service({
      name: 'StopNCII.org',
      purposes: ['take_down'],
      url: 'https://stopncii.org/',
      domain: 'stopncii.org',
      hours: 'always',
      languages: ['en'],
      facts: ['pictures_over_18'],
      free: true,
      confirmed: ['url'],
      source: 'Named for adults on the page of Take It Down',
      checked,
    }),
    service({
      name: 'INHOPE',
      purposes: ['report'],
      url: 'https://www.inhope.org/',
      domain: 'inhope.org',
      languages: ['en'],
      facts: ['lists_your_country'],
      free: true,
      confirmed: ['url'],
      source: 'klicksafe.de (address); named by several national hotlines (PT, SE, AU)',
      checked,
    }),
  ],
};
