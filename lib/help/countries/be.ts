import type { Country } from '../country.ts';
import { daily } from '../days.ts';
import { european } from '../european.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const belgium: Country = {
  code: 'BE',
  zone: 'Europe/Brussels',
  timeZones: ['Europe/Brussels'],
  services: [
    european.emergency,
    service({
      name: '101',
      purposes: ['emergency'],
      phone: '101',
      hours: 'always',
      languages: ['fr', 'nl'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'Several repositories agree',
      checked,
    }),
    service({
      name: '103 Écoute-Enfants',
      purposes: ['talk'],
      phone: '103',
      chat: 'https://www.103ecoute.be/',
      domain: '103ecoute.be',
      hours: daily('10:00', '24:00'),
      languages: ['fr'],
      facts: ['anonymous', 'private'],
      free: true,
      confirmed: ['phone', 'chat'],
      source:
        'deapotheker.pmg.be (2026: site with a chat); rtl.be (2015) and bxlbondyblog.be (2016) for the hours',
      checked,
    }),
    service({
      name: 'Awel',
      purposes: ['talk'],
      phone: '102',
      chat: 'https://awel.be/',
      domain: 'awel.be',
      languages: ['nl'],
      facts: ['anonymous'],
      free: true,
      confirmed: ['phone'],
      source: 'hln.be (Feb 2020); knack.be (2018); benjamindalle.be, Flemish minister (2020)',
      checked,
    }),
    service({
      name: 'Child Focus',
      purposes: ['take_down', 'talk', 'trafficking', 'missing', 'report'],
      phone: '116 000',
      chat: 'https://childfocus.be/',
      url: 'https://childfocus.be/',
      domain: 'childfocus.be',
      hours: 'always',
      languages: ['fr', 'nl'],
      free: true,
      confirmed: ['phone', 'url'],
      source: 'childfocus.be (19 Mar 2024)',
      checked,
    }),
  ],
};
