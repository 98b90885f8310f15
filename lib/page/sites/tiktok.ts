import type { Site } from '../site.ts';

const RECONNAISSANCE = 'public code: TTReact selectors, checked against the page, 2026-06';
const BUNDLE =
  'public code: names from the desktop bundle, fetched 2026-09-29, and seen on the page';
const LIVE_LIST = 'public code: an adapter checked in 2026-08, and direct messages as a drawer';
const SAFARI = 'IsaiahDupree/Safari_Automations at 2df6eec: selectors validated 2026-01-31';
const COPY = 'public code: copies of the message row that keep its component names';
const ADDRESSES = 'public code: conversation ids 0:1:<other>:<own> for two, a number for a group';

/**
 * TikTok messages, on their own page and in the drawer over any other. No address names a conversation. Both names
 * and sides tell the direction: a name here is the handle, because a display name is not one person's alone.
 */
export const tiktok: Site = {
  name: 'tiktok',
  hosts: ['www.tiktok.com', 'tiktok.com'],
  routes: [{ path: '^/messages(?:[/#]|$)', seen: '2026-09', source: BUNDLE }],
  docked: true,
  layout: 'two-sided',
  container: [
    { path: ["[data-e2e='dm-new-message-list']"], seen: '2026-09', source: BUNDLE },
    { path: ["[data-e2e='dm-new-chatbox']"], seen: '2026-09', source: BUNDLE },
    { path: ["[class*='DivChatMain']"], seen: '2026-01', source: SAFARI },
    { path: ["[class*='DivChatBox']"], seen: '2026-01', source: SAFARI },
    {
      path: [
        ":is([data-e2e='dm-new-input-editor'], [data-e2e='message-input-area']) [contenteditable='true']",
      ],
      shape: 'scroller',
      seen: '2026-09',
      source: BUNDLE,
    },
  ],
  message: [
    { path: ["[data-e2e='dm-new-chat-item']"], seen: '2026-09', source: BUNDLE },
    { path: ["[data-e2e='chat-item']"], seen: '2026-01', source: SAFARI },
    { path: ["[class*='DivChatItemWrapper']"], seen: '2026-01', source: SAFARI },
  ],
  // The number in the id of the menu icon is the message's, but the icon may stand there only under the pointer.
  key: [],
  text: [
    { path: ["[data-e2e='dm-new-message-text']"], seen: '2026-09', source: BUNDLE },
    { path: ["[class*='DivTextContainer']"], seen: '2026-01', source: SAFARI },
    { path: ["p[class*='PText']"], seen: '2026-01', source: SAFARI },
  ],
  omitted: [
    { path: ["[class*='DivRefTextContent']"], seen: '2026-11', source: COPY },
    { path: ["[class*='DivChatItemSenderNameContainer']"], seen: '2026-11', source: COPY },
    { path: ["[data-e2e='dm-new-reaction-display']"], seen: '2026-06', source: RECONNAISSANCE },
    { path: ["[data-e2e='dm-warning']"], seen: '2026-01', source: SAFARI },
    { path: ["[class*='TimeContainer']"], seen: '2026-01', source: SAFARI },
  ],
  kept: [],
  // Own rows run from right to left by their style alone, and some have no picture: neither is a selector.
  incoming: [],
  outgoing: [],
  author: [
    {
      path: ["a[href^='/@']:has([data-e2e='chat-avatar'])"],
      attribute: 'href',
      pattern: '^/@([\\w.]+)',
      seen: '2026-01',
      source: SAFARI,
    },
    {
      path: [":is([data-area='Actions'], [class*='HorizontalContainer']) > a[href^='/@']"],
      attribute: 'href',
      pattern: '^/@([\\w.]+)',
      seen: '2026-06',
      source: RECONNAISSANCE,
    },
  ],
  // Times stand between messages, for several at once.
  time: [],
  partner: [
    { path: ["[data-e2e='chat-uniqueid']"], pattern: '^@?(.+)$', seen: '2026-09', source: BUNDLE },
    { path: ["[data-e2e='dm-new-chat-nickname']"], seen: '2026-09', source: BUNDLE },
    { path: ["[data-e2e='chat-nickname']"], seen: '2026-01', source: SAFARI },
    {
      path: ["[aria-selected='true'] [data-e2e='dm-new-conversation-nickname']"],
      seen: '2026-08',
      source: LIVE_LIST,
    },
  ],
  self: [
    {
      path: ["a[data-e2e='nav-profile'][href^='/@'], [data-e2e='nav-profile'] a[href^='/@']"],
      attribute: 'href',
      pattern: '^/@([\\w.]+)',
      seen: '2026-06',
      source: 'public code: helpers for direct messages, checked in a browser 2026-06-18',
    },
  ],
  group: [
    {
      path: ["[aria-selected='true'][data-conv-id]:not([data-conv-id^='0:'])"],
      seen: '2026-08',
      source: ADDRESSES,
    },
    {
      path: ["[data-conversation-id]:not([data-conversation-id^='0:']) [aria-selected='true']"],
      seen: '2026-08',
      source: ADDRESSES,
    },
  ],
  request: [
    { path: ["[class*='DivStrangerBox']"], seen: '2026-01', source: SAFARI },
    {
      path: [
        ":is([data-e2e='dm-new-chatbox'], [class*='DivChatBox']) :is(button, [role='button']):not([data-e2e='dm-new-message-list'] *, [class*='DivChatMain'] *)",
      ],
      says: '^(accept|accepter|aceptar|annehmen|akzeptieren|accetta|aceitar)$',
      seen: '2026-11',
      source: 'general knowledge: a request shows buttons in place of the composer',
    },
  ],
  gate: [
    {
      path: ["[data-e2e='login-modal'], [data-e2e='login-title']"],
      seen: '2026-09',
      source: BUNDLE,
    },
    {
      path: ['#captcha_container, #captcha-verify-container-main-page, .captcha_verify_container'],
      seen: '2026-09',
      source: BUNDLE,
    },
  ],
};
