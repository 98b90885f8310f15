import type { WelcomeCopy } from '../copy.ts';

export const welcome: WelcomeCopy = {
  title: 'Voici Sidelight',
  progress: (step, of) => `Étape ${step} sur ${of}`,
  next: 'Suivant',
  back: 'Retour',
  skip: 'Aller à la fin',
  about: {
    title: 'Salut, ici Sidelight',
    points: [
      {
        title: 'Qui a mis ça ici ?',
        body: 'Toi, peut-être. Ou un parent, ou ton école. Rien ne leur est dit. Pas de rapport, jamais.',
      },
      {
        title: 'Ça regarde le chat ouvert',
        body: 'Ça cherche ce qui tourne mal. Par exemple : on te demande une photo privée.',
      },
      {
        title: 'Puis une note te parle',
        body: 'Tu y trouves des idées, et des gens qui aident. Tu décides quoi faire.',
      },
      {
        title: 'Rien n’est dit à personne',
        body: 'Ni aux parents, ni à l’école, ni à la police. Aucun message n’est gardé. Tout reste sur cet appareil.',
      },
      {
        title: 'Ça peut se tromper',
        body: 'Ça peut aussi rater des choses. Si ça te semble bizarre, fais-toi confiance.',
      },
    ],
  },
  bySchool: (name) => ({
    title: 'Qui a mis ça ici ?',
    body: `Les réglages viennent d’ici : ${name ?? 'ton école'}. Rien ne leur est dit. Pas de rapport, jamais.`,
  }),
  you: {
    title: 'Qu’est-ce qui te va ?',
    body: 'Tu peux passer. Tu peux tout changer plus tard.',
  },
  adults: {
    title: 'Tu fais confiance à un adulte ?',
    body: 'Tu peux mettre trois noms ici, ou aucun. Les autres qui ouvrent ce navigateur peuvent les voir.',
  },
  sites: {
    title: 'Où est-ce que ça regarde ?',
    body: 'Sidelight regarde les chats de ces sites. Tu peux couper chaque site.',
  },
  otherSites: (button) =>
    `Tu parles sur un autre site ? Ouvre-le, puis appuie sur le bouton Sidelight. Là, appuie sur « ${button} ».`,
  tryIt: {
    title: 'Essaie',
    body: 'Ce chat est inventé. Dave K n’existe pas. Rien n’est gardé ici.',
    chat: 'Chat inventé avec Dave K',
    you: 'Toi',
    start: 'Voir le premier message',
    next: 'Message suivant',
    again: 'Recommencer',
    panel: 'Voici la note. Dans un vrai chat, c’est pareil. Essaie ses boutons si tu veux.',
    chip: 'Voici un petit conseil. Appuie dessus pour lire, ou continue.',
    dot: 'Voici un petit point. Appuie dessus pour lire la note.',
    leaves: (exit) => `« ${exit} » quitte vraiment cette page.`,
    closed: 'Tu as fermé la note. C’est toujours OK.',
    failed: 'Ça ne marche pas pour le moment. Tu peux continuer.',
  },
  chat: [
    { from: 'dave', text: 'salut, ta vidéo est trop bien !' },
    { from: 'you', text: 'merci :)' },
    { from: 'dave', text: 'viens sur une autre appli, les messages s’effacent là-bas' },
    { from: 'you', text: 'pourquoi pas ici ?' },
    { from: 'dave', text: 'ça reste entre nous, ok ?' },
    { from: 'you', text: 'hmm' },
    { from: 'dave', text: 'envoie-moi une photo privée. personne d’autre ne la verra' },
  ],
  done: {
    title: 'C’est tout',
    lines: [
      'Cherche la petite lampe en haut du navigateur. Regarde aussi derrière la pièce de puzzle.',
      'Appuie sur la lampe pour voir qui peut t’aider. À tout moment, même sans note.',
      'Là, tu peux tout changer. Tu peux aussi y rouvrir cette page.',
      'On te fait peur ou mal dans un chat ? Ce n’est pas ta faute.',
    ],
  },
};
