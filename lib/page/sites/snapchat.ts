import type { Site } from '../site.ts';

const LIVE_PAGE =
  'ballKonsti/ghostctl at 0214ca9: selectors noted against the live page, 2026-10-05';
const BRIDGE =
  'AshweejaKR/snap-auto at d4aa99a and a Playwright bridge: ul#cv-<id> > li, header Me';
const CLASSES = 'public code: three readers that take names and words by the class nonIntl';

/** Snapchat for Web. One column with a coloured edge; the name stands above the first message of each turn. */
export const snapchat: Site = {
  name: 'snapchat',
  hosts: ['www.snapchat.com', 'web.snapchat.com'],
  routes: [
    { path: '^/web/([0-9a-f-]{36})(?:[/#?]|$)', seen: '2026-10', source: LIVE_PAGE },
    { path: '^/web/?(?:[#?]|$)', seen: '2026-10', source: LIVE_PAGE },
  ],
  layout: 'column',
  container: [
    { path: ["ul[id^='cv-']"], seen: '2026-10', source: LIVE_PAGE },
    {
      path: ['ul:has(> li > header, > li > ul > li > header, > li > div > ul > li > header)'],
      seen: '2026-10',
      source: LIVE_PAGE,
    },
    {
      path: ["[role='textbox'][contenteditable='true']"],
      shape: 'scroller',
      seen: '2026-10',
      source: LIVE_PAGE,
    },
  ],
  // A turn is a list within the list. Reactions are a list as well, of pictures alone.
  message: [
    {
      path: [":is(ul[id^='cv-'] > li, ul[id^='cv-'] > li > div) > ul > li:has(> header, > div)"],
      seen: '2026-10',
      source: LIVE_PAGE,
    },
    {
      path: ["ul[id^='cv-'] > li:has(> header), ul[id^='cv-'] > li:has(> header) ~ li"],
      seen: '2026-08',
      source: BRIDGE,
    },
    { path: ['li:has(> header), li:has(> header) ~ li'], seen: '2026-10', source: LIVE_PAGE },
  ],
  key: [],
  // A message may hold several runs of words. What became of a snap is written without a direction, and is not read.
  text: [
    { path: ["li > div:has([dir='auto'])"], seen: '2026-10', source: LIVE_PAGE },
    { path: ["div:has(> [dir='auto'])"], pick: 'last', seen: '2026-10', source: LIVE_PAGE },
    { path: ["[dir='auto']"], pick: 'last', seen: '2026-10', source: LIVE_PAGE },
    { path: ['div .nonIntl'], pick: 'last', seen: '2026-11', source: CLASSES },
  ],
  // Inside a message, a list is either what a reply answers, with the name above it, or the reactions.
  omitted: [
    { path: ['ul'], seen: '2026-10', source: LIVE_PAGE },
    { path: [':has(> ul)'], seen: '2026-10', source: LIVE_PAGE },
    { path: ['header'], seen: '2026-10', source: LIVE_PAGE },
  ],
  kept: [],
  // The person at the screen is "Me" in each language's own word.
  incoming: [],
  outgoing: [],
  author: [
    { path: ['header .nonIntl'], seen: '2026-11', source: CLASSES },
    { path: ['header :not(time, time *, :has(time))'], seen: '2026-10', source: LIVE_PAGE },
    { path: ['header'], seen: '2026-08', source: BRIDGE },
  ],
  time: [
    {
      path: ['header time[datetime]'],
      attribute: 'datetime',
      form: 'datetime',
      seen: '2026-10',
      source: LIVE_PAGE,
    },
    {
      path: ['time[title]'],
      attribute: 'title',
      form: 'datetime',
      seen: '2026-08',
      source: BRIDGE,
    },
  ],
  partner: [
    { path: ["[id='title-{route}']"], seen: '2026-10', source: LIVE_PAGE },
    {
      path: [":has(> button[title='Close Chat']) .nonIntl"],
      seen: '2026-11',
      source: 'general knowledge: the name beside the button that closes the conversation',
    },
  ],
  self: [],
  // More than one other name tells.
  group: [],
  request: [
    {
      path: [
        ":has(> ul[id^='cv-']) > :not(ul) :is(button, [role='button']), :has(> ul[id^='cv-']) ~ * :is(button, [role='button'])",
      ],
      says: '^(accept|add back|accepter|aceptar|annehmen|akzeptieren|accetta|aceitar)$',
      seen: '2026-11',
      source: 'general knowledge: somebody who is not a friend yet can be accepted beside the chat',
    },
  ],
  gate: [
    {
      path: ["h1, h2, [role='heading']"],
      says: '^log in to snapchat$',
      seen: '2026-10',
      source: LIVE_PAGE,
    },
    {
      path: ["form input:is([type='password'], [name='accountIdentifier'])"],
      seen: '2026-11',
      source: 'general knowledge: sign-in form',
    },
  ],
};
