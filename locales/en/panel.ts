import type { Copy } from '../copy.ts';

export const panel: Copy['panel'] = {
  name: 'Sidelight',
  chip: (title) => `Sidelight: ${title}`,
  close: 'Close',
  decide: 'You decide.',
  notYourFault: 'Whatever happened, it’s not your fault.',
  promise: 'It can be wrong. It stays on this device. Nobody is told.',
  breathe: 'Take three slow breaths. You don’t have to answer now.',
  danger: 'In danger right now?',
  call: (number) => `Call ${number}`,
  replies: 'Ideas for a reply',
  talk: 'Talk to someone',
  fine: 'This is fine',
  later: 'Not now',
  why: 'Why am I seeing this?',
  exit: 'Close fast',
  exitLimits: '“Close fast” clears what Sidelight shows. It does not clear your browser history.',
  move: 'Move to the other side',
  more: 'More',
  dot: 'Sidelight',
};
