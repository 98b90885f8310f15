import type { Phrasings } from '../phrasings.ts';

export const giftsMoneyOffer: Phrasings = {
  cue: 'gifts_money_offer',
  strong: [
    '<give> you .. <money> .. (for|if|to|when|and) .. (pic*|photo*|video*|vid|vids|you|send|show|meet|come|body|it|us|me)',
    '(pay|paid) you? .. for .. <photo>',
    '(sugar (daddy|momma|mommy|baby))',
  ],
  usual: [
    'you (drink|smoke|like to drink|like beer|party)',
    '(i|ill|i can) (pay|cover) for? .. (ticket|taxi|uber|bus|train|trip|travel|gas|everything|it)',
    '(spoil|treat|take care of) you',
    '<give> you (a|an|some|whatever|anything|the|new|lots|gifts|presents|nice) .. <gift>',
    '(buy|bring|get|give|got|bought|send|take) you (something|anything|a|some|stuff|out|shopping|the|to eat|dinner|drinks|gifts|presents)',
    '(you|u) (need|want) (me to)? (bring|buy|get|anything|something|some|money)',
    '(take|took|taking) you (out|to|shopping|away|with me)',
    '# (¤|dollars|bucks|euros|pounds|quid) .. (each|per|a pic|for a|right now|every|if you)',
    '(whats|what is|drop|send|give me|have|got) (your|a)? .. <pay-app>',
    '(want|need|like|you want) (some|free|any)? (robux|vbucks|v-bucks|skins|nitro|gift card*|giftcard*|money|cash|¤) .. (just|only|all|have|send|do|?)',
  ],
  weak: [
    '(ill|i will|i can|i could|i would|id|let me|want me to|gonna|going to|i wanna|i want to) (buy|get|bring|send|give|pay) you',
    '(bring|get|buy|have) .. (beer|alcohol|drink|drinks|vodka|wine|liquor|weed|vape|vapes|cigarettes|condom|condoms|booze|smoke)',
    '(get|buy|bought|send|give|got|have) you (anything|whatever|everything|something|a present|a gift|presents|gifts|stuff)',
    '<give> you .. more? <money>',
    '(easy|quick|fast|extra) (money|cash|bucks)',
  ],
  unless: [
    'grandma|grandpa|birthday|pizza|lunch|trade|coffee|split|charity|fundraiser|nan|mamie|raffle',
  ],
  fires: [
    "I'll pay you for pictures",
    'I can send you $40 right now',
    "I'll buy you a new phone",
    "what's your Cash App?",
    'easy money, you only have to send a video',
    'want some robux? just do one thing',
  ],
  lookalikes: [
    'grandma sent you $40 for your birthday',
    'trade my skin for yours?',
    "I'll pay for the pizza, you get the drinks",
  ],
};
