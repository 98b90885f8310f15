import type { OptionsCopy } from '../copy.ts';

export const options: OptionsCopy = {
  title: 'Réglages de Sidelight',
  silent: 'Sidelight ne répond pas pour le moment. Ferme cette page, puis ouvre-la encore.',
  saved: 'C’est gardé.',
  why: {
    locked: 'C’est gardé par le verrou de la famille. Ouvre-le d’abord.',
    school: 'C’est fixé par ton école.',
    not_yet: 'Cette note reste ici une semaine.',
    unreadable: 'Ce fichier n’a pas de réglages de Sidelight.',
    storage: 'C’est fait, mais la place manque. Ça tient tant que le navigateur est ouvert.',
  },
  notices: {
    settings_unreadable: {
      title: 'Des réglages sont illisibles',
      body: 'Les réglages de base les remplacent. Les anciens sont mis de côté. Plus bas, tu peux les garder dans un fichier.',
    },
    settings_newer: {
      title: 'Ces réglages sont plus récents que ce Sidelight',
      body: 'Les réglages de base servent pour le moment. Les autres sont mis de côté. Plus bas, tu peux les garder dans un fichier.',
    },
    storage_full: {
      title: 'La place manque',
      body: 'Ton choix tient tant que le navigateur est ouvert.',
    },
    storage_silent: {
      title: 'Tes réglages sont illisibles pour le moment',
      body: 'Les réglages de base servent pour le moment. Ton choix tient tant que le navigateur est ouvert.',
    },
    lock_forgotten: {
      title: 'Le verrou a été retiré',
      body: 'On a dit que la phrase était oubliée. Tous les réglages sont revenus à la base. Cette note reste ici une semaine.',
    },
    lock_unreadable: {
      title: 'Le verrou de la famille est illisible',
      body: 'Ce verrou ne sert donc plus. Plus bas, un adulte peut en mettre un autre. Cette note reste ici une semaine.',
    },
  },
  dismiss: 'OK, cacher ça',
  speaking: 'Comment Sidelight te parle',
  dock: 'Place de la note',
  docks: { left: 'À gauche', right: 'À droite' },
  help: 'Qui peut t’aider',
  exit: {
    page: 'Page de « Fermer vite »',
    means: 'Cette page s’ouvre avec « Fermer vite ». Son adresse commence par https://',
    wrong: 'Cette page ne peut pas s’ouvrir. Ce n’est pas gardé.',
    usual: 'Remettre la page de base',
  },
  sites: {
    title: 'Où ça regarde',
    means: 'Sidelight regarde les chats de ces sites. Tu peux couper chaque site.',
    chosen: 'Autres sites de ton choix',
    none: 'Aucun pour le moment.',
    all: 'tous les sites',
    stop: (site) => `Ne plus lire ${site}`,
  },
  kept: {
    title: 'Ce qui est gardé sur les chats',
    means: (fine) =>
      `Aucun message n’est gardé. Les notes sont comptées, pour ne pas en avoir trop. Après « ${fine} », ce chat a 30 jours de repos.`,
    rests: (count) => `Chats au repos : ${count}`,
    startOver: 'Finir tous les repos',
    clear: 'Effacer tout ce qui est gardé sur les chats',
    clearMeans: 'Tes choix sur cette page restent.',
    cleared: 'C’est fait. Rien n’est gardé sur les chats.',
  },
  school: {
    title: 'Ton école',
    decided: (name) =>
      `Des réglages sont fixés par : ${name ?? 'ton école'}. Tu vois lesquels. Ici, ça ne change pas. Rien ne leur est dit.`,
  },
  adults: {
    pause: {
      title: 'Pause',
      means:
        'Pour quand un adulte se sert de cet ordinateur. Pendant la pause, aucun chat n’est lu et aucune note ne vient. La pause finit sans rien faire.',
      halfHour: 'Pause de 30 minutes',
      today: 'Pause jusqu’à minuit',
      running: (until) => `En pause jusqu’à ${until}.`,
      end: 'Finir la pause',
    },
    lock: {
      title: 'Verrou de la famille',
      means: [
        'Une phrase secrète garde tels quels l’âge, les sites, la pause et la reprise d’un fichier.',
        'L’aide, la sortie rapide et la liste des adultes de confiance restent toujours ouvertes.',
        'Ça marche mieux quand l’enfant connaît ce verrou et sa raison.',
      ],
      limits: [
        'Un verrou dans un navigateur n’arrête pas une personne qui peut retirer des extensions.',
        'Rien n’empêche non plus de prendre un autre profil ou un autre navigateur.',
        'Dans un navigateur géré, la personne qui le gère installe Sidelight par une règle. On ne peut alors plus le retirer, ni changer ce que la règle fixe.',
        'Chrome, Edge et Firefox peuvent être gérés ainsi. Des règles peuvent aussi couper les fenêtres privées, le mode invité et les autres profils. Le guide pour les écoles, fourni avec Sidelight, donne les étapes.',
      ],
      isSet: 'Le verrou est mis.',
      isOpen: 'Le verrou est ouvert pour quelques minutes.',
      passphrase: 'Phrase secrète',
      again: 'La même phrase encore une fois',
      show: 'Montrer ce qui est tapé',
      short: (fewest) => `Au moins ${fewest} signes.`,
      differ: 'Les deux ne sont pas pareilles.',
      set: 'Mettre le verrou',
      change: 'Changer la phrase',
      unlock: 'Ouvrir',
      wrong: 'Ce n’est pas la bonne phrase.',
      wait: (until) => `Il y a eu trop d’essais. Le prochain est possible à ${until}.`,
      lockNow: 'Fermer maintenant',
      remove: 'Retirer le verrou',
      forgot: 'Phrase oubliée ?',
      forgotMeans: [
        'Le verrou est alors retiré, et tous les réglages reviennent à la base.',
        'Les adultes de confiance et la page de « Fermer vite » restent.',
        'Une note le dit sur cette page pendant une semaine.',
      ],
      forget: 'Retirer le verrou et remettre les réglages de base',
    },
    file: {
      title: 'Les réglages dans un fichier',
      means:
        'Pour un autre ordinateur, ou comme copie. Les noms et numéros des adultes de confiance y sont. Le verrou et tout ce qui touche aux chats n’y sont pas.',
      save: 'Garder les réglages dans un fichier',
      saveOld: 'Garder les anciens réglages dans un fichier',
      oldMeans: (clear) =>
        `Des réglages illisibles sont gardés tels quels. On peut aussi les mettre dans un fichier. « ${clear} » les efface.`,
      take: 'Prendre les réglages d’un fichier',
      takeMeans: 'Ces réglages remplacent ce qui est choisi sur cette page.',
      taken: 'C’est fait. Les réglages du fichier servent maintenant.',
      problems: 'Ces parties du fichier ne servent pas :',
    },
    problems: {
      policy: 'Ces parties des règles de l’école ne servent pas :',
      settings: 'Ces parties sont illisibles :',
      reasons: {
        unknown: 'pas connu',
        wrong: 'pas du bon type',
        too_many: 'trop de choses',
      },
    },
  },
};
