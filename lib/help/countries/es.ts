import type { Country } from '../country.ts';
import { daily } from '../days.ts';
import { european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const spain: Country = {
  code: 'ES',
  zone: 'Europe/Madrid',
  timeZones: ['Europe/Madrid', 'Africa/Ceuta', 'Atlantic/Canary'],
  services: [
    european.emergency,
    service({
      name: 'Fundación ANAR',
      purposes: ['talk', 'report'],
      phone: '900 20 20 10',
      chat: 'https://www.anar.org/',
      domain: 'anar.org',
      hours: 'always',
      languages: ['es'],
      facts: ['private', 'may_tell'],
      free: true,
      showsOnBill: false,
      confirmed: ['phone'],
      source:
        'hacerfamilia.com (Apr 2015: hours, bill); diarideterrassa.com (2016: grave cases are told to the police); blogs.comillas.edu (2017); apple.com/es/child-safety/rc. Also on 116 111',
      checked,
    }),
    service({
      name: '017 INCIBE',
      purposes: ['talk', 'report'],
      phone: '017',
      whatsapp: '900 116 117',
      url: 'https://www.incibe.es/linea-de-ayuda-en-ciberseguridad',
      domain: 'incibe.es',
      hours: daily('08:00', '23:00'),
      languages: ['es'],
      free: true,
      confirmed: ['phone', 'whatsapp', 'url'],
      source: 'incibe.es, questions and answers; diariosur.es (Nov 2025); europapress (Dec 2025)',
      checked,
    }),
    service({
      name: '024',
      purposes: ['crisis'],
      phone: '024',
      hours: 'always',
      languages: ['es'],
      facts: ['anonymous', 'private'],
      free: true,
      showsOnBill: false,
      confirmed: ['phone'],
      source: 'elespanol.com (Feb and May 2022: bill, no name); laopinioncoruna.es (Oct 2025)',
      checked,
    }),
    service({
      name: 'Canal Prioritario (AEPD)',
      purposes: ['take_down', 'report'],
      url: 'https://www.aepd.es/canalprioritario',
      domain: 'aepd.es',
      languages: ['es'],
      free: true,
      confirmed: [],
      source: 'Service: telecinco.es (11 Oct 2025); the address is general knowledge',
      checked,
    }),
    service({
      name: 'Policía Nacional: trata',
      purposes: ['trafficking'],
      phone: '900 10 50 90',
      languages: ['es'],
      facts: ['police'],
      free: true,
      confirmed: [],
      source: 'General knowledge',
      checked,
    }),
    european.missing,
  ],
};
