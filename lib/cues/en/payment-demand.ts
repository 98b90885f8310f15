import type { Phrasings } from '../phrasings.ts';

export const paymentDemand: Phrasings = {
  cue: 'payment_demand',
  strong: [
    '(pay|send) (me|up|us|now|the money|money|cash)? .. or .. (i|ill|its|else|everyone|your|we)',
    '(send|buy|get|need|give) .. (gift card*|giftcard*|steam card*|itunes card*|apple card*|google play card*|amazon card*|paysafe*|bitcoin|btc|crypto)',
    'use your (mom*|mum*|dad*|parents|parent*) .. card',
    '(send|pay|give|want|need) .. more .. (or|it starts|start again|next|tomorrow|every)',
    '(deadline|countdown) .. (pay|money|send)',
  ],
  usual: [
    '(send|pay) .. (cash app|cashapp|paypal|venmo|zelle|crypto|bitcoin)',
    '¤ # (or|now|by|today|tonight|and i)',
    '# (dollars|bucks|euros|pounds|usd|¤) (or|now|by|today|tonight|and i)',
  ],
  weak: [
    'how much .. you (have|got|can (pay|send|get))',
    '(pay me|pay up|pay now|send the money|send money now|transfer the money)',
    '(tick tock|clock is ticking|time is running out|times up)',
    'you (have|got) (only|just|until)? # (min|mins|minutes|hour|hours|hrs|seconds|sec|days)',
    '(last|final|only) (chance|warning|offer)',
  ],
  unless: ['quiz|test|exam|trip|lunch|fees|club|ticket|rent|bill|birthday|pizza|homework'],
  fires: [
    'pay me or I post it',
    'send a gift card code now',
    'this is your last chance',
    "use your mum's card",
    'send more or it starts again',
    'you have 10 minutes',
  ],
  lookalikes: [
    'you have 10 minutes to finish the quiz',
    'trip money is due by Friday',
    'you owe me 5 for lunch',
  ],
};
