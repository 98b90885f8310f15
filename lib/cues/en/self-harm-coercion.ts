import type { Phrasings } from '../phrasings.ts';

export const selfHarmCoercion: Phrasings = {
  cue: 'self_harm_coercion',
  strong: [
    '(do it|do this|cut|hurt yourself|show me) .. (on|over|in) (call|cam|camera|live|stream|video|vc)',
    '(if|or|unless) .. (post|leak|dox|doxx|share) your (address|home|school|number)',
    '(stay|stay on|dont leave|keep) .. (call|vc|live|cam) .. (until|till) .. (done|finished|over|its)',
    '(send|show|want|need|post) (me|us)? (the|a|some)? proof .. (or|else|you did|now|that you)',
    '(cut|carve|write|draw) .. (my|our|group|his) (name|sign|symbol|initials|number)',
    'prove .. (love|loyal|loyalty) .. (hurting|cutting|hurt|cut|blood|pain)',
    '(hurt|kill|harm) (your|the|a) (pet|cat|dog|hamster|kitten|puppy|animal)',
  ],
  usual: [
    '(dont|do not) eat .. (until|for|today|if|days)',
    'you (deserve|should) to? (die|suffer|hurt|bleed|be punished|pain)',
    '(nobody|no one) would (miss|care) .. (you|if you)',
    '(kys|kill yourself|kill urself|end yourself|unalive yourself|go die)',
    '(do|obey|follow) (what|whatever|everything) the? (group|server|leader|we|they) (says|say|said|tell|tells)',
  ],
  weak: [
    '(hurt|cut|harm|burn|choke|starve|kill) (yourself|urself|your self)',
    '(drink|take|swallow) .. (pills|bleach|all of them|everything)',
  ],
  unless: ['(boss|game|level|lol|lyrics|song|support|helpline|safe right now|haha)'],
  fires: [
    'do it on call so I can see',
    "if you don't, I'll post your address",
    'you have to do what the group says',
    "stay on the call until it's done",
    'send proof or else',
  ],
  lookalikes: [
    "I've been feeling really low lately",
    'are you safe right now? can I call someone for you?',
    'kill the boss and stay on the call until the level is done lol',
  ],
};
