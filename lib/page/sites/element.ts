import type { Site } from '../site.ts';

const EVENT_TILE = 'element-hq/element-web EventTile.tsx at 0126eec';
const TEXT_BODY = 'element-hq/element-web TextualBodyView.tsx, 2026';
const REPLY_CHAIN = 'element-hq/element-web ReplyChain.tsx and ReplyTileView.tsx at 764c25a';
const ROOM_HEADER = 'element-hq/element-web RoomHeader.tsx at 0a369c4';
const MESSAGE_PANEL = 'element-hq/element-web ScrollPanel.tsx and MessagePanel.tsx';
const OLD_HEADER = 'matrix-react-sdk room header of 2023, as public user scripts name it';

/** Element in the browser, and the same client on other hosts. The classes with `mx_` are written by hand and stay. */
export const element: Site = {
  name: 'element',
  hosts: ['app.element.io', 'chat.mozilla.org'],
  routes: [{ path: '#/room/([^/?]+)', seen: '2026-08', source: EVENT_TILE }],
  // In the layout with bubbles the sides would tell, in the two others not: the page says the direction outright.
  layout: 'column',
  container: [
    { path: ['ol.mx_RoomView_MessageList'], seen: '2026-08', source: MESSAGE_PANEL },
    { path: ['.mx_RoomView_messageListWrapper'], seen: '2026-08', source: MESSAGE_PANEL },
    { path: ['.mx_ScrollPanel'], seen: '2026-08', source: MESSAGE_PANEL },
  ],
  message: [
    { path: ['.mx_EventTile[data-event-id]'], seen: '2026-08', source: EVENT_TILE },
    { path: ['[data-event-id]'], seen: '2026-08', source: EVENT_TILE },
    { path: ['li[data-scroll-tokens]'], seen: '2026-08', source: EVENT_TILE },
  ],
  // A message on its way out carries an id of its own making until the server has given it one, which begins with $.
  key: [
    {
      path: [],
      attribute: 'data-event-id',
      pattern: '^(\\$.+)$',
      seen: '2026-08',
      source: EVENT_TILE,
    },
    {
      path: [],
      attribute: 'data-scroll-tokens',
      pattern: '^(\\$[^,]+)',
      seen: '2026-08',
      source: EVENT_TILE,
    },
  ],
  text: [
    { path: ['.mx_EventTile_body'], seen: '2026-08', source: TEXT_BODY },
    {
      path: ['.mx_MTextBody, .mx_MNoticeBody, .mx_MEmoteBody, .mx_EventTile_caption'],
      seen: '2026-08',
      source: TEXT_BODY,
    },
  ],
  omitted: [
    { path: ['.mx_ReplyChain_wrapper'], seen: '2026-08', source: REPLY_CHAIN },
    { path: ['.mx_ReplyChain, .mx_ReplyTile'], seen: '2026-08', source: REPLY_CHAIN },
    { path: ['.mx_EventTile_edited'], seen: '2026-08', source: TEXT_BODY },
    { path: ['.mx_EventTile_pendingModeration'], seen: '2026-08', source: TEXT_BODY },
  ],
  kept: [
    {
      path: ['.mx_EventTile_spoiler, .mx_EventTile_spoiler *'],
      seen: '2024-10',
      source: 'general knowledge: hidden words are a button until they are pressed',
    },
  ],
  incoming: [{ path: ["[data-self='false']"], seen: '2026-08', source: EVENT_TILE }],
  outgoing: [{ path: ["[data-self='true']"], seen: '2026-08', source: EVENT_TILE }],
  // Only beside the message itself: a reply holds the name of the one it answers.
  author: [
    {
      path: [':scope > .mx_DisambiguatedProfile .mx_DisambiguatedProfile_displayName'],
      seen: '2026-08',
      source: EVENT_TILE,
    },
    {
      path: [':scope > .mx_EventTile_senderDetails .mx_DisambiguatedProfile_displayName'],
      seen: '2026-08',
      source: EVENT_TILE,
    },
    { path: [':scope > .mx_DisambiguatedProfile'], seen: '2026-08', source: EVENT_TILE },
  ],
  // The page writes the hour alone, or the whole date in the language of the person.
  time: [],
  partner: [
    {
      path: ['.mx_RoomHeader_heading .mx_RoomHeader_truncated'],
      seen: '2026-08',
      source: ROOM_HEADER,
    },
    { path: ['.mx_RoomHeader_heading'], seen: '2026-08', source: ROOM_HEADER },
    { path: [".mx_RoomHeader [role='heading']"], seen: '2026-08', source: ROOM_HEADER },
    {
      path: ['.mx_RoomHeader_nametext, .mx_LegacyRoomHeader_nametext'],
      seen: '2023-11',
      source: OLD_HEADER,
    },
  ],
  self: [
    {
      path: ['.mx_UserMenu_name'],
      seen: '2026-08',
      source: 'element-hq/element-web UserMenu.tsx',
    },
  ],
  // Faces with a number stand in the header of every room that is no direct chat, of two people also.
  group: [
    {
      path: ['.mx_RoomHeader .mx_FacePile'],
      says: '(?:^|\\D)(?:[3-9]|\\d[\\d.,]*[\\dKMB])$',
      seen: '2026-08',
      source: ROOM_HEADER,
    },
  ],
  request: [
    {
      path: ['.mx_RoomPreviewBar_Invite'],
      seen: '2024-10',
      source: 'element-hq/element-web RoomPreviewBar.tsx: the class names why the bar is shown',
    },
  ],
  gate: [
    { path: ['.mx_AuthPage'], seen: '2024-10', source: 'element-hq/element-web AuthPage.tsx' },
    {
      path: ["form input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
