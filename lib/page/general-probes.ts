import type { Site } from './site.ts';

const STANDARD = 'general knowledge: roles and labels that chats carry for screen readers';
const SEEN = '2026-11';

/** A box named after the conversation in it, in the six languages. */
const NAMED_BOX = [
  'conversation with',
  'messages with',
  'chat with',
  'conversation avec',
  'conversación con',
  'unterhaltung mit',
  'conversazione con',
  'conversa com',
]
  .map((words) => `[aria-label*='${words}' i]`)
  .join(', ');

/** A field that says it is for messages. Fields for comments and searches stand on the same pages. */
const MESSAGE_FIELD = ['message', 'mensaje', 'nachricht', 'messaggio', 'mensagem', 'say your thing']
  .flatMap((word) => [`[placeholder*='${word}' i]`, `[aria-label*='${word}' i]`])
  .map((label) => `:is(textarea, [contenteditable='true'], [role='textbox'])${label}`)
  .join(', ');

/**
 * Probes for sites of whose pages nothing is known but that they hold chats: what any accessible chat may carry.
 * Where none of it is there, the generic reader looks.
 */
export const GENERAL_PROBES = {
  container: [
    { path: ["[role='log']"], seen: SEEN, source: STANDARD },
    { path: [NAMED_BOX], seen: SEEN, source: STANDARD },
    { path: [MESSAGE_FIELD], shape: 'scroller', seen: SEEN, source: STANDARD },
  ],
  message: [
    { path: ['[data-message-id]'], seen: SEEN, source: STANDARD },
    { path: ["[role='listitem'], [role='row'], [role='article']"], seen: SEEN, source: STANDARD },
    { path: ["[dir='auto']"], shape: 'densest', seen: SEEN, source: STANDARD },
  ],
  key: [{ path: [], attribute: 'data-message-id', seen: SEEN, source: STANDARD }],
  // The last one: a name and what a reply answers come before.
  text: [
    { path: ["[dir='auto']"], pick: 'last', seen: SEEN, source: STANDARD },
    { path: ['p'], pick: 'last', seen: SEEN, source: STANDARD },
  ],
  omitted: [
    { path: ["[aria-label*='replied' i], [aria-label*='quoted' i]"], seen: SEEN, source: STANDARD },
    { path: ["[aria-label*='reaction' i]"], seen: SEEN, source: STANDARD },
    { path: [':is(h1, h2, h3, h4, h5, h6)'], seen: SEEN, source: STANDARD },
  ],
  time: [
    {
      path: ['time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: SEEN,
      source: STANDARD,
    },
  ],
  partner: [
    {
      path: [NAMED_BOX],
      attribute: 'aria-label',
      pattern: '(?:with|avec|con|mit|com)\\s+(.+)$',
      seen: SEEN,
      source: STANDARD,
    },
    { path: ["[role='dialog'] :is(h1, h2, h3)"], seen: SEEN, source: STANDARD },
    { path: ['main header :is(h1, h2, h3)'], seen: SEEN, source: STANDARD },
  ],
  request: [
    {
      path: [":is(main, [role='main'], [role='dialog']) :is(button, [role='button'])"],
      says: '^(accept|accepter|aceptar|annehmen|akzeptieren|accetta|aceitar)$',
      seen: SEEN,
      source: 'general knowledge: a request shows buttons in place of the composer',
    },
  ],
  gate: [
    {
      path: ["form input[type='password']"],
      seen: SEEN,
      source: 'general knowledge: sign-in form',
    },
  ],
} as const satisfies Partial<Site>;
