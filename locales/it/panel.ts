import type { Copy } from '../copy.ts';

export const panel: Copy['panel'] = {
  name: 'Sidelight',
  chip: (title) => `Sidelight: ${title}`,
  close: 'Chiudi',
  decide: 'Decidi tu.',
  notYourFault: 'Qualunque cosa sia successa, non è colpa tua.',
  promise: 'Può sbagliare. Resta su questo dispositivo. Non viene detto a nessuno.',
  breathe: 'Fai tre respiri lenti. Puoi anche non rispondere ora.',
  danger: 'Sei in pericolo ora?',
  call: (number) => `Chiama il ${number}`,
  replies: 'Idee per rispondere',
  talk: 'Parlare con qualcuno',
  fine: 'Per me va bene',
  later: 'Non ora',
  why: 'Perché vedo questo?',
  exit: 'Chiudi subito',
  exitLimits: '“Chiudi subito” toglie ciò che mostra Sidelight. La cronologia del browser resta.',
  move: 'Sposta dall’altro lato',
  more: 'Altro',
  dot: 'Sidelight',
};
