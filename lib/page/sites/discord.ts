import type { Site } from '../site.ts';

const FIXTURES = 'public code: jsdom fixture tests with real ids';
const REPLIES = 'public code: regression tests for replies and edited marks';
const CLASS_CHURN =
  'undiscord PR 802; refact0r/midnight-discord issue 362: hashes change, prefixes stay';

/** Discord in the browser: direct messages and group messages. Server channels are not private and are not read. */
export const discord: Site = {
  name: 'discord',
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'],
  routes: [{ path: '^/channels/@me/(\\d+)', seen: '2026-09', source: 'public code: route tests' }],
  layout: 'column',
  container: [
    { path: ["[data-list-id='chat-messages']"], seen: '2026-09', source: FIXTURES },
    { path: ["ol:has(> li[id^='chat-messages-'])"], seen: '2026-04', source: FIXTURES },
  ],
  // The channel's own number in the selector leaves out rows of the channel that was open before.
  message: [
    { path: ["li[id^='chat-messages-{route}-']"], seen: '2026-09', source: FIXTURES },
    {
      path: ["[data-list-item-id^='chat-messages___chat-messages-{route}-']"],
      seen: '2026-04',
      source: 'public code: row identity and health report',
    },
  ],
  key: [
    { path: [], attribute: 'id', pattern: '-(\\d+)$', seen: '2026-09', source: FIXTURES },
    {
      path: [],
      attribute: 'data-list-item-id',
      pattern: '-(\\d+)$',
      seen: '2026-04',
      source: FIXTURES,
    },
  ],
  // Never by the prefix alone: a reply holds the message-content of the message it answers, and holds it first.
  text: [{ path: ["[id='message-content-{key}']"], seen: '2026-09', source: REPLIES }],
  omitted: [
    { path: ["[id^='message-reply-context-']"], seen: '2026-09', source: REPLIES },
    { path: ["[class*='repliedMessage']"], seen: '2026-09', source: REPLIES },
    { path: ["[class*='edited']"], seen: '2026-09', source: REPLIES },
  ],
  kept: [
    { path: ["[class*='emojiContainer']"], seen: '2026-06', source: 'general knowledge' },
    {
      path: ["[class*='mention']"],
      seen: '2023-02',
      source: 'qwaranou/qwaranou.github.io explanation.md',
    },
    {
      path: ["[class*='spoiler'], [class*='spoiler'] *"],
      seen: '2026-06',
      source: 'general knowledge',
    },
  ],
  incoming: [],
  outgoing: [],
  author: [
    {
      path: ["[id='message-username-{key}']", "[class*='username']"],
      seen: '2026-06',
      source: CLASS_CHURN,
    },
    { path: ["[id='message-username-{key}']"], seen: '2026-09', source: FIXTURES },
    {
      path: ["[aria-labelledby*='message-username-']"],
      attribute: 'aria-labelledby',
      pattern: '(message-username-\\d+)',
      reference: true,
      seen: '2026-09',
      source: FIXTURES,
    },
  ],
  time: [
    {
      path: ["time[id='message-timestamp-{key}']"],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-09',
      source: FIXTURES,
    },
    {
      path: ["[id='message-timestamp-{key}']", 'time'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-09',
      source: FIXTURES,
    },
    {
      path: [],
      attribute: 'id',
      pattern: '-(\\d+)$',
      form: 'snowflake',
      seen: '2026-09',
      source: 'discord.com/developers: snowflakes count milliseconds from the first second of 2015',
    },
  ],
  partner: [
    { path: ["section[aria-label] [class*='title'] h1"], seen: '2026-06', source: CLASS_CHURN },
    { path: ['section[aria-label] :is(h1, h2, h3)'], seen: '2026-06', source: CLASS_CHURN },
    {
      path: ['title'],
      pattern: '@(.+)$',
      seen: '2026-06',
      source: 'public code: page title of a direct message',
    },
  ],
  self: [
    {
      path: ["[class*='panels']", "[class*='nameTag'] [class*='title']"],
      seen: '2026-06',
      source: CLASS_CHURN,
    },
    { path: ["[class*='panels']", "[class*='nameTag'] > *"], seen: '2025-12', source: CLASS_CHURN },
  ],
  // No mark of a group message is known from a dated page: more than one other author tells.
  group: [],
  request: [
    {
      path: ["main :is(button, [role='button']):not(li *)"],
      says: '^(accept|accept message request|accepter|aceptar|annehmen|accetta|aceitar)\\b',
      seen: '2026-11',
      source: 'general knowledge: a request keeps the message list and adds buttons',
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
