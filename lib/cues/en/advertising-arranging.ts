import type { Phrasings } from '../phrasings.ts';

export const advertisingArranging: Phrasings = {
  cue: 'advertising_arranging',
  strong: [
    '(set|setting|hook|hooked|fix) you up with (someone|somebody|a guy|a friend|him|a man|a client|my|some)',
    '(post|put|upload) (this|it|these|that) on your (story|profile|page|insta|snap|account)',
    'are you available (tonight|today|now|this weekend|tomorrow)',
    'be (nice|good|sweet|friendly) (to|with) (him|them|my friend|the guy|my friends)',
    'how much .. for? .. (a date|an hour|the night|a night|to see you|to meet you|your time|you charge|one night)',
    '(he|they|client) (is|are|s|will be)? (waiting|coming|paying|picking) .. (hotel|room|downstairs|you up|money|cash|for you)',
    '(go|meet) (with|see) (him|them|my friend) .. (tonight|money|pay|pays|room|hotel)',
  ],
  usual: [
    '(answer|reply to) (the|his|their|my)? (guys|messages|dms|clients|men|customers)',
    'tell (him|her|them) (yes|youll|that you|youre|you will|ok)',
    '(gave|give) (me|him|them) your (account|number|profile|name)',
    '(friend|guy|man|someone|he|people|guys|men|client|clients) .. (will|wants to|would|gonna|is going to|is willing to|can|who|pays|pay) .. (pay|pays) .. (you|meet|see|for|to|time|date|night)',
  ],
  weak: [
    '(found|got|have|arranged|booked|lined up) you? (a|an|another|some|two|your)? (date|client|clients|customer|dates|booking|appointment)',
  ],
  unless: ['(bike|fundraiser|ticket|tickets|tutoring|babysit*|shoes|console|homework|bake sale)'],
  fires: [
    'I set you up with someone tonight',
    'post this on your story for me',
    'tell him yes and give me the money',
    'are you available tonight? a friend gave me your account',
    'just be nice to him',
  ],
  lookalikes: [
    'how much for the bike?',
    'post the fundraiser on your story pls',
    'be nice to your brother',
  ],
};
