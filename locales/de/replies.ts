import type { Copy } from '../copy.ts';

export const replies: Copy['replies'] = {
  intro: 'Du kannst eine nehmen oder ändern. Keine Antwort ist auch okay.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  byHand: 'Markier die Worte. Dann kannst du sie kopieren.',
};
