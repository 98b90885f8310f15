import type { Country } from '../country.ts';
import { WEEKEND, WORKING_DAYS } from '../days.ts';
import { childHelpline } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const norway: Country = {
  code: 'NO',
  zone: 'Europe/Oslo',
  timeZones: ['Europe/Oslo', 'Arctic/Longyearbyen', 'Atlantic/Jan_Mayen'],
  services: [
    service({
      name: '112',
      purposes: ['emergency'],
      phone: '112',
      hours: 'always',
      languages: ['no'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'apple.com/no/child-safety/rc',
      checked,
    }),
    service({
      name: '113',
      purposes: ['emergency'],
      phone: '113',
      hours: 'always',
      languages: ['no'],
      facts: ['ambulance'],
      free: true,
      confirmed: ['phone'],
      source: 'apple.com/no/child-safety/rc',
      checked,
    }),
    childHelpline({
      name: 'Alarmtelefonen for barn og unge',
      purposes: ['talk', 'abuse', 'report'],
      chat: 'https://www.116111.no/',
      domain: '116111.no',
      hours: 'always',
      languages: ['no'],
      confirmed: ['phone', 'chat'],
      source: 'apple.com/no/child-safety/rc; abcnyheter.no (Apr 2020: chat day and night)',
    }),
    service({
      name: 'Kors på halsen (Røde Kors)',
      purposes: ['talk'],
      phone: '800 33 321',
      chat: 'https://korspahalsen.rodekors.no/',
      domain: 'rodekors.no',
      hours: [
        { days: WORKING_DAYS, from: '14:00', to: '22:00' },
        { days: WEEKEND, from: '16:00', to: '22:00' },
      ],
      languages: ['no'],
      ages: { from: null, to: 17 },
      facts: ['anonymous'],
      free: true,
      confirmed: ['phone'],
      source: 'vg.no (Dec 2022: hours, no name); vl.no (free, under 18); two repositories (number)',
      checked,
    }),
    service({
      name: 'ung.no',
      purposes: ['talk'],
      url: 'https://www.ung.no/',
      domain: 'ung.no',
      languages: ['no'],
      free: true,
      confirmed: ['url'],
      source: 'ung.no, answers',
      checked,
    }),
    service({
      name: 'Slettmeg.no',
      purposes: ['take_down'],
      url: 'https://slettmeg.no/',
      domain: 'slettmeg.no',
      languages: ['no'],
      free: true,
      confirmed: ['url'],
      source: 'seksuellatferd.no',
      checked,
    }),
  ],
};
