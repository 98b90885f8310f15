import type { Site } from '../site.ts';

const NAMED_CLASSES =
  'public code: four extensions and scripts of 2025 and 2026 agree on the classes';
const NEW_LAYOUT = 'public code: a 2026 adapter and test pages of August 2026 with data-view-name';
const OTHER = 'public code: the others have a mark of their own, the own messages have none';

/** LinkedIn messaging: a page of its own, and bubbles over every other page of the site. */
export const linkedin: Site = {
  name: 'linkedin',
  hosts: ['www.linkedin.com'],
  routes: [
    { path: '^/messaging/thread/([^/#?]+)', seen: '2026-08', source: NAMED_CLASSES },
    { path: '^/messaging', seen: '2026-08', source: NAMED_CLASSES },
  ],
  docked: true,
  layout: 'column',
  container: [
    { path: ['.msg-s-message-list-container'], seen: '2025-12', source: NAMED_CLASSES },
    { path: ['.msg-s-message-list'], seen: '2025-12', source: NAMED_CLASSES },
    { path: ["[data-view-name='message-thread-list']"], seen: '2026-08', source: NEW_LAYOUT },
    { path: ["[data-view-name='messaging-conversation']"], seen: '2026-08', source: NEW_LAYOUT },
  ],
  message: [
    { path: ['.msg-s-message-list__event'], seen: '2025-12', source: NAMED_CLASSES },
    { path: ['.msg-s-event-listitem'], seen: '2025-12', source: NAMED_CLASSES },
    { path: ['[data-event-urn]'], seen: '2026-08', source: NEW_LAYOUT },
    { path: ["[data-view-name='message-event']"], seen: '2026-08', source: NEW_LAYOUT },
  ],
  key: [
    {
      path: ['[data-event-urn]'],
      attribute: 'data-event-urn',
      seen: '2026-08',
      source: NEW_LAYOUT,
    },
    { path: [], attribute: 'data-event-urn', seen: '2026-08', source: NEW_LAYOUT },
  ],
  // The last one: what a reply answers comes before.
  text: [
    {
      path: ['.msg-s-event-listitem__body'],
      pick: 'last',
      seen: '2025-12',
      source: NAMED_CLASSES,
    },
    {
      path: ["[data-view-name='message-bubble'], [data-view-name='message-body']"],
      pick: 'last',
      seen: '2026-08',
      source: NEW_LAYOUT,
    },
    {
      path: ['.msg-s-event-listitem__message-bubble'],
      pick: 'last',
      seen: '2025-12',
      source: NAMED_CLASSES,
    },
  ],
  omitted: [
    {
      path: ["[class*='replied-message']"],
      seen: '2026-08',
      source: 'general knowledge: the message that is answered stands above the answer',
    },
    {
      path: ["[data-view-name*='quoted'], [data-view-name*='replied']"],
      seen: '2026-08',
      source: 'general knowledge: the message that is answered stands above the answer',
    },
    { path: ["[class*='body-edited']"], seen: '2025-12', source: NAMED_CLASSES },
    { path: ["[class*='msg-reactions']"], seen: '2025-12', source: NAMED_CLASSES },
    { path: ["[class*='a11y-heading']"], seen: '2025-12', source: NAMED_CLASSES },
  ],
  kept: [],
  incoming: [{ path: ['.msg-s-event-listitem--other'], seen: '2026-08', source: OTHER }],
  // Never by the mark that is missing: in a layout without it every message would be one's own. Names tell instead.
  outgoing: [
    { path: ["[data-sender-is-viewer='true']"], seen: '2026-08', source: NEW_LAYOUT },
    { path: ['.msg-s-message-group--is-self'], seen: '2025-12', source: NAMED_CLASSES },
    { path: ['.msg-s-event-listitem--outgoing'], seen: '2025-12', source: NAMED_CLASSES },
  ],
  author: [
    { path: ['.msg-s-message-group__name'], seen: '2025-12', source: NAMED_CLASSES },
    { path: ['.msg-s-message-group__profile-link'], seen: '2025-12', source: NAMED_CLASSES },
    { path: ["[data-view-name='message-sender']"], seen: '2026-08', source: NEW_LAYOUT },
  ],
  time: [
    {
      path: ['time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-08',
      source: NEW_LAYOUT,
    },
  ],
  // The bubble with the list of all conversations has a title too, which is no name.
  partner: [
    {
      path: ['.msg-overlay-conversation-bubble .msg-overlay-bubble-header__title'],
      seen: '2025-12',
      source: NAMED_CLASSES,
    },
    {
      path: [".msg-overlay-conversation-bubble [class*='bubble-header'] h2"],
      seen: '2025-12',
      source: NAMED_CLASSES,
    },
    { path: ['.msg-entity-lockup__entity-title'], seen: '2025-12', source: NAMED_CLASSES },
    { path: ['.msg-thread__link-to-profile'], seen: '2025-12', source: NAMED_CLASSES },
    {
      path: ["[data-view-name='message-thread-header']", "[data-anonymize='person-name']"],
      seen: '2026-08',
      source: NEW_LAYOUT,
    },
  ],
  self: [
    {
      path: ['img.global-nav__me-photo'],
      attribute: 'alt',
      seen: '2025-12',
      source: 'pkanchi23/ColdEmailCopilot linkedin-selectors.js',
    },
  ],
  // A title may hold a comma and be one person's: names beside messages tell.
  group: [],
  request: [
    {
      path: [
        ':is(.msg-convo-wrapper, .msg-thread, .msg-overlay-conversation-bubble) :is(button, [role="button"])',
      ],
      says: '^(accept|accepter|aceptar|annehmen|accetta|aceitar)\\b',
      seen: '2026-11',
      source: 'general knowledge: a request shows buttons in place of the composer',
    },
    {
      path: ["[data-view-name^='messag'] :is(button, [role='button'])"],
      says: '^(accept|accepter|aceptar|annehmen|accetta|aceitar)\\b',
      seen: '2026-11',
      source: 'general knowledge: a request shows buttons in place of the composer',
    },
  ],
  gate: [
    {
      path: ["form input[name='session_password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
    {
      path: ["form input[type='password']"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
