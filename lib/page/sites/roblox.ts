import type { Site } from '../site.ts';

const TEMPLATE = "public code: an archived copy of Roblox's own chat template, about 2016";
const STILL_THERE = 'AntiBoomz/BTRoblox css/main.css at 5589a06: #chat-container';

/**
 * Roblox in the browser: the chat windows at the foot of any page, several at once. No source describes the Party chat
 * that is to follow them in 2026: it is left to the generic reader.
 */
export const roblox: Site = {
  name: 'roblox',
  hosts: ['www.roblox.com', 'web.roblox.com'],
  // Walls of groups and the forum are public: there, only the chat windows themselves are read.
  routes: [
    {
      path: '^/(?!(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:communities|groups|forum|login|newlogin)(?:[/#]|$))',
      seen: '2026-04',
      source: 'general knowledge: the chat opens over every page',
    },
  ],
  docked: true,
  layout: 'two-sided',
  // Names stand beside no message here, and a group says that it is one.
  namesInGroupsOnly: true,
  container: [
    {
      path: ['#chat-container .dialog-container .dialog-body'],
      seen: '2026-04',
      source: STILL_THERE,
    },
    { path: ['.dialog-container .dialog-body'], seen: '2016-01', source: TEMPLATE },
    { path: ['.dialog-container:has(.dialog-messages)'], seen: '2016-01', source: TEMPLATE },
  ],
  message: [
    {
      path: ['li.dialog-message-container:not(.system-message)'],
      seen: '2016-01',
      source: TEMPLATE,
    },
    { path: ['.dialog-messages > li:not(.system-message)'], seen: '2016-01', source: TEMPLATE },
  ],
  key: [],
  text: [
    { path: ['.dialog-message-content'], seen: '2016-01', source: TEMPLATE },
    { path: ['.dialog-message'], seen: '2016-01', source: TEMPLATE },
  ],
  omitted: [
    { path: ['.dialog-sending'], seen: '2016-01', source: TEMPLATE },
    { path: ['.system-message-content'], seen: '2016-01', source: TEMPLATE },
  ],
  kept: [],
  incoming: [{ path: ['.message-inbound'], seen: '2016-01', source: TEMPLATE }],
  // Only where the class is in use at all: if it were gone, its absence would make everyone's words one's own.
  outgoing: [
    {
      path: ['.dialog-messages:has(.message-inbound) > li:not(.message-inbound)'],
      seen: '2016-01',
      source: TEMPLATE,
    },
  ],
  author: [],
  time: [],
  partner: [
    { path: ['.dialog-header-title a'], seen: '2016-01', source: TEMPLATE },
    { path: ['.dialog-header-title'], seen: '2016-01', source: TEMPLATE },
    { path: ['.dialog-header .chat-header-title'], seen: '2016-01', source: TEMPLATE },
  ],
  self: [],
  group: [
    { path: ['.group-dialog'], seen: '2016-01', source: TEMPLATE },
    { path: ['.dialog-container .group-members'], seen: '2016-01', source: TEMPLATE },
  ],
  // Only friends could write to each other here: there was nothing to accept.
  request: [],
  gate: [
    {
      path: ["form input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
    {
      path: ["#chat-container :is(button, a, [role='button'])"],
      says: '(?:^|\\P{L})(?:age|âge|edad|alter|età|idade)(?:\\P{L}|$)',
      seen: '2026-11',
      source: 'general knowledge: chat asks for an age check since 2026',
    },
  ],
};
