import type { Site } from '../site.ts';

const LIVE = 'public code: a complete selector file, checked on the live page on 2026-09-29';
const EXPORTER = 'public code: an exporter whose README names a live check on 2026-08-23';
const IDS = 'public code: automation ids of the message list, with unit tests';

/** Microsoft Teams in the browser, for schools and for private accounts. One address for all chats. */
export const teams: Site = {
  name: 'teams',
  hosts: ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'],
  routes: [{ path: '^/v2(?:[/#]|$)', seen: '2026-09', source: LIVE }],
  frames: true,
  layout: 'two-sided',
  // One after the other: a list of selectors would find the heading of the list of chats first.
  container: [
    { path: ['#chat-pane-list'], seen: '2026-09', source: IDS },
    { path: ["[data-tid='message-pane-list-viewport']"], seen: '2026-09', source: LIVE },
    { path: ["[data-tid='message-pane-list-container']"], seen: '2026-08', source: EXPORTER },
  ],
  // A row without a message in it is a notice: who was added, who called.
  message: [
    {
      path: ["[data-tid='chat-pane-item']:has([data-tid='chat-pane-message'])"],
      seen: '2026-09',
      source: LIVE,
    },
    { path: ['.fui-ChatMessage, .fui-ChatMyMessage'], seen: '2026-09', source: LIVE },
    { path: ["[data-tid='chat-pane-message']"], seen: '2026-09', source: LIVE },
  ],
  key: [
    {
      path: ["[data-tid='chat-pane-message']"],
      attribute: 'data-mid',
      seen: '2026-09',
      source: LIVE,
    },
    {
      path: ["[id^='message-body-']"],
      attribute: 'id',
      pattern: '^message-body-(\\d+)$',
      seen: '2026-09',
      source: IDS,
    },
  ],
  text: [
    { path: ["[id='content-{key}']"], seen: '2026-09', source: IDS },
    { path: ["[id^='content-']"], seen: '2026-09', source: LIVE },
    { path: ['[data-message-content]'], seen: '2026-08', source: EXPORTER },
    { path: ["[data-tid='messageBodyContent']"], seen: '2026-09', source: LIVE },
  ],
  omitted: [
    { path: ["[data-tid='quoted-reply-card']"], seen: '2026-09', source: LIVE },
    { path: [":has(> [data-tid='quoted-reply-timestamp'])"], seen: '2026-08', source: EXPORTER },
    { path: ["[data-tid='quoted-reply-preview-content']"], seen: '2026-09', source: LIVE },
    { path: ["[data-track-module-name='messageQuotedReply']"], seen: '2026-08', source: EXPORTER },
    {
      path: ["[role='group'][aria-label^='Begin Reference' i]"],
      seen: '2026-08',
      source: EXPORTER,
    },
    { path: ["[data-tid='file-attachment-grid']"], seen: '2026-09', source: LIVE },
    { path: ["[data-tid*='reaction']"], seen: '2026-09', source: LIVE },
    { path: ["[data-tid='message-tombstone']"], seen: '2026-09', source: LIVE },
    { path: ["[id^='edited-']"], seen: '2026-08', source: EXPORTER },
  ],
  kept: [
    { path: ["[data-tid='emoticon-renderer']"], seen: '2026-09', source: LIVE },
    { path: [":has(> [itemtype*='Emoji'])"], seen: '2026-09', source: LIVE },
    { path: ["[data-mention-type], [itemtype*='Mention']"], seen: '2026-09', source: LIVE },
  ],
  incoming: [
    { path: ['.fui-ChatMessage'], seen: '2026-09', source: LIVE },
    { path: ['.fui-ChatMessage__body'], seen: '2026-09', source: IDS },
  ],
  outgoing: [
    { path: ['.fui-ChatMyMessage'], seen: '2026-09', source: LIVE },
    { path: ['.fui-ChatMyMessage__body'], seen: '2026-09', source: IDS },
  ],
  author: [
    { path: ["[data-tid='message-author-name']"], seen: '2026-09', source: LIVE },
    { path: ['.fui-ChatMessage__author'], seen: '2026-09', source: IDS },
    {
      path: ["[data-tid='chat-pane-message'][aria-labelledby*='author-']"],
      attribute: 'aria-labelledby',
      pattern: '(author-\\d+)',
      reference: true,
      seen: '2026-08',
      source: EXPORTER,
    },
  ],
  time: [
    {
      path: ['time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-09',
      source: LIVE,
    },
    {
      path: ["[data-tid='chat-pane-message']"],
      attribute: 'data-mid',
      form: 'epoch',
      seen: '2026-09',
      source: IDS,
    },
  ],
  partner: [
    {
      path: ["[data-tid='entity-header']", "[data-tid='chat-title']"],
      seen: '2026-09',
      source: LIVE,
    },
    { path: ["[data-tid='chat-title']"], seen: '2026-09', source: LIVE },
    {
      path: ["[data-tid='chat-topic-menu'] [id^='chat-topic-person-']"],
      seen: '2026-09',
      source: LIVE,
    },
  ],
  self: [],
  group: [
    { path: ["[data-tid='tfw-group-chat-avatar-button']"], seen: '2026-09', source: LIVE },
    { path: ["[data-tid='chat-title-name-group-chat']"], seen: '2026-09', source: LIVE },
    { path: ["[data-tid='audio-drop-in-button']"], seen: '2026-09', source: LIVE },
  ],
  request: [
    {
      path: ["[role='main'] :is(button, [role='button'])"],
      says: '^(accept|accepter|aceptar|annehmen|akzeptieren|accetta|aceitar)$',
      seen: '2026-11',
      source:
        'general knowledge: a person from outside is accepted or blocked before the first answer',
    },
  ],
  gate: [
    {
      path: [":is(button, a, [role='button'])"],
      says: '^(sign in|se connecter|iniciar sesión|anmelden|accedi|entrar|iniciar sessão)$',
      seen: '2026-09',
      source: `${LIVE}: the banner of a session that has ended`,
    },
    {
      path: ["form input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
