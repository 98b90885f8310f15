import type { Country } from '../country.ts';
import { childHelpline, european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const denmark: Country = {
  code: 'DK',
  zone: 'Europe/Copenhagen',
  timeZones: ['Europe/Copenhagen'],
  services: [
    european.emergency,
    childHelpline({
      name: 'BørneTelefonen',
      sms: { number: '116 111', words: {} },
      chat: 'https://bornetelefonen.dk/',
      domain: 'bornetelefonen.dk',
      hours: 'always',
      languages: ['da'],
      facts: ['anonymous'],
      showsOnBill: false,
      confirmed: ['phone', 'sms'],
      source:
        'childhelplineinternational.org (2018: text, bill; 2023: day and night); ekstrabladet.dk (Nov 2021); folkebladet.dk (no name)',
    }),
    service({
      name: 'SletDet (Red Barnet)',
      purposes: ['take_down', 'talk', 'report'],
      url: 'https://sletdet.redbarnet.dk/',
      domain: 'redbarnet.dk',
      languages: ['da'],
      facts: ['anonymous'],
      free: true,
      confirmed: ['url'],
      source: 'sletdet.redbarnet.dk; redbarnet.dk (2017); politiken.dk (Oct 2018: no name)',
      checked,
    }),
    service({
      name: 'Center mod Menneskehandel',
      purposes: ['trafficking'],
      phone: '70 20 25 50',
      languages: ['da'],
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    european.missing,
  ],
};
