import type { Copy } from '../copy.ts';

export const replies: Copy['replies'] = {
  intro: 'Dá para copiar uma, ou mudar. Não dar resposta também está bem.',
  copy: 'Copiar',
  copied: 'Copiado',
  byHand: 'Para copiar, marca o texto.',
};
