import type { Phrasings } from '../phrasings.ts';

export const desensitisation: Phrasings = {
  cue: 'desensitisation',
  strong: [
    '(just|only) a game .. (ill|i will|i) go first',
    'i can (teach|show|train) you',
    '(its|it is|thats|perfectly|totally|completely) (normal|natural|ok|okay|fine) .. (dont be|shy|everyone|everybody|nervous|scared|people|ppl|your age|do it)',
    '(truth or dare) .. (us|only|private|just)',
    '(relax|its) .. just for? fun',
    'i (showed|sent|show|send) you .. (now|your turn|mine)',
    'your turn .. (show|send|now|take)',
    '(ill|i will|i) (show|send) you mine',
    '(s4s|send for send|trade pics|trading pics|swap pics)',
  ],
  usual: [
    'truth or dare',
    'i (dare|double dare) you',
    '(been with|with|had|have) .. (someone|girls|boys|girl|guys|lots) .. (your age|younger)',
    '(lots|many|other|plenty) .. (girls|boys|people|kids) your age .. (do|like|have|did)',
    'you (will|might|would|ll|gonna)? (love|like|enjoy) it',
    '(watch|watched|seen|see|look at|looked at) .. (porn|porno|xxx|adult movies|dirty movies|sexy movies)',
    '(wont|doesnt|dont|does it|it) hurt',
    '(be|ill be|i will be|very|so) gentle',
    '(go|take it|going) slow',
    '(trust me)',
    '(dont|do not) be (shy|scared|nervous|afraid|embarrassed|ashamed|a baby|a prude)',
    '(i|ill|let me|lemme|want me to|could|would|id love to) (teach|show) you (how|what|things|stuff|everything|some)',
  ],
  unless: ['(sleepover|ice bucket|challenge|party|homework|math|maths|guitar|chess)'],
  fires: [
    "it's just a game, I'll go first",
    'I can teach you',
    "it's normal, don't be shy",
    'truth or dare, but only for us',
    "relax, it's just for fun",
    "i showed you mine, now it's your turn",
  ],
  lookalikes: [
    'truth or dare at the sleepover?',
    'everyone does the ice bucket thing',
    'I can teach you chess if you like',
  ],
};
