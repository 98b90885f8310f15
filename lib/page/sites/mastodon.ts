import type { Site } from '../site.ts';

const STATUS = 'mastodon/mastodon status.jsx and status/index.jsx, 2026: the visibility is a class';
const CARD = 'mastodon/mastodon direct_timeline/components/conversation.tsx at 1c3e6d7';
const NAME = 'mastodon/mastodon components/display_name, 2026';

const HANDLE = '^@?(.+)$';

/**
 * Mastodon on its large servers. Private mentions are posts that only those named in them see: they stand in a thread
 * between posts of other kinds, which are left out, or as the last of each conversation in a list.
 */
export const mastodon: Site = {
  name: 'mastodon',
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mastodon.world',
    'mstdn.social',
    'mas.to',
    'masto.ai',
    'masto.es',
    'mastodon.com.br',
    'mastodon.uno',
    'mamot.fr',
    'piaille.fr',
    'social.tchncs.de',
    'troet.cafe',
  ],
  routes: [
    { path: '^/@[^/]+/\\d+', seen: '2026-08', source: CARD },
    { path: '^/conversations', seen: '2026-08', source: CARD },
    {
      path: '^/notifications/requests/\\d+',
      request: true,
      seen: '2026-08',
      source: 'general knowledge: what strangers write is held back there until it is accepted',
    },
  ],
  layout: 'column',
  container: [
    {
      path: ['.scrollable:has(.status__wrapper-direct, .detailed-status__wrapper-direct)'],
      seen: '2026-08',
      source: STATUS,
    },
    { path: ['.column:has(.status-direct)'], seen: '2026-08', source: STATUS },
    { path: ['.conversation'], seen: '2026-08', source: CARD },
  ],
  message: [
    {
      path: ['.status__wrapper-direct, .detailed-status__wrapper-direct'],
      seen: '2026-08',
      source: STATUS,
    },
    { path: ['.status-direct, .detailed-status'], seen: '2026-08', source: STATUS },
    { path: ['.conversation__content'], seen: '2026-08', source: CARD },
  ],
  // The address of the post is on it whether it is the one that was opened or stands around that.
  key: [
    {
      path: ['.status__relative-time, .detailed-status__datetime'],
      attribute: 'href',
      pattern: '/(\\d+)$',
      seen: '2026-08',
      source: STATUS,
    },
    { path: ['.status[data-id]'], attribute: 'data-id', seen: '2026-08', source: STATUS },
  ],
  text: [
    { path: ['.status__content__text'], seen: '2026-08', source: STATUS },
    { path: ['.status__content'], seen: '2026-08', source: STATUS },
  ],
  omitted: [
    { path: ['.status__quote'], seen: '2026-08', source: STATUS },
    { path: ['.status__prepend'], seen: '2026-08', source: STATUS },
  ],
  kept: [],
  incoming: [],
  outgoing: [],
  // The name that is shown can be anything and change at any time; the account cannot.
  author: [
    {
      path: [':is(.status__display-name, .detailed-status__display-name) .display-name__account'],
      pattern: HANDLE,
      seen: '2026-08',
      source: NAME,
    },
    { path: ['.display-name__account'], pattern: HANDLE, seen: '2026-08', source: NAME },
  ],
  time: [
    {
      path: ['time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-08',
      source: STATUS,
    },
  ],
  partner: [
    {
      path: ['.conversation__content__names a[href]'],
      attribute: 'href',
      pattern: '/@([^/]+)$',
      seen: '2026-08',
      source: CARD,
    },
    {
      path: [
        ':is(.status__wrapper-direct, .detailed-status__wrapper-direct) .display-name__account',
      ],
      pattern: HANDLE,
      other: true,
      seen: '2026-08',
      source: NAME,
    },
    {
      path: ['.status-direct .display-name__account'],
      pattern: HANDLE,
      other: true,
      seen: '2026-08',
      source: NAME,
    },
  ],
  self: [
    {
      path: ['.navigation-bar .display-name__account'],
      pattern: HANDLE,
      seen: '2026-08',
      source: 'mastodon/mastodon compose/components/navigation_bar.tsx',
    },
    {
      path: ['.compose-panel .display-name__account'],
      pattern: HANDLE,
      seen: '2026-08',
      source: 'mastodon/mastodon compose/components/navigation_bar.tsx',
    },
  ],
  // Names beside messages tell.
  group: [],
  request: [],
  gate: [
    {
      path: ["form input[name='user[password]']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
