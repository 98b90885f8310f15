import type { Copy } from '../copy.ts';

export const why: Copy['why'] = {
  noticed: 'Ce qui a été remarqué',
  how: [
    'C’est trouvé sur ton appareil. Rien n’est envoyé.',
    'Souvent, un chat comme ça va bien. Parfois, non.',
    'Ça peut aussi rater des choses. Si ça te semble bizarre, fais-toi confiance.',
    'Fermer ceci ne vide pas l’historique du navigateur.',
  ],
  choices:
    '« C’est bon pour moi » : plus de conseil de ce genre dans ce chat. « Pas maintenant » : une pause.',
  language: 'Langue',
  timeline: 'Comment c’est arrivé',
  show: 'Montrer où',
  hide: 'Cacher',
  gone: 'Ce message n’est plus sur la page.',
};
