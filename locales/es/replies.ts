import type { Copy } from '../copy.ts';

export const replies: Copy['replies'] = {
  intro: 'Puedes copiar una, o cambiarla. No contestar también está bien.',
  copy: 'Copiar',
  copied: 'Copiado',
  byHand: 'Marca las palabras y copia.',
};
