import type { Site } from '../site.ts';

const CONTRACT =
  'public code: one file of all selectors, pinned to tweb at e3730e1, with a script that checks them upstream';
const READERS = 'public code: readers of bubbles that drop time, reactions and replies';
const KNOWN = 'general knowledge: markup of tweb';

/** Telegram in the browser, the client under /k/. The conversations left behind stay on the page, hidden. */
export const telegramK: Site = {
  name: 'telegram-k',
  hosts: ['web.telegram.org'],
  routes: [
    { path: '^/k/[^#]*#(-?[\\w@-]+)', seen: '2026-09', source: CONTRACT },
    { path: '^/k(?:/|$)', seen: '2026-09', source: CONTRACT },
  ],
  layout: 'two-sided',
  namesInGroupsOnly: true,
  container: [
    { path: ['#column-center .chat.active .bubbles-inner'], seen: '2026-09', source: CONTRACT },
    { path: ['.chat.active .bubbles'], seen: '2026-09', source: CONTRACT },
    { path: ['#column-center .bubbles'], seen: '2026-09', source: READERS },
  ],
  message: [
    {
      path: ['.bubble[data-mid][data-peer-id]:not(.service, .is-date, .is-sponsored)'],
      seen: '2026-09',
      source: CONTRACT,
    },
    {
      path: ['.bubble[data-mid]:not(.service, .is-date, .is-sponsored)'],
      seen: '2026-06',
      source: READERS,
    },
    { path: ['.bubble:not(.service, .is-date, .is-sponsored)'], seen: '2024-11', source: READERS },
  ],
  // A message on its way has a fraction in its number and takes another when it has arrived.
  key: [
    {
      path: [],
      attribute: 'data-mid',
      pattern: '^(\\d+)$',
      seen: '2026-09',
      source: CONTRACT,
    },
  ],
  // Words that could be translated stand in a span of their own, but not in every message.
  text: [
    { path: ['.bubble-content > .message'], seen: '2026-09', source: CONTRACT },
    { path: ['.message'], seen: '2026-09', source: CONTRACT },
    { path: ['.translatable-message'], seen: '2026-06', source: READERS },
  ],
  omitted: [
    { path: ['.time'], seen: '2026-09', source: READERS },
    { path: ['.time-inner, span:has(> .time-inner)'], seen: '2026-09', source: READERS },
    { path: ['.reactions'], seen: '2026-09', source: READERS },
    { path: ['.reply, .quote'], seen: '2026-09', source: READERS },
    { path: ['.bubble-pin'], seen: '2026-09', source: READERS },
    { path: ['.name'], seen: '2026-09', source: CONTRACT },
    { path: ['.web, .webpage'], seen: '2024-11', source: KNOWN },
  ],
  kept: [],
  incoming: [
    { path: ['.bubble.is-in'], seen: '2026-09', source: CONTRACT },
    { path: ['[data-mid].is-in'], seen: '2026-09', source: READERS },
  ],
  outgoing: [
    { path: ['.bubble.is-out'], seen: '2026-09', source: CONTRACT },
    { path: ['[data-mid].is-out'], seen: '2026-09', source: READERS },
  ],
  // Above what was passed on stands whom it first came from: not the one who writes here.
  author: [
    { path: ['.bubble:not(.forwarded) .name .peer-title'], seen: '2026-09', source: CONTRACT },
    {
      path: ['.bubble:not(.forwarded) .colored-name .peer-title'],
      seen: '2026-06',
      source: READERS,
    },
  ],
  time: [
    {
      path: [],
      attribute: 'data-timestamp',
      form: 'epoch',
      seen: '2026-09',
      source: CONTRACT,
    },
    {
      path: ['.time-inner'],
      attribute: 'title',
      form: 'prefix',
      seen: '2024-11',
      source: KNOWN,
    },
  ],
  partner: [
    {
      path: ['#column-center .chat.active .topbar .peer-title'],
      seen: '2026-09',
      source: CONTRACT,
    },
    {
      path: ['#column-center .chat.active .topbar .user-title'],
      seen: '2026-09',
      source: CONTRACT,
    },
    { path: ['.chat.active .chat-info .peer-title'], seen: '2026-06', source: READERS },
  ],
  self: [],
  group: [
    {
      path: ["#column-center .chat.active .topbar .person-avatar[data-peer-id^='-']"],
      seen: '2026-09',
      source: CONTRACT,
    },
    {
      path: ["#column-center .chat.active .topbar [data-peer-id^='-']"],
      seen: '2026-09',
      source: CONTRACT,
    },
  ],
  request: [
    {
      path: [
        "#column-center .chat.active :is(button, [role='button'], .btn-primary):not(.bubble *)",
      ],
      says: '^(add to contacts|add contact|ajouter aux contacts|añadir a (?:tus )?contactos|zu (?:den )?kontakten hinzufügen|aggiungi ai contatti|adicionar aos contatos)$',
      seen: '2024-11',
      source: 'general knowledge: the bar above the first messages of a stranger',
    },
  ],
  // The sign-in pages may stay behind, hidden, once the chats stand on the page.
  gate: [
    {
      path: ['body:not(:has(#column-center .chat)) .page-signQR.active'],
      seen: '2024-11',
      source: KNOWN,
    },
    {
      path: ['body:not(:has(#column-center .chat)) #auth-pages .active'],
      seen: '2024-11',
      source: KNOWN,
    },
    { path: ['.passcode-lock-screen'], seen: '2024-11', source: KNOWN },
  ],
};
