import type { Site } from '../site.ts';

const NOTES = 'public notes on driving the site in a browser, 2026: grid, text box, right-aligned';
const ROUTES = 'public notes of August 2026, and an extension that opens conversations by address';
const META = 'public code: Messenger and Instagram, made by the same company';

/** Threads in the browser. Its pages are little known: a grid of messages, and what Messenger and Instagram show. */
export const threads: Site = {
  name: 'threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  routes: [
    { path: '^/messages/t/([^/#?]+)', seen: '2026-08', source: ROUTES },
    { path: '^/messages/requests', request: true, seen: '2026-08', source: ROUTES },
    { path: '^/messages', seen: '2026-08', source: ROUTES },
  ],
  layout: 'two-sided',
  container: [
    {
      path: [
        "[aria-label^='Messages in conversation with' i], [aria-label^='Conversation with' i]",
      ],
      seen: '2026-08',
      source: META,
    },
    { path: ["[role='main'] [role='grid'], main [role='grid']"], seen: '2026-08', source: NOTES },
    { path: ["[role='grid']:has([role='gridcell'])"], seen: '2026-08', source: NOTES },
    {
      path: ["[contenteditable='true'][role='textbox']"],
      shape: 'scroller',
      seen: '2026-08',
      source: NOTES,
    },
  ],
  message: [
    { path: ["[data-message-id][data-scope='messages_table']"], seen: '2026-08', source: META },
    { path: ["[role='row']"], seen: '2026-08', source: NOTES },
    {
      path: ["[role='none'], [role='presentation']"],
      shape: 'densest',
      seen: '2026-04',
      source: META,
    },
  ],
  key: [{ path: [], attribute: 'data-message-id', seen: '2026-08', source: META }],
  // The last one: what a reply answers comes before.
  text: [
    { path: ["[dir='auto']"], pick: 'last', seen: '2026-08', source: META },
    { path: ["[role='gridcell'] span"], seen: '2026-08', source: NOTES },
  ],
  omitted: [
    {
      path: ["[role='button'][aria-label='Go to replied message']"],
      seen: '2026-08',
      source: META,
    },
    { path: ["[data-scope='date_break']"], seen: '2026-08', source: META },
    { path: [':is(h1, h2, h3, h4, h5, h6)'], seen: '2026-08', source: META },
  ],
  kept: [],
  incoming: [],
  outgoing: [],
  author: [{ path: [":is(h4, h5, h6)[dir='auto']"], seen: '2026-08', source: META }],
  time: [
    {
      path: ['time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-11',
      source: 'general knowledge: times on the site carry their date',
    },
  ],
  partner: [
    {
      path: ["[aria-label*='onversation with' i]"],
      attribute: 'aria-label',
      pattern: 'with\\s+(.+)$',
      seen: '2026-08',
      source: META,
    },
    { path: ["[role='main'] :is(h1, h2) [dir='auto']"], seen: '2026-08', source: NOTES },
    // The account in the header of the open conversation. Rows of the list are links to conversations.
    {
      path: [":is([role='main'], main) a[href^='/@'] [dir='auto']"],
      seen: '2026-08',
      source: NOTES,
    },
  ],
  self: [],
  group: [],
  request: [
    {
      path: [":is(main, [role='main']) :is(button, [role='button'])"],
      says: '^(accept|accepter|aceptar|annehmen|akzeptieren|accetta|aceitar)$',
      seen: '2026-08',
      source: 'public notes: a request shows Accept beside Block and Delete',
    },
  ],
  gate: [
    {
      path: ["form input[type='password'], input[autocomplete='current-password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
