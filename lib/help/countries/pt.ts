import type { Country } from '../country.ts';
import { WORKING_DAYS } from '../days.ts';
import { childHelpline, european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const portugal: Country = {
  code: 'PT',
  zone: 'Europe/Lisbon',
  timeZones: ['Europe/Lisbon', 'Atlantic/Azores', 'Atlantic/Madeira', 'Portugal'],
  services: [
    european.emergency,
    childHelpline({
      name: 'SOS Criança (IAC)',
      url: 'https://iacrianca.pt/',
      domain: 'iacrianca.pt',
      languages: ['pt'],
      confirmed: ['phone', 'url'],
      source: 'portaldacrianca.com.pt: the number is held by IAC; iacrianca.pt',
    }),
    service({
      name: 'Linha Internet Segura (APAV)',
      purposes: ['talk', 'report'],
      phone: '800 21 90 90',
      url: 'https://www.internetsegura.pt/lis/denunciar-conteudo-ilegal',
      domain: 'internetsegura.pt',
      hours: [{ days: WORKING_DAYS, from: '08:00', to: '22:00' }],
      languages: ['pt'],
      free: true,
      confirmed: [],
      source: 'pplware.sapo.pt (July 2024: hours); number and address are general knowledge',
      checked,
    }),
    service({
      name: 'APAV',
      purposes: ['abuse', 'trafficking'],
      phone: '116 006',
      url: 'https://apav.pt/',
      domain: 'apav.pt',
      languages: ['pt'],
      free: true,
      confirmed: ['phone', 'url'],
      source: 'apav.pt; a repository',
      checked,
    }),
    {
      ...european.missing,
      name: 'SOS Criança Desaparecida',
      hours: 'always',
      languages: ['pt'],
      source: 'iacrianca.pt (2023): at night and at weekends the judicial police answers',
    },
  ],
};
