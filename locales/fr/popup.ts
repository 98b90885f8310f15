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
      title: 'Sidelight ne marche pas ici',
      body: 'Rien n’est lu sur ce site. L’aide en bas reste là pour toi.',
    },
  },
  help: 'Qui peut t’aider',
  loading: 'Un instant…',
};
