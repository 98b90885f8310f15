import type { Site } from '../site.ts';

const PATH_2025 = 'public code: a message reader through five shadow roots, 2025';
const COLLECTOR = 'public code: a collector through all open shadow roots, with tests, 2026';
const SAID = 'public code: tools that know own messages by the label "NAME said"';
const CURRENT_USER = 'public code: tools that hide names in Reddit chat, own name kept';
const INVITE = 'public code: a tool that accepts chat invitations';

/**
 * Reddit chat, on its own page and as an overlay on any other. Everything stands in open shadow roots, four or five
 * deep, and the elements between have changed their names before: only the ends of the way are named here.
 */
export const reddit: Site = {
  name: 'reddit',
  hosts: ['www.reddit.com', 'chat.reddit.com', 'new.reddit.com', 'old.reddit.com'],
  routes: [
    { path: '^/chat/requests/([^/?#]+)', request: true, seen: '2026-06', source: COLLECTOR },
    { path: '^(?:/chat)?/room/([^/?#]+)', seen: '2026-06', source: COLLECTOR },
    { path: '^/chat/user/([^?#]+)', seen: '2025-03', source: PATH_2025 },
    { path: '^/chat(?:/|$)', seen: '2026-06', source: COLLECTOR },
  ],
  docked: true,
  layout: 'two-sided',
  container: [
    { path: ['rs-timeline', 'rs-virtual-scroll-dynamic'], seen: '2026-06', source: COLLECTOR },
    { path: ['rs-timeline'], seen: '2026-06', source: COLLECTOR },
    { path: ['rs-room'], seen: '2025-03', source: PATH_2025 },
  ],
  message: [
    { path: ['rs-timeline-event[data-id]'], seen: '2026-06', source: COLLECTOR },
    { path: ['rs-timeline-event'], seen: '2025-03', source: PATH_2025 },
    { path: ['.room-message'], seen: '2026-06', source: SAID },
  ],
  // With the sign in front, it is a number the page gave before the message was sent.
  key: [
    {
      path: [],
      attribute: 'data-id',
      pattern: '^([^~].*)$',
      seen: '2026-06',
      source: COLLECTOR,
    },
  ],
  // The last one: what a reply answers stands above it.
  text: [
    { path: ['.room-message-text'], pick: 'last', seen: '2026-06', source: PATH_2025 },
    { path: ["[dir='auto']"], pick: 'last', seen: '2026-06', source: COLLECTOR },
    { path: ['.room-message'], seen: '2026-06', source: SAID },
  ],
  omitted: [
    { path: ['rs-timestamp, faceplate-timeago'], seen: '2025-03', source: PATH_2025 },
    {
      path: ['.user-name, rs-username, rs-timeline-event-hovercard-display-name'],
      seen: '2025-03',
      source: PATH_2025,
    },
    {
      path: ["span[slot='trigger']:not(.room-message-text *)"],
      seen: '2025-03',
      source: PATH_2025,
    },
  ],
  kept: [],
  // Where nobody's messages are turned round, all of them stand at the left: that alone makes no message a received
  // one. Names decide.
  incoming: [],
  outgoing: [
    { path: ['.flex-row-reverse'], seen: '2025-03', source: PATH_2025 },
    { path: ["[class*='row-reverse']"], seen: '2025-03', source: PATH_2025 },
  ],
  author: [
    {
      path: ['.room-message[aria-label]'],
      attribute: 'aria-label',
      pattern: '^(?:u/)?(.+?) said\\b',
      seen: '2026-06',
      source: SAID,
    },
    {
      path: [],
      attribute: 'aria-label',
      pattern: '^(?:u/)?(.+?) said\\b',
      seen: '2026-06',
      source: SAID,
    },
    {
      path: ['span.user-name'],
      pattern: '^\\s*(?:u/)?(.+?)(?: replied\\b.*)?\\s*$',
      seen: '2025-03',
      source: PATH_2025,
    },
    {
      path: ['rs-timeline-event-hovercard-display-name span'],
      seen: '2025-03',
      source: CURRENT_USER,
    },
    { path: ['rs-username'], seen: '2025-03', source: PATH_2025 },
  ],
  time: [
    {
      path: ['rs-timestamp', 'faceplate-timeago[ts]'],
      attribute: 'ts',
      form: 'datetime',
      seen: '2025-03',
      source: PATH_2025,
    },
    {
      path: ['faceplate-timeago[ts]'],
      attribute: 'ts',
      form: 'datetime',
      seen: '2025-03',
      source: PATH_2025,
    },
    {
      path: ['time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-06',
      source: COLLECTOR,
    },
  ],
  partner: [
    {
      path: ['rs-room', 'rs-room-header', ':is(h1, h2, h3)'],
      pattern: '^\\s*(?:u/)?(.+?)\\s*$',
      seen: '2026-06',
      source: 'public code: the header of a chat of two shows the other person only',
    },
    {
      path: ['rs-room', 'header :is(h1, h2, h3)'],
      pattern: '^\\s*(?:u/)?(.+?)\\s*$',
      seen: '2026-06',
      source: 'public code: the header of a chat of two shows the other person only',
    },
    {
      path: ['rs-room', 'rs-room-header, header'],
      pattern: '^\\s*(?:u/)?(.+?)\\s*$',
      seen: '2026-06',
      source: 'public code: the header of a chat of two shows the other person only',
    },
  ],
  self: [
    {
      path: ['rs-current-user[display-name]'],
      attribute: 'display-name',
      seen: '2025-03',
      source: CURRENT_USER,
    },
  ],
  // No mark of a group is known from a dated page: more than one other author tells.
  group: [],
  request: [
    { path: ['rs-room-invite'], seen: '2025-03', source: INVITE },
    {
      path: ['rs-room', ':is(button, rs-button)'],
      says: '^(accept|accepter|aceptar|annehmen|accetta|aceitar)\\b',
      seen: '2025-03',
      source: INVITE,
    },
  ],
  gate: [
    {
      path: ["input[name='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
    {
      path: ["shreddit-app[pagetype='login'], auth-flow-manager"],
      seen: '2026-11',
      source: 'general knowledge: sign-in pages',
    },
  ],
};
