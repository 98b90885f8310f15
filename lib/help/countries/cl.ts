import type { Country } from '../country.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const chile: Country = {
  code: 'CL',
  zone: 'America/Santiago',
  timeZones: [
    'America/Santiago',
    'America/Punta_Arenas',
    'America/Coyhaique',
    'Pacific/Easter',
    'Chile/',
  ],
  services: [
    service({
      name: '133 Carabineros',
      purposes: ['emergency'],
      phone: '133',
      hours: 'always',
      languages: ['es'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'internetsegura.cl/ayuda',
      checked,
    }),
    service({
      name: 'Línea Libre',
      purposes: ['talk'],
      phone: '1515',
      url: 'https://linealibre.cl/',
      domain: 'linealibre.cl',
      languages: ['es'],
      facts: ['private'],
      free: true,
      confirmed: ['phone', 'url'],
      source: 'publimetro.cl (Dec 2019); fundacioncolunga.org (Feb 2020)',
      checked,
    }),
    service({
      name: 'Fono Niños',
      purposes: ['talk', 'report'],
      phone: '147',
      hours: 'always',
      languages: ['es'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'internetsegura.cl/ayuda; ChileAtiende as quoted by 13.cl',
      checked,
    }),
    service({
      name: '134 PDI',
      purposes: ['report'],
      phone: '134',
      languages: ['es'],
      facts: ['police'],
      free: true,
      confirmed: ['phone'],
      source: 'elmostrador.cl (Sept 2025); internetsegura.cl/ayuda',
      checked,
    }),
  ],
};
