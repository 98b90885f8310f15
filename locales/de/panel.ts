import type { Copy } from '../copy.ts';

export const panel: Copy['panel'] = {
  name: 'Sidelight',
  chip: (title) => `Sidelight: ${title}`,
  close: 'Zumachen',
  decide: 'Du entscheidest.',
  notYourFault: 'Was auch war, es ist nicht deine Schuld.',
  promise: 'Das kann falsch sein. Es bleibt auf diesem Gerät. Es wird niemandem gesagt.',
  breathe: 'Atme dreimal langsam. Du musst jetzt nicht antworten.',
  danger: 'Gerade jetzt in Gefahr?',
  call: (number) => `Ruf an: ${number}`,
  replies: 'Ideen für eine Antwort',
  talk: 'Mit jemandem reden',
  fine: 'Das ist okay',
  later: 'Jetzt nicht',
  why: 'Warum sehe ich das?',
  exit: 'Schnell zumachen',
  exitLimits:
    '„Schnell zumachen“ löscht, was Sidelight zeigt. Den Verlauf des Browsers löscht es nicht.',
  move: 'Auf die andere Seite',
  more: 'Mehr',
  dot: 'Sidelight',
};
