import type { Copy } from '../copy.ts';

export const why: Copy['why'] = {
  noticed: 'What was noticed',
  how: [
    'This was found on your device. Nothing was sent.',
    'Chats like this are often fine. Some are not.',
    'It can miss things too. If something feels off, trust that.',
    'To close this does not clear your browser history.',
  ],
  choices:
    '“This is fine” keeps this kind of tip quiet in this chat. “Not now” hides it for a while.',
  language: 'Language',
  timeline: 'How it came together',
  show: 'Show where',
  hide: 'Hide',
  gone: 'That message is not on the page now.',
};
