import type { Site } from '../site.ts';

const UNSENDER = 'thoughtsunificator/instagram-dm-unsender at b1c5b33 and PR 86';
const TWO_LANGUAGES = 'public code: an extension reading visible messages in French and English';
const ROW_ROLE = 'rayguang6/AIA-closingbot-ig at 812d939';
const SHARED_WITH_MESSENGER = 'public code: Messenger, whose layout Instagram is taking over';

/** Instagram in the browser. Its classes are hashes and its labels are translated, so sides decide the direction. */
export const instagram: Site = {
  name: 'instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  routes: [
    { path: '^/direct/t/([^/#]+)', seen: '2026-04', source: UNSENDER },
    { path: '^/direct/requests/([^/#]+)', request: true, seen: '2026-04', source: UNSENDER },
    { path: '^/direct/(?:inbox|requests|general)', seen: '2026-04', source: UNSENDER },
  ],
  docked: true,
  layout: 'two-sided',
  namesInGroupsOnly: true,
  container: [
    {
      path: ["[aria-label^='Messages in conversation with' i]"],
      seen: '2026-11',
      source: TWO_LANGUAGES,
    },
    {
      path: ["[aria-label^='Messages dans la conversation' i]"],
      seen: '2026-11',
      source: TWO_LANGUAGES,
    },
    { path: ["[aria-label^='Conversation with' i]"], seen: '2026-04', source: UNSENDER },
    { path: ["[aria-label^='Conversation avec' i]"], seen: '2026-11', source: TWO_LANGUAGES },
    {
      path: ["[contenteditable='true'][role='textbox']"],
      shape: 'scroller',
      seen: '2026-05',
      source: UNSENDER,
    },
  ],
  message: [
    {
      path: ["[data-message-id][data-scope='messages_table']"],
      seen: '2026-08',
      source: SHARED_WITH_MESSENGER,
    },
    { path: ["[role='row']"], seen: '2025-08', source: ROW_ROLE },
    {
      path: ["[role='none'], [role='presentation']"],
      shape: 'densest',
      seen: '2026-04',
      source: UNSENDER,
    },
  ],
  key: [{ path: [], attribute: 'data-message-id', seen: '2026-08', source: SHARED_WITH_MESSENGER }],
  // The last one: what a reply answers, and the names in a group, come before.
  text: [{ path: ["[dir='auto']"], pick: 'last', seen: '2026-04', source: UNSENDER }],
  omitted: [
    {
      path: ["[role='button'][aria-label='Go to replied message']"],
      seen: '2026-08',
      source: SHARED_WITH_MESSENGER,
    },
    { path: ["[data-scope='date_break']"], seen: '2026-08', source: SHARED_WITH_MESSENGER },
    { path: [':is(h1, h2, h3, h4, h5, h6)'], seen: '2026-08', source: SHARED_WITH_MESSENGER },
  ],
  kept: [],
  // "You sent" stood in English rows until 2025; a label in one language is no ground for a direction.
  incoming: [],
  outgoing: [],
  author: [
    {
      path: [":is(h4, h5, h6)[dir='auto']"],
      seen: '2026-08',
      source: SHARED_WITH_MESSENGER,
    },
  ],
  time: [],
  partner: [
    {
      path: ["[aria-label*='onversation' i]"],
      attribute: 'aria-label',
      pattern: '(?:with|avec)\\s+(.+)$',
      seen: '2026-11',
      source: TWO_LANGUAGES,
    },
    { path: ["main header a[href^='/']"], seen: '2026-04', source: UNSENDER },
    { path: ['main :is(h1, h2)'], seen: '2026-04', source: UNSENDER },
  ],
  self: [],
  // No mark of a group is known from a dated page: names beside messages tell.
  group: [],
  request: [
    {
      path: ["main :is(button, [role='button'])"],
      says: '^(accept|accepter|aceptar|annehmen|accetta|aceitar)$',
      seen: '2026-11',
      source: 'general knowledge: a request shows buttons in place of the composer',
    },
  ],
  gate: [
    {
      path: ["form input[name='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
