import type { Site } from '../site.ts';

const SCRAPER = 'sanand0/tools whatsappscraper at 70bca84: notes, saved messages, post-mortem';
const HEADER = 'tinyhumansai/openhuman PR 1034';
const TWO_VARIANTS = 'tytsxai/social-copilot whatsapp adapter at bcce55a';

/** WhatsApp Web. One address for all chats: the partner names the conversation. */
export const whatsapp: Site = {
  name: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  routes: [{ path: '^/', seen: '2026-04', source: HEADER }],
  layout: 'two-sided',
  container: [
    {
      path: ["#main [data-testid='conversation-panel-messages']"],
      seen: '2026-04',
      source: HEADER,
    },
    { path: ["#main [role='application']"], seen: '2026-01', source: TWO_VARIANTS },
    { path: ['#main'], seen: '2026-08', source: SCRAPER },
  ],
  message: [
    { path: ["[role='row']:has([data-id])"], seen: '2026-08', source: SCRAPER },
    { path: ['.message-in, .message-out'], seen: '2026-01', source: TWO_VARIANTS },
  ],
  // The id's own form has changed once (2026-04): nothing else may be read from it.
  key: [{ path: ['[data-id]'], attribute: 'data-id', seen: '2026-08', source: SCRAPER }],
  text: [
    { path: ["[data-testid='selectable-text']"], seen: '2026-08', source: SCRAPER },
    { path: ['.selectable-text'], seen: '2026-01', source: TWO_VARIANTS },
    { path: ['.copyable-text span[dir]'], seen: '2026-01', source: TWO_VARIANTS },
  ],
  omitted: [
    { path: ["[aria-label='Quoted message' i]"], seen: '2026-08', source: SCRAPER },
    { path: ["[data-testid='quoted-message']"], seen: '2026-01', source: TWO_VARIANTS },
    { path: ['.quoted-mention'], seen: '2026-08', source: SCRAPER },
  ],
  kept: [],
  incoming: [{ path: ['.message-in'], seen: '2026-08', source: SCRAPER }],
  outgoing: [
    { path: ['.message-out'], seen: '2026-08', source: SCRAPER },
    { path: ["[data-id^='true_']"], seen: '2026-03', source: SCRAPER },
  ],
  author: [
    {
      path: ['[data-pre-plain-text]'],
      attribute: 'data-pre-plain-text',
      pattern: '\\]\\s*(.+?):\\s*$',
      seen: '2026-08',
      source: SCRAPER,
    },
    { path: ["[data-testid='author']"], seen: '2026-01', source: TWO_VARIANTS },
  ],
  time: [
    {
      path: ['[data-pre-plain-text]'],
      attribute: 'data-pre-plain-text',
      pattern: '\\[([^\\]]+)\\]',
      form: 'prefix',
      seen: '2026-08',
      source: SCRAPER,
    },
  ],
  partner: [
    {
      path: ["#main header [data-testid='conversation-info-header-chat-title']"],
      seen: '2026-04',
      source: HEADER,
    },
    { path: ["#main header span[dir='auto']"], seen: '2026-08', source: SCRAPER },
    { path: ['#main header [title]'], attribute: 'title', seen: '2026-01', source: TWO_VARIANTS },
  ],
  self: [],
  group: [
    { path: ["#main header [title*=', ']"], seen: '2026-01', source: TWO_VARIANTS },
    { path: ["#main [data-id*='@g.us']"], seen: '2026-03', source: SCRAPER },
  ],
  request: [
    {
      path: ["#main :is(button, [role='button'])"],
      says: '^(add to contacts|add contact|ajouter aux contacts|añadir a contactos|zu kontakten hinzufügen|aggiungi ai contatti|adicionar aos contatos)$',
      seen: '2026-11',
      source: 'general knowledge: the card shown above the first messages of an unknown number',
    },
  ],
  gate: [
    {
      path: ["canvas[aria-label*='QR' i]"],
      seen: '2026-11',
      source: 'general knowledge: the code to scan',
    },
    { path: ['[data-ref] canvas'], seen: '2026-11', source: 'general knowledge: the code to scan' },
  ],
};
