import type { Site } from '../site.ts';

const MESSAGE_ITEM =
  'bluesky-social/social-app MessageItem.tsx and ActionsWrapper.web.tsx at 0106fd3';
const MESSAGES_LIST = 'bluesky-social/social-app MessagesList.tsx at 0106fd3 and List.web.tsx';
const HEADER = 'bluesky-social/social-app MessagesListHeader.tsx at 0566164';
const REQUEST = 'bluesky-social/social-app ChatStatusInfo.tsx at 02a9fbf';

const ACCEPT_WORDS = '^(accept|accepter|aceptar|annehmen|akzeptieren|accetta|aceitar)\\b';

const AGE_WORDS =
  '(?:verify|confirm|assure) (?:my|your) age|age (?:assurance|verification)|v[ée]rifi\\w* .*âge|alter (?:bestätigen|verifizieren|nachweisen)|verifi\\w* .*(?:edad|età|idade)';

const EMBED = 'bluesky-social/social-app MessageItemEmbed.tsx: a shared post is a link with words';

/** Bluesky chat: react-native-web, without names for its parts, so sides decide the direction. */
export const bluesky: Site = {
  name: 'bluesky',
  hosts: ['bsky.app'],
  routes: [
    {
      path: '^/messages/(?!inbox|settings|join)([^/#?]+)(?:#|$)',
      seen: '2026-08',
      source: MESSAGES_LIST,
    },
  ],
  layout: 'two-sided',
  // A request has no composer: there the button to accept it stands in its place.
  container: [
    {
      path: ["textarea, [contenteditable='true']", '[data-word-wrap]'],
      shape: 'before',
      seen: '2026-08',
      source: MESSAGES_LIST,
    },
    {
      path: ["textarea, [contenteditable='true'][role='textbox']"],
      shape: 'scroller',
      seen: '2026-08',
      source: MESSAGES_LIST,
    },
    {
      path: ["button, [role='button']"],
      says: ACCEPT_WORDS,
      shape: 'scroller',
      seen: '2026-08',
      source: REQUEST,
    },
  ],
  message: [
    { path: ['[data-word-wrap]'], shape: 'densest', seen: '2026-08', source: MESSAGE_ITEM },
    { path: ["[dir='auto']"], shape: 'densest', seen: '2026-08', source: MESSAGE_ITEM },
  ],
  key: [],
  // The last one: a day, a name in a group and a shared post come before.
  text: [
    { path: ['[data-word-wrap]'], pick: 'last', seen: '2026-08', source: MESSAGE_ITEM },
    { path: ["[dir='auto']"], pick: 'last', seen: '2026-08', source: MESSAGE_ITEM },
  ],
  omitted: [
    { path: ["a[href*='/post/']:has([data-word-wrap])"], seen: '2026-08', source: EMBED },
    { path: ["[role='link']:has([data-word-wrap])"], seen: '2026-08', source: EMBED },
    { path: ["[aria-label][tabindex='0']:not(a)"], seen: '2026-08', source: MESSAGE_ITEM },
  ],
  kept: [],
  incoming: [],
  outgoing: [],
  // Names stand in groups only, without a mark of their own.
  author: [],
  time: [],
  partner: [
    {
      path: [
        ":is([data-testid='conversationHeaderBackBtn'], [aria-label='Back']) ~ * a[href^='/profile/'] [dir='auto']",
      ],
      seen: '2025-01',
      source: HEADER,
    },
    {
      path: ["a[href^='/profile/']:not(nav a, [role='navigation'] a) [dir='auto']"],
      seen: '2025-01',
      source: HEADER,
    },
  ],
  self: [],
  group: [],
  request: [
    {
      path: ["button, [role='button']"],
      says: ACCEPT_WORDS,
      seen: '2026-08',
      source: REQUEST,
    },
  ],
  gate: [
    {
      path: ["button, [role='button'], a"],
      says: AGE_WORDS,
      seen: '2026-08',
      source: 'general knowledge: chats wait for an age check in some countries',
    },
    {
      path: ["input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
