import type { Site } from '../site.ts';

const SAVED_PAGES = 'ny-randriantsarafara/post-puller at 9da3237: four anonymised saved pages';
const TWO_LAYOUTS = 'bantAIbuddy messenger-dom.js: both layouts, typing dots, reply quotes';
const ROLE_DESCRIPTION = 'public code: an exporter reading role=log and aria-roledescription';
const GRID_CELLS = 'public code: an assistant reading gridcells and their hidden headings';
const DOCKED = 'public code: a translator reading the full page, dialogs and docked tabs';
const ADDRESSES = 'public code: tests of conversation addresses, requests among them';
const LABELS = 'public code: names cut from "Messages in conversation with" and "titled"';
const OTHER_LANGUAGES = 'general knowledge: the same label in the other languages';

/**
 * Messenger in Facebook, as a full page and as tabs docked over any page of the site, and on messenger.com while that
 * lasts. A message's label names its sender in English; elsewhere the sides decide.
 */
export const messenger: Site = {
  name: 'messenger',
  hosts: [
    'www.facebook.com',
    'facebook.com',
    'web.facebook.com',
    'www.messenger.com',
    'messenger.com',
  ],
  routes: [
    {
      path: '^/(?:messages/)?(?:requests|filtered|spam)/(?:e2ee/)?t/([^/#?]+)',
      request: true,
      seen: '2026-11',
      source: ADDRESSES,
    },
    {
      path: '^/(?:messages/)?(?:marketplace/)?(?:e2ee/)?t/([^/#?]+)',
      seen: '2026-08',
      source: SAVED_PAGES,
    },
  ],
  docked: true,
  layout: 'two-sided',
  container: [
    { path: ["[role='log'][aria-label]"], seen: '2026-08', source: SAVED_PAGES },
    { path: ["[data-testid='mwchat-tab']"], seen: '2026-11', source: DOCKED },
    {
      path: [":is([role='main'], [role='dialog']):has([data-message-id])"],
      seen: '2026-11',
      source: DOCKED,
    },
    {
      path: ["[role='grid']:has([data-scope='messages_table'])"],
      seen: '2025-08',
      source: GRID_CELLS,
    },
    {
      path: ["[role='main'] [contenteditable='true'][role='textbox']"],
      shape: 'scroller',
      seen: '2026-11',
      source: DOCKED,
    },
  ],
  // The place of a message that was taken out while scrolling stays, but without its id.
  message: [
    {
      path: ["[data-message-id][data-scope='messages_table']"],
      seen: '2026-08',
      source: SAVED_PAGES,
    },
    {
      path: ['[data-message-id][aria-roledescription]'],
      seen: '2026-11',
      source: ROLE_DESCRIPTION,
    },
    { path: ['[data-message-id]'], seen: '2026-11', source: DOCKED },
    {
      path: ["[role='row']:has([data-scope='messages_table'])"],
      seen: '2025-08',
      source: GRID_CELLS,
    },
    { path: ["[role='row']"], seen: '2026-11', source: TWO_LAYOUTS },
  ],
  key: [{ path: [], attribute: 'data-message-id', seen: '2026-08', source: SAVED_PAGES }],
  // The first: a card for a link comes after the words. A reply's quote stands in a button and is left out with it.
  text: [
    { path: ["span[dir='auto']:has(> div[dir='auto'])"], seen: '2026-08', source: SAVED_PAGES },
    { path: ["div[dir='auto']"], seen: '2026-08', source: SAVED_PAGES },
    { path: ["[dir='auto']"], seen: '2026-11', source: DOCKED },
  ],
  omitted: [
    { path: ["[aria-label='Go to replied message']"], seen: '2026-08', source: SAVED_PAGES },
    { path: [':is(h1, h2, h3, h4, h5, h6)'], seen: '2026-08', source: SAVED_PAGES },
    { path: ["[data-scope='date_break']"], seen: '2026-08', source: SAVED_PAGES },
    { path: ["[aria-label^='Enter, Message sent' i]"], seen: '2026-08', source: SAVED_PAGES },
  ],
  kept: [],
  // Who wrote it is said by name only, and "You" is a name among others.
  incoming: [],
  outgoing: [],
  author: [
    // "At 16:15, Dave K: hello", "At Tuesday 14:51, You: hi", and without words "At 16:20, Dave K".
    {
      path: [],
      attribute: 'aria-label',
      pattern: '^[^:]{0,40}\\d{1,2}[:.h]\\d{2}[^,:]{0,12},\\s*([^:]{1,80}?)\\s?(?::\\s|$)',
      seen: '2026-08',
      source: SAVED_PAGES,
    },
    {
      path: ["[aria-label^='Enter, Message sent' i]"],
      attribute: 'aria-label',
      pattern: '^Enter, Message sent .{1,40}? by ([^:]{1,80}?)(?::\\s|$)',
      seen: '2026-11',
      source: TWO_LAYOUTS,
    },
    {
      path: [':is(h3, h4, h5):not([aria-hidden] *)'],
      pattern: '^(.+?)(?: sent| replied to .+)?$',
      seen: '2025-08',
      source: GRID_CELLS,
    },
  ],
  // The label has an hour, and only for older messages a date: neither is read, and the order is the page's.
  time: [],
  partner: [
    {
      path: ["[role='log'][aria-label], [role='grid'][aria-label]"],
      attribute: 'aria-label',
      pattern: '^Messages in conversation (?:with|titled)\\s+(.+)$',
      seen: '2026-11',
      source: LABELS,
    },
    {
      path: ["[role='log'][aria-label], [role='grid'][aria-label]"],
      attribute: 'aria-label',
      pattern: '\\s(?:avec|intitulée|con|titulada|mit|namens|intitolata|com|intitulada)\\s+(.+)$',
      seen: '2026-11',
      source: OTHER_LANGUAGES,
    },
    { path: ["[data-testid='mwchat-tab'] :is(h1, h2)"], seen: '2026-11', source: DOCKED },
    {
      path: ["[role='dialog']:has([role='log'], [role='grid'], [data-message-id]) :is(h1, h2)"],
      seen: '2026-11',
      source: DOCKED,
    },
    {
      path: ["[role='main']:has([role='log'], [role='grid'], [data-message-id]) :is(h1, h2)"],
      seen: '2026-11',
      source: DOCKED,
    },
  ],
  self: [],
  group: [
    {
      path: ["[role='log'][aria-label*='conversation titled ' i]"],
      seen: '2026-11',
      source: LABELS,
    },
  ],
  // A button inside the list is a message that somebody wrote.
  request: [
    {
      path: [
        ":is([role='main'], [role='dialog'], [data-testid='mwchat-tab']):has([role='log'], [role='grid'], [data-message-id]) :is(button, [role='button']):not([role='log'] *, [role='grid'] *)",
      ],
      says: '^(accept|accepter|aceptar|annehmen|akzeptieren|accetta|aceitar)$',
      seen: '2026-11',
      source: 'general knowledge: a request shows buttons in place of the composer',
    },
  ],
  gate: [
    {
      path: ["form input[name='pass']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
    {
      path: ["[role='dialog'] input:is([aria-label*='PIN'], [autocomplete='one-time-code'])"],
      seen: '2026-11',
      source: 'public code: a dialog asks for a PIN before older messages are restored',
    },
  ],
};
