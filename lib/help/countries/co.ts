import type { Country } from '../country.ts';
import { service } from '../service.ts';

const checked = '2026-11-22';

export const colombia: Country = {
  code: 'CO',
  zone: 'America/Bogota',
  timeZones: ['America/Bogota'],
  services: [
    service({
      name: '123',
      purposes: ['emergency'],
      phone: '123',
      hours: 'always',
      languages: ['es'],
      free: true,
      confirmed: ['phone'],
      source: 'policia.gov.co (2020)',
      checked,
    }),
    service({
      name: 'Línea 141 (ICBF)',
      purposes: ['talk', 'abuse', 'report'],
      phone: '141',
      url: 'https://www.icbf.gov.co/',
      domain: 'icbf.gov.co',
      hours: 'always',
      languages: ['es'],
      free: true,
      confirmed: ['phone', 'url'],
      source: 'elespectador.com (launch, 2016); policia.gov.co; medialab.eafit.edu.co (site)',
      checked,
    }),
    service({
      name: 'Te Protejo',
      purposes: ['take_down', 'report'],
      url: 'https://teprotejocolombia.org/',
      domain: 'teprotejocolombia.org',
      languages: ['es'],
      free: true,
      confirmed: ['url'],
      source: 'redpapaz.org; text of the site (figures of 2024)',
      checked,
    }),
    service({
      name: 'CAI Virtual',
      purposes: ['report'],
      url: 'https://caivirtual.policia.gov.co/',
      domain: 'policia.gov.co',
      languages: ['es'],
      facts: ['police'],
      free: true,
      confirmed: [],
      source: 'Named by redpapaz.org; the address is general knowledge',
      checked,
    }),
    service({
      name: 'Centro Operativo Anti-Trata',
      purposes: ['trafficking'],
      phone: '018000 522020',
      languages: ['es'],
      free: true,
      confirmed: ['phone'],
      source: 'Route of the Ministry of the Interior for protection against trafficking',
      checked,
    }),
  ],
};
