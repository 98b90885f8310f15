import type { Copy } from '../copy.ts';

export const panel: Copy['panel'] = {
  name: 'Sidelight',
  chip: (title) => `Sidelight : ${title}`,
  close: 'Fermer',
  decide: 'Tu décides.',
  notYourFault: 'Dans tous les cas, ce n’est pas ta faute.',
  promise: 'Ça peut se tromper. Ça reste sur cet appareil. Rien n’est dit à personne.',
  breathe: 'Respire trois fois, doucement. Tu n’as pas à répondre tout de suite.',
  danger: 'En danger en ce moment ?',
  call: (number) => `Appelle le ${number}`,
  replies: 'Idées de réponse',
  talk: 'Parler à quelqu’un',
  fine: 'C’est bon pour moi',
  later: 'Pas maintenant',
  why: 'Pourquoi je vois ça ?',
  exit: 'Fermer vite',
  exitLimits:
    '« Fermer vite » efface ce que montre Sidelight. Ça ne vide pas l’historique du navigateur.',
  move: 'Mettre de l’autre côté',
  more: 'Plus',
  dot: 'Sidelight',
};
