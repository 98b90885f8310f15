import type { Site } from '../site.ts';

const FIXTURES = 'public code: fixtures of a live page, 2026-09';
const OLDER = 'public code: several readers of the attribute is-outgoing';
const OWN_PART = 'mws-text-message-part:not(.embed-msg-part-container *)';

/** Google Messages in the browser: texts of the paired phone. Its elements keep their names, its labels are translated. */
export const googleMessages: Site = {
  name: 'google-messages',
  hosts: ['messages.google.com'],
  routes: [
    {
      path: '^/web(?:/u/\\d+)?/conversations/(?!new(?:[/#]|$))([^/#?]+)',
      seen: '2026-09',
      source: FIXTURES,
    },
  ],
  layout: 'two-sided',
  container: [
    {
      path: [':is(mws-conversation-container, mw-conversation-container) mws-messages-list'],
      seen: '2026-09',
      source: FIXTURES,
    },
    { path: ['mws-messages-list'], seen: '2026-09', source: FIXTURES },
    { path: ['[data-e2e-messages-list-content]'], seen: '2026-03', source: OLDER },
  ],
  // Dates and notices stand in elements of their own, mws-tombstone-message-wrapper.
  message: [
    { path: ['mws-message-wrapper[msg-id]'], seen: '2026-09', source: FIXTURES },
    { path: ['mws-message-wrapper'], seen: '2026-03', source: OLDER },
    { path: ['[data-e2e-message-wrapper-core]'], seen: '2026-09', source: FIXTURES },
  ],
  // A number that is unique within one conversation only.
  key: [
    { path: [], attribute: 'msg-id', seen: '2026-09', source: FIXTURES },
    {
      path: ['[data-e2e-message-id]'],
      attribute: 'data-e2e-message-id',
      seen: '2026-03',
      source: OLDER,
    },
  ],
  // One after the other: in the older layout they stand inside each other. The last one: what a reply answers stands
  // above it in the same form.
  text: [
    { path: ['[data-e2e-message-content]'], pick: 'last', seen: '2026-09', source: FIXTURES },
    { path: ['.text-msg-content'], seen: '2026-03', source: OLDER },
    { path: ['.text-msg'], seen: '2026-03', source: OLDER },
    { path: ['mws-message-part-content'], seen: '2026-09', source: FIXTURES },
    { path: ['mws-text-message-part'], seen: '2026-09', source: FIXTURES },
  ],
  omitted: [
    { path: ['.embed-msg-part-container'], seen: '2026-09', source: FIXTURES },
    { path: ["[class*='embed-msg']"], seen: '2026-09', source: FIXTURES },
    { path: ['mw-message-reactions-display'], seen: '2026-09', source: FIXTURES },
    { path: ['[data-e2e-reaction]'], seen: '2026-09', source: FIXTURES },
    { path: ['mws-link-preview'], seen: '2026-09', source: FIXTURES },
    { path: ['mws-absolute-timestamp'], seen: '2026-03', source: OLDER },
    { path: ['mws-relative-timestamp'], seen: '2026-03', source: OLDER },
  ],
  kept: [],
  incoming: [
    { path: ["[data-e2e-message-outgoing='false']"], seen: '2026-09', source: FIXTURES },
    { path: ["mws-message-wrapper[is-outgoing='false']"], seen: '2026-03', source: OLDER },
  ],
  outgoing: [
    { path: ["[data-e2e-message-outgoing='true']"], seen: '2026-09', source: FIXTURES },
    { path: ["mws-message-wrapper[is-outgoing='true']"], seen: '2026-03', source: OLDER },
  ],
  // In other languages the label says nothing to us: then the sender's name stands beside messages in groups only.
  author: [
    {
      path: [OWN_PART],
      attribute: 'aria-label',
      pattern: '^(.+?) (?:said|replied): ',
      seen: '2026-09',
      source: FIXTURES,
    },
    { path: ['.sender-name'], seen: '2026-03', source: OLDER },
    { path: ['[data-e2e-sender-name]'], seen: '2026-03', source: OLDER },
  ],
  time: [
    {
      path: [OWN_PART],
      attribute: 'aria-label',
      pattern: '^[\\s\\S]*(?:received|sent) on (.+)$',
      form: 'spoken',
      seen: '2026-09',
      source: FIXTURES,
    },
  ],
  // Not by data-e2e-conversation-name alone: each row of the list of conversations has one.
  partner: [
    { path: ['[data-e2e-header-title] h2'], seen: '2026-09', source: FIXTURES },
    { path: ['[data-e2e-header-title]'], seen: '2026-09', source: FIXTURES },
    {
      path: [
        ':is(mws-conversation-container, mw-conversation-container) [data-e2e-conversation-name]',
      ],
      seen: '2026-03',
      source: OLDER,
    },
    { path: ['mws-conversation-title'], seen: '2026-03', source: OLDER },
  ],
  self: [],
  // No mark of a group is known from a dated page: more than one other name tells.
  group: [],
  request: [
    {
      path: [
        ":is(mws-conversation-container, mw-conversation-container) :is(button, [role='button'])",
      ],
      says: '^(add contact|ajouter (?:un|aux) contacts?|añadir (?:a )?contactos?|kontakt hinzufügen|aggiungi (?:ai )?contatt[oi]|adicionar (?:aos )?contatos?)$',
      seen: '2026-11',
      source: 'general knowledge: the banner above texts of an unknown number',
    },
  ],
  gate: [
    {
      path: ['mw-qr-code, mws-qr-code'],
      seen: '2026-11',
      source: 'general knowledge: the code to scan',
    },
    {
      path: ["form input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
