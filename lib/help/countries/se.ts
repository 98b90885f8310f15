import type { Country } from '../country.ts';
import { childHelpline, european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const sweden: Country = {
  code: 'SE',
  zone: 'Europe/Stockholm',
  timeZones: ['Europe/Stockholm'],
  services: [
    european.emergency,
    childHelpline({
      name: 'Bris',
      chat: 'https://www.bris.se/',
      domain: 'bris.se',
      hours: 'always',
      languages: ['sv'],
      ages: { from: null, to: 17 },
      facts: ['anonymous'],
      confirmed: ['phone', 'chat'],
      source:
        'orebrotribune.se (Mar 2021: day and night); 8sidor.se (Aug 2025: number, chat, no name); telia.se (under 18, free)',
    }),
    service({
      name: 'Ditt ECPAT',
      purposes: ['take_down', 'talk'],
      url: 'https://dittecpat.se/',
      domain: 'dittecpat.se',
      languages: ['sv'],
      ages: { from: null, to: 17 },
      free: true,
      confirmed: [],
      source: 'Service: ecpat.se; statensmedierad.se (2023); the address is general knowledge',
      checked,
    }),
    service({
      name: 'ECPAT Hotline',
      purposes: ['report'],
      url: 'https://ecpat.se/hotline/',
      domain: 'ecpat.se',
      languages: ['sv', 'en'],
      free: true,
      confirmed: ['url'],
      source: 'ecpat.se/hotline',
      checked,
    }),
    european.missing,
  ],
};
