import type { Site } from '../site.ts';

const SOURCE_CODE = 'Ajaxy/telegram-tt src/components/middle/message/Message.tsx at 0070dfa';
const END_TO_END = 'public code: selectors of end-to-end tests against Web A';
const LIVE = 'public code: middle column and message confirmed live';
const KNOWN = 'general knowledge: markup of telegram-tt';

/** Telegram in the browser, the client under /a/. Its class names are hand-written and its source is open. */
export const telegramA: Site = {
  name: 'telegram-a',
  hosts: ['web.telegram.org'],
  routes: [
    { path: '^/a/[^#]*#(-?[\\w@-]+)', seen: '2026-06', source: LIVE },
    { path: '^/a(?:/|$)', seen: '2026-06', source: LIVE },
  ],
  layout: 'two-sided',
  namesInGroupsOnly: true,
  // While one conversation slides over another, both stand on the page.
  container: [
    {
      path: ['#MiddleColumn .MessageList:not(.Transition_slide:not(.Transition_slide-active) *)'],
      seen: '2026-06',
      source: LIVE,
    },
    {
      path: ['.messages-container:not(.Transition_slide:not(.Transition_slide-active) *)'],
      seen: '2026-06',
      source: END_TO_END,
    },
  ],
  message: [
    {
      path: ['.Message.message-list-item[data-message-id]:not(.ActionMessage)'],
      seen: '2026-06',
      source: LIVE,
    },
    { path: ['[data-message-id]:not(.ActionMessage)'], seen: '2026-06', source: END_TO_END },
    { path: ['.message-list-item:not(.ActionMessage)'], seen: '2023-02', source: SOURCE_CODE },
  ],
  // A message on its way has a fraction in its number and takes another when it has arrived.
  key: [
    {
      path: [],
      attribute: 'data-message-id',
      pattern: '^(\\d+)$',
      seen: '2026-06',
      source: LIVE,
    },
    {
      path: [],
      attribute: 'id',
      pattern: '^message-?(\\d+)$',
      seen: '2023-02',
      source: SOURCE_CODE,
    },
  ],
  text: [
    { path: ['.text-content'], seen: '2026-06', source: LIVE },
    { path: ['.content-inner'], seen: '2023-02', source: SOURCE_CODE },
    { path: ['.message-content'], seen: '2026-06', source: END_TO_END },
  ],
  omitted: [
    { path: ['.embedded-message, .EmbeddedMessage'], seen: '2026-06', source: LIVE },
    { path: ['.MessageMeta'], seen: '2026-06', source: LIVE },
    { path: ['.Reactions'], seen: '2026-06', source: LIVE },
    { path: ['.message-title'], seen: '2023-02', source: SOURCE_CODE },
    { path: ['.WebPage'], seen: '2023-02', source: SOURCE_CODE },
  ],
  // Words in a fixed-width type can be pressed to copy them.
  kept: [
    { path: ['.text-content [data-entity-type]'], seen: '2023-02', source: KNOWN },
    { path: ["[class*='text-entity-']"], seen: '2023-02', source: KNOWN },
  ],
  incoming: [
    { path: ['.Message:not(.own)'], seen: '2026-06', source: LIVE },
    { path: ['[data-message-id]:not(.own)'], seen: '2026-06', source: END_TO_END },
  ],
  outgoing: [
    { path: ['.Message.own'], seen: '2026-06', source: LIVE },
    { path: ['[data-message-id].own'], seen: '2026-06', source: END_TO_END },
  ],
  // Above what was passed on stands whom it first came from: not the one who writes here.
  author: [
    {
      path: ['.message-content:not(.is-forwarded) .message-title .message-title-name'],
      seen: '2023-02',
      source: SOURCE_CODE,
    },
    {
      path: ['.message-content:not(.is-forwarded) .message-title .sender-title'],
      seen: '2026-06',
      source: 'public code: a reader of Web A that leaves replies out when it looks for the sender',
    },
  ],
  time: [
    {
      path: ['.MessageMeta .message-time'],
      attribute: 'title',
      form: 'prefix',
      seen: '2026-06',
      source: LIVE,
    },
  ],
  partner: [
    {
      path: [
        '#MiddleColumn .MiddleHeader .fullName:not(.Transition_slide:not(.Transition_slide-active) *)',
      ],
      seen: '2026-06',
      source: LIVE,
    },
    {
      path: [
        '#MiddleColumn .ChatInfo .title:not(.Transition_slide:not(.Transition_slide-active) *)',
      ],
      seen: '2026-06',
      source: END_TO_END,
    },
    { path: ['#MiddleColumn .MiddleHeader .fullName'], seen: '2026-06', source: LIVE },
  ],
  self: [],
  group: [{ path: ['#MiddleColumn .MiddleHeader .group-status'], seen: '2023-02', source: KNOWN }],
  request: [
    { path: ["#MiddleColumn [class*='ChatReportPa']"], seen: '2023-02', source: KNOWN },
    {
      path: ["#MiddleColumn :is(button, [role='button']):not(.Message *)"],
      says: '^(add to contacts|add contact|ajouter aux contacts|añadir a (?:tus )?contactos|zu (?:den )?kontakten hinzufügen|aggiungi ai contatti|adicionar aos contatos)$',
      seen: '2023-02',
      source: 'general knowledge: the bar above the first messages of a stranger',
    },
  ],
  gate: [
    { path: ['#auth-qr-form, #auth-phone-number-form'], seen: '2023-02', source: KNOWN },
    { path: ['#auth-code-form, #auth-password-form'], seen: '2023-02', source: KNOWN },
  ],
};
