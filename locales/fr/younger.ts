import type { AgeCopy } from '../copy.ts';
import { advice } from './younger-advice.ts';
import { notices } from './younger-notices.ts';

/** For ages 9 to 12: shorter, and with the offer, never more, to show it to a grown-up. */
export const younger: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'On te met la pression ?',
      body: 'Tu n’as pas à envoyer une photo pour plaire. Une vraie amitié accepte un non.',
    },
    meeting: {
      title: 'Tu as envie de ce rendez-vous ?',
      body: 'C’est peut-être très bien. C’est toi qui sais. On te pousse ? Tu peux dire non, ou venir avec quelqu’un.',
    },
    closeness: {
      title: 'Ça te fait du bien ?',
      body: 'C’est peut-être très bien. C’est toi qui sais. Tu peux aller moins vite. Une vraie amitié attend.',
    },
    control: {
      title: 'Tu te sens libre ici ?',
      body: 'C’est peut-être très bien. C’est toi qui sais. Tu peux avoir d’autres amis aussi.',
    },
  },
  advice,
  fault: {
    button: 'Ce n’est pas ma faute',
    lines: [
      'Quelqu’un a mal agi. Ce n’est pas toi.',
      'Même si tu avais dit oui.',
      'Même si tu as envoyé quelque chose.',
      'Même si ça te plaisait.',
      'Même si tu n’as pas le droit d’être sur cette appli.',
      'La peur, la peine ou la colère : tout ça est normal.',
      'Tu peux demander de l’aide. Ce n’est jamais trop tard.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Si ça recommence',
    lines: [
      'Ça arrive souvent. Tu n’as rien fait de mal.',
      'Tu n’as pas à répondre.',
      'Garde le nouveau nom et les mots.',
      'Signale encore. Puis bloque aussi le nouveau compte.',
      'Dans les réglages, choisis qui peut t’écrire.',
      'Ça continue ? Un adulte de confiance ou une ligne d’aide peut t’aider.',
    ],
  },
  friend: {
    button: 'Aider quelqu’un',
    lines: [
      'Écoute. Tu peux dire : je te crois.',
      'Tu peux dire aussi : ce n’est pas ta faute.',
      'Demande à qui le dire. Propose de venir aussi.',
      'Ne fais passer aucune image.',
      'Une ligne d’aide t’écoute pour ça aussi.',
    ],
  },
  save: {
    button: 'Garder ce qui compte',
    lines: [
      'Note le nom et le jour.',
      'Fais une capture d’écran des mots.',
      'Laisse les photos intimes de côté. On peut t’aider sans les voir.',
      'Snapchat et le mode éphémère montrent que tu fais une capture.',
      'Là, prends les mots en photo avec un autre appareil.',
      'Garde le chat pour l’instant. Puis signale, puis bloque.',
    ],
  },
  show: 'Tu veux montrer ça à un adulte de confiance ?',
};
