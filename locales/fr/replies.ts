import type { Copy } from '../copy.ts';

export const replies: Copy['replies'] = {
  intro: 'Tu peux en copier une, ou la changer. Ne pas répondre, c’est bien aussi.',
  copy: 'Copier',
  copied: 'Copié',
  byHand: 'Surligne les mots pour les copier.',
};
