import type { Site } from '../site.ts';

const FRAME = 'public code: user scripts and extensions that run in the frame';
const MEASURED = 'public code: a reader measured on the page in 2026-04';
const APP = 'public code: a theme for the page without frames';
const GROUPED = 'public code: a test of rows that follow one of the same author';

/**
 * Google Chat in the browser. Inside mail and in its own tab the chat stands in a frame of chat.google.com; newer
 * pages show it without one. Little is known, so the generic reader often has the last word.
 */
export const googleChat: Site = {
  name: 'google-chat',
  hosts: ['chat.google.com'],
  routes: [
    { path: '^/u/\\d+/frame(?:[/#]|$)', seen: '2026-04', source: FRAME },
    { path: '^/(?:u/\\d+/)?app/chat/([^/#?]+)', seen: '2026-04', source: APP },
    { path: '^/(?:u/\\d+/)?app/', seen: '2026-04', source: MEASURED },
  ],
  frames: true,
  layout: 'two-sided',
  container: [
    { path: ["[role='main']:has(c-wiz[data-topic-id])"], seen: '2026-04', source: MEASURED },
    { path: ["[role='main']:has([role='group'][data-id])"], seen: '2026-04', source: MEASURED },
    { path: ['body:has(c-wiz[data-topic-id])'], seen: '2026-04', source: FRAME },
  ],
  // A topic may hold several messages, and topics without an author are notices.
  message: [
    { path: ["[role='group'][data-id]"], seen: '2026-04', source: MEASURED },
    { path: ['[data-id][data-user-id]'], seen: '2026-04', source: APP },
    {
      path: ["c-wiz[data-topic-id][data-is-user-topic='true']"],
      seen: '2026-04',
      source: MEASURED,
    },
  ],
  key: [
    { path: [], attribute: 'data-id', seen: '2026-04', source: MEASURED },
    { path: [], attribute: 'data-topic-id', seen: '2026-04', source: MEASURED },
  ],
  // The last one: what a reply answers stands above it. No second way is known: where this one is gone, the generic
  // reader reads the page.
  text: [{ path: ["[jsname='bgckF']"], pick: 'last', seen: '2026-04', source: GROUPED }],
  omitted: [
    {
      path: ["[role='blockquote'], [data-quoted-message-id]"],
      seen: '2026-11',
      source: 'general knowledge: names that a quote might have',
    },
    { path: ['[data-reaction]'], seen: '2026-04', source: MEASURED },
  ],
  kept: [],
  incoming: [],
  outgoing: [],
  // Own messages have the heading "You", and later rows of one author have none.
  author: [
    {
      path: ["[role='heading'][data-member-id]"],
      pattern: '^\\s*([^\\n,]+)',
      seen: '2026-04',
      source: APP,
    },
    {
      path: ["[role='heading'][data-message-id]"],
      pattern: '^\\s*([^\\n,]+)',
      seen: '2026-04',
      source: GROUPED,
    },
    {
      path: ['[data-member-id][data-name]'],
      attribute: 'data-name',
      seen: '2026-04',
      source: MEASURED,
    },
  ],
  time: [
    {
      path: ['[data-absolute-timestamp]'],
      attribute: 'data-absolute-timestamp',
      pattern: '^(\\d{13})(?:\\.|$)',
      form: 'epoch',
      seen: '2026-04',
      source: MEASURED,
    },
    {
      path: [],
      attribute: 'data-local-sort-time-msec',
      form: 'epoch',
      seen: '2026-04',
      source: MEASURED,
    },
  ],
  partner: [
    {
      path: ["[role='main'] :is(h1, [role='heading'][aria-level='1'])"],
      seen: '2026-11',
      source: 'general knowledge: the heading above a conversation',
    },
    {
      path: ['title'],
      pattern: '^(?:\\(\\d+\\) )?(.+?) - (?:Google )?Chat$',
      seen: '2026-11',
      source: 'general knowledge: the title of the page',
    },
  ],
  self: [],
  // Rows of the list beside it name other spaces.
  group: [
    {
      path: ["[data-group-id^='space/']:not([role='listitem'])"],
      seen: '2026-04',
      source: APP,
    },
  ],
  request: [
    {
      path: ["[role='main'] :is(button, [role='button'])"],
      says: '^(accept|accepter|aceptar|annehmen|akzeptieren|accetta|aceitar)$',
      seen: '2026-11',
      source: 'general knowledge: buttons below the first message of a stranger',
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
