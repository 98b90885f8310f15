import type { Site } from '../site.ts';

const BTTV = 'night/betterttv src/watchers/conversations.js';
const EXPORTER = 'public code: a whisper exporter, in its thirteenth version';
const ADD_ONS = 'public code: add-ons of FrankerFaceZ';

/** Twitch whispers: small windows over any page. The chat beside a stream is public and is never read. */
export const twitch: Site = {
  name: 'twitch',
  hosts: ['www.twitch.tv'],
  routes: [{ path: '^/messages(?:[/#]|$)', seen: '2025-12', source: EXPORTER }],
  docked: true,
  layout: 'column',
  container: [
    { path: ['.whispers-thread'], seen: '2026-04', source: BTTV },
    { path: ['.whispers-thread-messages__thread-box'], seen: '2025-12', source: EXPORTER },
    {
      path: ["[data-a-target^='whisper-thread-']:has([data-a-target='whisper-message'])"],
      seen: '2025-12',
      source: EXPORTER,
    },
  ],
  message: [
    { path: ['.thread-message__message'], seen: '2026-04', source: BTTV },
    { path: ["[data-a-target='whisper-message']"], seen: '2025-12', source: EXPORTER },
  ],
  key: [],
  // The whole line first: an emote parts the words into several fragments.
  text: [
    { path: ['.message'], seen: '2026-04', source: ADD_ONS },
    {
      path: [":has(> :is([data-a-target='chat-message-text'], .chat-image__container))"],
      seen: '2026-04',
      source: BTTV,
    },
    { path: [':has(> .text-fragment)'], seen: '2025-12', source: EXPORTER },
  ],
  // In the name's own line stand the name, a colon in an element without a mark, and the words.
  omitted: [
    { path: ["[data-a-target='whisper-message-name']"], seen: '2025-12', source: EXPORTER },
    { path: ['.thread-message__message--user-name'], seen: '2026-04', source: BTTV },
    {
      path: [
        ":is(.thread-message__message--user-name, [data-a-target='whisper-message-name']) + span:not([class], [data-a-target])",
      ],
      seen: '2026-04',
      source: ADD_ONS,
    },
  ],
  kept: [],
  incoming: [],
  outgoing: [],
  author: [
    { path: ["[data-a-target='whisper-message-name']"], seen: '2025-12', source: EXPORTER },
    { path: ['.thread-message__message--user-name'], seen: '2026-04', source: BTTV },
  ],
  // A time stands above some messages, not in them.
  time: [],
  partner: [
    {
      path: ['.thread-header span[title]'],
      attribute: 'title',
      seen: '2025-12',
      source: EXPORTER,
    },
    { path: ["[data-a-target='whisper-thread-header']"], seen: '2025-12', source: ADD_ONS },
    {
      path: ["[data-a-target^='whisper-thread-']"],
      attribute: 'data-a-target',
      pattern: '^whisper-thread-(?!header$)(.+)$',
      seen: '2025-12',
      source: ADD_ONS,
    },
  ],
  self: [
    {
      path: ["[data-a-target='user-menu-toggle'] img"],
      attribute: 'alt',
      pattern: "^(.+?)(?:['’]s avatar)?$",
      seen: '2025-12',
      source: EXPORTER,
    },
    {
      path: ["[data-a-target='user-display-name']"],
      seen: '2026-11',
      source: 'general knowledge: the open menu of the account',
    },
  ],
  // A whisper goes to one person.
  group: [],
  request: [
    {
      path: [".whispers-thread :is(button, [role='button'])"],
      says: '^(accept|allow|accepter|autoriser|aceptar|permitir|annehmen|zulassen|accetta|consenti|aceitar)$',
      seen: '2026-11',
      source: 'general knowledge: whispers of strangers may have to be let in first',
    },
  ],
  gate: [
    {
      path: ["form input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
