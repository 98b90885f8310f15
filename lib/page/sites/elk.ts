import type { Site } from '../site.ts';

const STATUS = 'elk-zone/elk StatusLink.vue, StatusDetails.vue and StatusContent.vue, 2026';
const CARD = 'elk-zone/elk ConversationCard.vue at 135fd8c';
const DETAILS =
  'elk-zone/elk StatusAccountDetails.vue at f3de1c2: the name is a link to the account';

const HANDLE = 'elk-zone/elk AccountHandle.vue at 067a0df: written from left to right';

const ACCOUNT = '/@([^/?#]+)$';

const WRITTEN_ACCOUNT = '^@([^@\\s]+)';

/**
 * Elk, a client for Mastodon. Private mentions are posts that only those named in them see: they stand in a thread
 * between posts of other kinds, which are left out, or as the last of each conversation in a list.
 */
export const elk: Site = {
  name: 'elk',
  hosts: ['elk.zone', 'main.elk.zone'],
  routes: [
    { path: '^/(?:[^/@]+/)?@[^/]+/[^/]+', seen: '2026-08', source: STATUS },
    { path: '^/(?:[^/@]+/)?conversations', seen: '2026-08', source: CARD },
  ],
  layout: 'column',
  container: [
    {
      path: ["article:has(> [aria-roledescription='status-card'] .bg-dm)"],
      seen: '2026-08',
      source: CARD,
    },
    { path: ['main:has(.bg-dm)'], seen: '2026-08', source: STATUS },
    { path: ["main:has([class*='ri:at-line'])"], seen: '2026-08', source: STATUS },
  ],
  message: [
    {
      path: ["[aria-roledescription^='status-']:has(.bg-dm)"],
      seen: '2026-08',
      source: STATUS,
    },
    { path: ["[id^='status-']:has(.bg-dm)"], seen: '2026-08', source: STATUS },
    {
      path: ["[id^='status-']:has([class*='ri:at-line'])"],
      seen: '2026-08',
      source: 'general knowledge: the sign for a private mention beside the time',
    },
  ],
  key: [{ path: [], attribute: 'id', pattern: '^status-(.+)$', seen: '2026-08', source: STATUS }],
  text: [
    {
      path: ['.status-body > .content-rich'],
      seen: '2026-08',
      source: 'elk-zone/elk StatusBody.vue',
    },
    { path: ['.content-rich'], seen: '2026-08', source: 'elk-zone/elk StatusBody.vue' },
  ],
  // A quoted post stands inside the one that quotes it and is a post of its own.
  omitted: [
    { path: ["[id^='status-'] [id^='status-']"], seen: '2026-08', source: STATUS },
    { path: ['blockquote'], seen: '2026-08', source: 'general knowledge: quoted words' },
  ],
  kept: [],
  incoming: [],
  outgoing: [],
  author: [
    {
      path: ["a[href*='/@']"],
      attribute: 'href',
      pattern: ACCOUNT,
      seen: '2026-08',
      source: DETAILS,
    },
    { path: ["p[dir='ltr']"], pattern: WRITTEN_ACCOUNT, seen: '2026-08', source: HANDLE },
  ],
  time: [
    {
      path: ['time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-08',
      source: 'elk-zone/elk StatusCard.vue',
    },
  ],
  partner: [
    {
      path: ["[aria-roledescription^='status-']:has(.bg-dm) a[href*='/@']"],
      attribute: 'href',
      pattern: ACCOUNT,
      other: true,
      seen: '2026-08',
      source: DETAILS,
    },
    {
      path: ["[id^='status-']:has(.bg-dm) p[dir='ltr']"],
      pattern: WRITTEN_ACCOUNT,
      other: true,
      seen: '2026-08',
      source: HANDLE,
    },
  ],
  self: [
    {
      path: ["aside a[href*='/@']"],
      attribute: 'href',
      pattern: ACCOUNT,
      seen: '2026-08',
      source: 'general knowledge: the own account stands at the foot of the first column',
    },
    { path: ["aside p[dir='ltr']"], pattern: WRITTEN_ACCOUNT, seen: '2026-08', source: HANDLE },
  ],
  // Names beside messages tell.
  group: [],
  request: [],
  gate: [
    {
      path: ["form input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
    {
      path: ['dialog form input[list]'],
      seen: '2026-11',
      source: 'general knowledge: the field for the name of the server',
    },
  ],
};
