import type { Country } from '../country.ts';
import { european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const italy: Country = {
  code: 'IT',
  zone: 'Europe/Rome',
  timeZones: ['Europe/Rome'],
  services: [
    european.emergency,
    service({
      name: 'Telefono Azzurro',
      purposes: ['talk'],
      phone: '19696',
      chat: 'https://azzurro.it/',
      domain: 'azzurro.it',
      hours: 'always',
      languages: ['it'],
      facts: ['private'],
      free: true,
      confirmed: ['phone', 'chat'],
      source:
        'avvenire.it (day and night, also at Christmas); notizie.tiscali.it (Aug 2018) and luccaindiretta.it (2017) for the chat',
      checked,
    }),
    service({
      name: '114 Emergenza Infanzia',
      purposes: ['abuse', 'report'],
      phone: '114',
      url: 'https://www.114.it/',
      domain: '114.it',
      hours: 'always',
      languages: ['it'],
      facts: ['children_in_danger'],
      free: true,
      confirmed: ['phone', 'url'],
      source: 'corrieredellacalabria.it, state police (May 2021); notizie.tiscali.it (2018: site)',
      checked,
    }),
    service({
      name: 'Polizia Postale',
      purposes: ['report'],
      url: 'https://www.commissariatodips.it/',
      domain: 'commissariatodips.it',
      languages: ['it'],
      facts: ['police'],
      free: true,
      confirmed: ['url'],
      source: 'Adnkronos, interview with its head (Apr 2025): minors use it, too',
      checked,
    }),
    service({
      name: 'Numero Verde Antitratta',
      purposes: ['trafficking'],
      phone: '800 290 290',
      url: 'https://www.osservatoriointerventitratta.it/',
      domain: 'osservatoriointerventitratta.it',
      languages: ['it'],
      free: true,
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    european.missing,
  ],
};
