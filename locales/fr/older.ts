import type { AgeCopy } from '../copy.ts';
import { advice } from './older-advice.ts';
import { notices } from './older-notices.ts';

/** For ages 13 to 17: their own choice comes first. */
export const older: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'On te met la pression ?',
      body: 'Tu n’as pas à envoyer une photo pour plaire. Si on t’aime, on accepte un non. Tu peux arrêter, même après un oui.',
    },
    meeting: {
      title: 'Tu as envie de ce rendez-vous ?',
      body: 'C’est peut-être très bien. C’est toi qui sais. On te pousse ? Tu peux dire non, changer le plan ou venir avec quelqu’un.',
    },
    closeness: {
      title: 'Ça te fait du bien ?',
      body: 'C’est peut-être très bien. C’est toi qui sais. On te pousse ? Tu peux aller moins vite. Si on t’aime, on attend.',
    },
    control: {
      title: 'Tu te sens libre ici ?',
      body: 'C’est peut-être très bien. C’est toi qui sais. On peut aimer quelqu’un et garder ses amis et son temps.',
    },
  },
  advice,
  fault: {
    button: 'Ce n’est pas ma faute',
    lines: [
      'Quelqu’un a mal agi. Ce n’est pas toi.',
      'Même si tu avais dit oui.',
      'Même si tu as envoyé quelque chose.',
      'Même si tu as écrit en premier, ou si ça te plaisait.',
      'Même si tu n’as pas le droit d’être sur cette appli.',
      'Tu choisis qui sait qui tu aimes. Si on le dit sans toi, ce n’est pas ta faute.',
      'La peur, la colère ou le vide : tout ça est normal.',
      'Tu peux demander de l’aide quand tu veux. Ce n’est jamais trop tard.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Si ça recommence',
    lines: [
      'Ça arrive souvent : après un blocage, environ une fois sur deux.',
      'Tu n’as pas à répondre.',
      'Garde le nouveau nom et les mots.',
      'Signale encore. Tu peux dire que tu avais déjà bloqué.',
      'Bloque aussi le nouveau compte.',
      'Dans les réglages, choisis qui peut t’écrire.',
      'Cache ta liste d’amis, si l’appli le permet.',
      'Ça continue ? Une ligne d’aide ou une personne de confiance peut t’aider.',
    ],
  },
  friend: {
    button: 'Aider quelqu’un',
    lines: [
      'Écoute. Tu peux dire : je te crois.',
      'Tu peux dire aussi : ce n’est pas ta faute.',
      'Demande ce qui aiderait. Propose de venir aussi.',
      'Montre comment garder les mots, signaler et bloquer.',
      'Laisse les photos intimes de côté. Ne les fais pas passer.',
      'Prends soin de toi aussi. Une ligne d’aide t’écoute pour ça.',
    ],
  },
  save: {
    button: 'Garder ce qui compte',
    lines: [
      'Note le nom, le lien et le jour.',
      'Fais une capture d’écran des mots.',
      'Laisse les photos intimes de côté. On peut t’aider sans les voir.',
      'Snapchat et le mode éphémère montrent que tu fais une capture.',
      'Là, prends les mots en photo avec un autre appareil.',
      'Garde le chat et ton compte pour l’instant.',
      'Puis signale, puis bloque. Bloquer d’abord peut cacher le chat.',
      'On regarde ton portable ? Confie ça à une personne de confiance.',
    ],
  },
  show: null,
};
