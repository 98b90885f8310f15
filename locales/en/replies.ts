import type { Copy } from '../copy.ts';

export const replies: Copy['replies'] = {
  intro: 'You can copy one, or change it. No answer is fine too.',
  copy: 'Copy',
  copied: 'Copied',
  byHand: 'Select the words to copy them.',
};

/** None for a threat or a push to get hurt: no reply is the advised reply there. */
export const ideas: Copy['ideas'] = {
  photo: [
    'I don’t send pics.',
    'I’m not OK with that.',
    'Stop asking please, it’s a no.',
    'My parents check my phone, gotta go.',
  ],
  threat: [],
  meeting: [
    'No thanks, I don’t meet people from online.',
    'I’m bringing a friend.',
    'I’ll ask at home first.',
    'I can’t, gotta go.',
  ],
  code: ['I don’t share codes.', 'I’ll check with the app’s help page.', 'No, that’s private.'],
  money: ['No thanks, I don’t want gifts.', 'I don’t do that for money.', 'I owe you nothing.'],
  self_harm: [],
  control: ['I need some time for me.', 'My phone is private.', 'That’s my choice.'],
  closeness: [
    'Let’s slow down.',
    'I don’t keep secrets like that.',
    'I’d like to stay on this app.',
    'I’m busy, bye.',
  ],
};
