import { GENERAL_PROBES } from '../general-probes.ts';
import type { Site } from '../site.ts';

const POP_UP =
  'general knowledge: conversations open in a window over any page, own messages at the right';

/** Tumblr messaging. The classes are hashes, and no page of it is publicly known: general probes, and sides. */
export const tumblr: Site = {
  ...GENERAL_PROBES,
  name: 'tumblr',
  hosts: ['www.tumblr.com'],
  routes: [
    {
      path: '^/messaging/([^/#?]+)',
      seen: '2026-08',
      source: 'general knowledge: the page for all conversations',
    },
    { path: '^/', seen: '2026-08', source: POP_UP },
  ],
  layout: 'two-sided',
  kept: [],
  incoming: [],
  outgoing: [],
  author: [],
  self: [],
  // There are no groups.
  group: [],
};
