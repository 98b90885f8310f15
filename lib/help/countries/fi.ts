import type { Country } from '../country.ts';
import { daily, WEEKEND, WORKING_DAYS } from '../days.ts';
import { childHelpline, european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const finland: Country = {
  code: 'FI',
  zone: 'Europe/Helsinki',
  timeZones: ['Europe/Helsinki', 'Europe/Mariehamn'],
  services: [
    european.emergency,
    childHelpline({
      name: 'MLL Lasten ja nuorten puhelin',
      hours: [
        { days: WORKING_DAYS, from: '14:00', to: '24:00' },
        { days: WEEKEND, from: '17:00', to: '24:00' },
      ],
      languages: ['fi'],
      facts: ['anonymous', 'private'],
      showsOnBill: false,
      source:
        'mll.fi (weekdays from 14, weekends from 17); sttinfo.fi, releases of MLL (autumn 2025: every evening to 24; not on the bill)',
    }),
    service({
      name: 'MLL Barn- och ungdomstelefonen',
      purposes: ['talk'],
      phone: '0800 96 116',
      hours: [
        { days: [1, 2], from: '14:00', to: '17:00' },
        { days: [3, 4], from: '14:00', to: '20:00' },
      ],
      languages: ['sv'],
      facts: ['anonymous'],
      free: true,
      confirmed: ['phone'],
      source: 'sttinfo.fi, release of MLL (Nov 2025)',
      checked,
    }),
    service({
      name: 'MLL Lasten ja nuorten chat',
      purposes: ['talk'],
      chat: 'https://www.nuortennetti.fi/',
      domain: 'nuortennetti.fi',
      hours: daily('17:00', '20:00'),
      languages: ['fi'],
      facts: ['anonymous'],
      free: true,
      confirmed: ['chat'],
      source: 'sttinfo.fi, release of MLL (Nov 2025)',
      checked,
    }),
    service({
      name: 'Nettivihje (Pelastakaa Lapset)',
      purposes: ['report'],
      url: 'https://www.pelastakaalapset.fi/',
      domain: 'pelastakaalapset.fi',
      languages: ['fi', 'sv', 'en'],
      facts: ['anonymous', 'may_tell'],
      free: true,
      confirmed: ['url'],
      source: 'pelastakaalapset.fi; sss.fi (Jan 2021: children can report, too)',
      checked,
    }),
    service({
      name: 'Ihmiskaupan uhrien auttamisjärjestelmä',
      purposes: ['trafficking'],
      phone: '0295 463 177',
      url: 'https://www.ihmiskauppa.fi/',
      domain: 'ihmiskauppa.fi',
      languages: ['fi', 'sv', 'en'],
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    european.missing,
  ],
};
