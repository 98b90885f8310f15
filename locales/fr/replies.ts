import type { Copy } from '../copy.ts';

export const replies: Copy['replies'] = {
  intro: 'Tu peux en copier une, ou la changer. Ne pas répondre, c’est bien aussi.',
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'Surligne les mots pour les copier.',
};

/** None for a threat or a push to get hurt: no reply is the advised reply there. */
export const ideas: Copy['ideas'] = {
  photo: [
    'J’envoie pas de photos.',
    'Ça me met mal à l’aise.',
    'Arrête de demander, c’est non.',
    'Mes parents regardent mon tel, je dois y aller.',
  ],
  threat: [],
  meeting: [
    'Non merci, je rencontre pas les gens d’Internet.',
    'Je viens avec quelqu’un.',
    'Je demande chez moi d’abord.',
    'Je peux pas, je dois y aller.',
  ],
  code: ['Je partage pas mes codes.', 'Je vais voir l’aide de l’appli.', 'Non, c’est privé.'],
  money: [
    'Non merci, je veux pas de cadeaux.',
    'Je fais pas ça pour de l’argent.',
    'Je te dois rien.',
  ],
  self_harm: [],
  control: ['J’ai besoin de temps pour moi.', 'Mon tel, c’est privé.', 'C’est mon choix.'],
  closeness: [
    'On va moins vite, ok ?',
    'Je garde pas ce genre de secret.',
    'Je préfère rester sur cette appli.',
    'Je dois y aller, salut.',
  ],
};
