import type { Site } from '../site.ts';

const CHAT_ROWS =
  'public code: a reader of X Chat checked live on 2026-10-05, rows with hidden labels';
const CHAT_LAYOUT = 'public code: layouts of X Chat saved as test pages, direction by row class';
const CHAT_BODY = 'public code: fixture tests of an observed body with its two copies of the time';
const CHAT_TREE = 'public code: DOM tree of X Chat verified in 2026-03';
const CHAT_REQUEST = 'public code: a command line for X Chat with tests for pending requests';
const LEGACY = 'public code: adapters for the messages before X Chat';
const LEGACY_DRAWER = 'public code: fixture tests of the message drawer over the home page';

/**
 * X, formerly Twitter: X Chat, which stands in an open shadow root, and the messages before it, which may still be
 * served. One descriptor for both, because either may also open as a drawer over any page.
 */
export const x: Site = {
  name: 'x',
  hosts: ['x.com', 'www.x.com', 'chat.x.com', 'twitter.com'],
  routes: [
    {
      path: '^/i/chat/requests/(?:[a-z]+/)?([^/#?]*\\d[^/#?]*)',
      request: true,
      seen: '2026-10',
      source: CHAT_REQUEST,
    },
    // What has no digit is a page of its own: requests, settings, a new chat, the passcode.
    { path: '^/i/chat/([^/#?]*\\d[^/#?]*)', seen: '2026-10', source: CHAT_ROWS },
    { path: '^/messages/([^/#?]*\\d[^/#?]*)', seen: '2026-08', source: LEGACY },
  ],
  docked: true,
  layout: 'two-sided',
  namesInGroupsOnly: true,
  container: [
    {
      path: ["[data-testid='dm-conversation-panel'] [data-testid='dm-message-scroller']"],
      seen: '2026-10',
      source: CHAT_ROWS,
    },
    {
      path: ["[data-testid='dm-conversation-panel'] [data-testid='dm-message-list']"],
      seen: '2026-03',
      source: CHAT_TREE,
    },
    { path: ["[data-testid='dm-conversation-panel']"], seen: '2026-10', source: CHAT_LAYOUT },
    { path: ["[data-testid='DmActivityViewport']"], seen: '2026-08', source: LEGACY },
    { path: ["[data-testid='DmScrollerContainer']"], seen: '2026-08', source: LEGACY },
  ],
  message: [
    { path: ['[data-dm-message-row]'], seen: '2026-10', source: CHAT_ROWS },
    {
      path: ["[data-testid^='message-']:not([data-testid^='message-text-'])"],
      seen: '2026-03',
      source: CHAT_TREE,
    },
    { path: ["[data-testid='messageEntry']"], seen: '2026-08', source: LEGACY },
    { path: ["[data-testid='DMCompositeMessage']"], seen: '2026-08', source: LEGACY },
    { path: ["[role='article']"], seen: '2026-08', source: CHAT_ROWS },
  ],
  key: [
    {
      path: [],
      attribute: 'data-testid',
      pattern: '^message-(.+)$',
      seen: '2026-10',
      source: CHAT_LAYOUT,
    },
    { path: [], attribute: 'data-dm-message-row', seen: '2026-10', source: CHAT_ROWS },
  ],
  // The last one: what a reply answers stands above it.
  text: [
    {
      path: ["[data-testid='message-text-{key}']", "[dir='auto']"],
      pick: 'last',
      seen: '2026-10',
      source: CHAT_BODY,
    },
    { path: ["[data-testid='message-text-{key}']"], seen: '2026-10', source: CHAT_ROWS },
    {
      path: ["[data-testid^='message-text-'] [dir='auto']"],
      pick: 'last',
      seen: '2026-10',
      source: CHAT_LAYOUT,
    },
    { path: ['[data-dm-message-focus-target]'], seen: '2026-10', source: CHAT_BODY },
    { path: ["[data-testid='tweetText']"], pick: 'last', seen: '2026-08', source: LEGACY },
    { path: ["[dir='auto']"], pick: 'last', seen: '2026-08', source: LEGACY_DRAWER },
  ],
  omitted: [
    { path: ["[data-testid^='message-text-'] .absolute"], seen: '2026-10', source: CHAT_BODY },
    { path: ["[id$='-sender'], [id$='-time'], [id$='-kind']"], seen: '2026-10', source: CHAT_ROWS },
    {
      path: ["a[href*='/status/']:not([data-testid^='message-text-'] *)"],
      seen: '2026-03',
      source: CHAT_TREE,
    },
    {
      path: ["div[role='link'], article"],
      seen: '2025-06',
      source: 'general knowledge: a shared post is a card inside the message',
    },
    {
      path: ["[data-testid='messageSender']"],
      seen: '2026-08',
      source: LEGACY_DRAWER,
    },
  ],
  // The bubble itself can be pressed.
  kept: [
    { path: ['[data-dm-message-focus-target]'], seen: '2026-10', source: CHAT_BODY },
    {
      path: ["[role='button']:has([data-testid^='message-text-'])"],
      seen: '2026-10',
      source: CHAT_BODY,
    },
    {
      path: ["[data-testid='messageEntry'] [role='button']:has([data-testid='tweetText'])"],
      seen: '2026-08',
      source: LEGACY,
    },
  ],
  // On the row alone: the line with the time inside a bubble has such classes of its own. What the row says of
  // sending is no ground for a direction: received rows have been seen with it.
  incoming: [
    { path: ['[data-dm-message-row].justify-start'], seen: '2026-10', source: CHAT_LAYOUT },
    {
      path: ["[data-testid^='message-'].justify-start:not([data-testid^='message-text-'])"],
      seen: '2026-10',
      source: CHAT_LAYOUT,
    },
  ],
  outgoing: [
    { path: ['[data-dm-message-row].justify-end'], seen: '2026-10', source: CHAT_LAYOUT },
    {
      path: ["[data-testid^='message-'].justify-end:not([data-testid^='message-text-'])"],
      seen: '2026-10',
      source: CHAT_LAYOUT,
    },
  ],
  author: [
    { path: ["[id$='-sender']"], seen: '2026-10', source: CHAT_ROWS },
    { path: ["[data-testid='messageSender']"], seen: '2026-08', source: LEGACY_DRAWER },
  ],
  // X Chat writes the time of day alone; the day stands somewhere above it and is translated.
  time: [
    {
      path: ['time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-08',
      source: LEGACY,
    },
  ],
  partner: [
    { path: ["[data-testid='dm-conversation-username']"], seen: '2026-10', source: CHAT_LAYOUT },
    {
      path: ["[data-testid='dm-conversation-header'] a[href]"],
      seen: '2026-10',
      source: CHAT_LAYOUT,
    },
    { path: ["[data-testid='dm-conversation-header']"], seen: '2026-10', source: CHAT_BODY },
    {
      path: ["section:has([data-testid='DmActivityViewport']) h2"],
      seen: '2025-06',
      source: 'general knowledge: the heading of the right-hand column',
    },
    {
      path: ["[data-testid='DMDrawer'] h2"],
      seen: '2025-06',
      source: 'general knowledge: the heading of the drawer',
    },
  ],
  self: [],
  // No mark of a group is known from a dated page: more than one other author tells.
  group: [],
  request: [
    {
      path: [
        "[data-testid='dm-message-request-prompt'], [data-testid='dm-message-request-accept-button']",
      ],
      seen: '2026-10',
      source: CHAT_REQUEST,
    },
    {
      path: [
        "main :is(button, [role='button']):not([data-testid='messageEntry'], [data-testid='messageEntry'] *)",
      ],
      says: '^(accept|accepter|aceptar|annehmen|accetta|aceitar)$',
      seen: '2025-06',
      source: 'general knowledge: a request keeps the messages and adds buttons',
    },
  ],
  gate: [
    { path: ["[data-testid='pin-code-input-container']"], seen: '2026-10', source: CHAT_REQUEST },
    {
      path: ["input[inputmode='numeric'][maxlength='1']"],
      seen: '2026-10',
      source: 'public code: segments of the passcode, named digit by digit',
    },
    { path: ["[data-testid='loginButton']"], seen: '2026-10', source: CHAT_ROWS },
  ],
};
