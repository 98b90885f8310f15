import { GENERAL_PROBES } from '../general-probes.ts';
import type { Site } from '../site.ts';

const POP_UP =
  'general knowledge: conversations open in a window over any page, own messages at the right';

/** Pinterest messages. No page of it is publicly known: general probes, and sides. */
export const pinterest: Site = {
  ...GENERAL_PROBES,
  name: 'pinterest',
  hosts: [
    'www.pinterest.com',
    'www.pinterest.at',
    'www.pinterest.ca',
    'www.pinterest.ch',
    'www.pinterest.co.uk',
    'www.pinterest.com.au',
    'www.pinterest.com.mx',
    'www.pinterest.de',
    'www.pinterest.es',
    'www.pinterest.fr',
    'www.pinterest.ie',
    'www.pinterest.it',
    'www.pinterest.nz',
    'www.pinterest.pt',
    'br.pinterest.com',
    'de.pinterest.com',
    'es.pinterest.com',
    'fr.pinterest.com',
    'in.pinterest.com',
    'it.pinterest.com',
    'pt.pinterest.com',
    'uk.pinterest.com',
  ],
  routes: [{ path: '^/', seen: '2026-11', source: POP_UP }],
  layout: 'two-sided',
  kept: [],
  incoming: [],
  outgoing: [],
  author: [],
  self: [],
  group: [],
};
