import type { Copy } from '../copy.ts';

export const replies: Copy['replies'] = {
  intro: 'You can copy one, or change it. No answer is fine too.',
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Select the words to copy them.',
};
