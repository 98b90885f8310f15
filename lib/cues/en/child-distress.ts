import type { Phrasings } from '../phrasings.ts';

export const childDistress: Phrasings = {
  cue: 'child_distress',
  usual: ['(please|dont|do not) show (anyone|anybody|them|my)', 'how much (do|money) you want'],
  weak: [
    '(i|id) (rather not|dont want|dont wanna|dont feel|am not comfortable|cant do that|feel weird|feel bad)',
    '(i|im) (dont|do not|not) (want|wanna|like) (to|this|that)',
    '(no|nah) (thanks|thank you|sorry|way)',
    '(im|i am|youre|you are|this is|you) (scared|afraid|scaring me|frightened|uncomfortable|freaking me out|creeping me out|making me uncomfortable)',
    '(no|nope|nah) .. (i|im) (cant|dont|wont|not|am not|do not) .. (want|do|send|comfortable|sending|allowed|wanna|going|like)',
    '(stop|quit) (asking|texting|messaging|it please|please|calling|it now|it i|following)',
    'i said no',
    'please .. (dont|do not|stop)',
    '(im|i am) (only|just) #8-17',
    '(please|just)? leave me alone',
    '(i|please) .. (dont|do not) have (any|that much|the|enough)? money',
  ],
  unless: ['(haha|lol|school tomorrow|homework|film|movie|exam|joking|spider)'],
  fires: [
    "please don't show anyone",
    'I said no',
    "I'm only 13",
    'leave me alone',
    "please, I don't have any money",
  ],
  lookalikes: ["stop haha that's so funny", "I don't want to go to school tomorrow ugh"],
};
