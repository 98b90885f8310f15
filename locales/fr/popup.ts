import type { Copy } from '../copy.ts';

export const popup: Copy['popup'] = {
  states: {
    reading: {
      title: 'Sidelight est actif ici',
      body: 'Ce chat est lu sur ton appareil. Rien n’est dit à personne. Ça peut rater des choses. Si ça te semble bizarre, fais-toi confiance.',
    },
    degraded: {
      title: 'Sidelight est actif en partie',
      body: 'Cette page est dure à lire. Des messages peuvent manquer. Si ça te semble bizarre, fais-toi confiance.',
    },
    blind: {
      title: 'Sidelight ne lit pas cette page',
      body: 'Pas de conseil ici. Si ça te semble bizarre, fais-toi confiance.',
    },
    gated: {
      title: 'La page demande un code',
      body: 'Le chat est fermé pour le moment. Les conseils viendront une fois le chat ouvert.',
    },
    not_a_chat: {
      title: 'Pas de chat ici',
      body: 'Sidelight ne regarde que les chats. Le reste du site n’est pas lu.',
    },
    not_on_this_site: {
      title: 'Sidelight n’est pas actif ici',
      body: 'Rien n’est lu sur cette page. L’aide en bas reste là pour toi.',
    },
  },
  site: {
    offer:
      'Les chats de ce site peuvent être lus aussi. On te le demande d’abord. Tu peux arrêter quand tu veux.',
    read: 'Lire les chats de ce site',
    chosen: 'Tu as choisi de faire lire les chats de ce site.',
    stop: 'Ne plus lire ce site',
  },
  here: {
    turnOff: 'Arrêter sur ce site',
    isOff: 'Sidelight a été arrêté sur ce site.',
    turnOn: 'Remettre ici',
  },
  paused: {
    title: 'Sidelight est en pause',
    until: (time) => `Aucun chat n’est lu avant ${time}. Puis ça reprend.`,
    end: 'Finir la pause',
  },
  locked: 'C’est gardé par le verrou de la famille. Ça s’ouvre dans « Tous les réglages ».',
  pages: { options: 'Tous les réglages', welcome: 'C’est quoi, Sidelight ?' },
  help: 'Qui peut t’aider',
  settings: {
    open: 'Réglages',
    age: 'Mon âge',
    ages: { '9-12': '9 à 12 ans', '13-17': '13 à 17 ans' },
    often: 'Quand me parler',
    frequencies: {
      gentle: 'Petits conseils, sauf si c’est grave',
      normal: 'Normal',
      serious: 'Juste quand c’est grave',
    },
    discreet: 'Un point, pas de mots',
    discreetMeans: 'C’est bien si on peut voir ton écran. Appuie sur le point pour lire.',
    trusted: 'Mes adultes de confiance',
    trustedMeans:
      'Leurs noms sont à côté des lignes d’aide. Ça reste sur cet appareil. Rien ne leur est dit.',
    name: 'Nom',
    phone: 'Téléphone',
    noPhone: 'Un numéro n’a que des chiffres. Celui-ci n’est pas gardé.',
    remove: (name) => `Retirer ${name}`,
    locked: 'C’est gardé par le verrou de la famille.',
  },
  report: {
    open: 'Ça marche mal ici ?',
    what: 'Ce sont juste des nombres. Pas de messages, pas de noms. Ça sert aux gens qui réparent Sidelight.',
    copy: 'Copier le rapport',
  },
  loading: 'Un instant…',
};
