import type { Copy } from '../copy.ts';

export const replies: Copy['replies'] = {
  intro: 'Puoi copiarne una, o cambiarla. Va bene anche non rispondere.',
  copy: 'Copia',
  copied: 'Fatto',
  byHand: 'Seleziona le parole per copiarle.',
};
