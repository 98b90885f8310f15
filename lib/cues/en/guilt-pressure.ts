import type { Phrasings } from '../phrasings.ts';

export const guiltPressure: Phrasings = {
  cue: 'guilt_pressure',
  strong: [
    'after (everything|all) .. (ive|i have|i) (done|did|gave|given|bought|do) .. you?',
    '(you|youre|your) are? (making|make) me .. feel? .. (bad|sad|cry|depressed|sick|mad|angry|crazy)',
    '(dont|do not) you (trust|love|like|care about) me',
    '(i|ill) (cant|cannot|wont) (live|go on|survive|sleep|eat) without you',
    'you (hurt|hurting|broke|breaking|are breaking) (me|my heart|my feelings)',
  ],
  usual: [
    'you (dont|never) (want|care|talk|love|reply|answer) .. to? me',
    'are? you (mad|upset|angry) (at|with) me',
    '(im|i am) so? (lonely|sad|hurt|depressed|heartbroken) .. (without|cause|because|you)',
    'you (dont|do not|doesnt) (trust|love|care|want) about? me',
    '(are you|you|u) (mad|upset|angry|done|over it)',
    'if you (really|truly|actually)? (loved|love|liked|like|cared|care|trusted|trust|wanted|want) about? (me|us)',
    '(thought|think) you (loved|liked|trusted|were different|cared|was different)',
    '(ill|i will|i might|im gonna|im going to|gonna|i want to|i wanna) (hurt|kill|cut|harm) (myself|my self)',
  ],
  weak: [
    'for me',
    'prove (it|you love|you trust|that you|your love|to me)',
    '(fine|whatever) .. (then|bye|leave|go|forget it)',
    '(dont|do not) (leave|hate|ignore|forget|lie to|play with) me',
    '(you|u) (hate|dont like|forgot|ignoring|mad at|avoiding|done with|playing) me',
    '(hurt|hurts|break|breaks|broke|breaking) (me|my|you|your) (heart|feelings|bad|so)',
    'you promised',
  ],
  unless: ['(plant|party|lol|cant come|cat|dog|exam|test)'],
  fires: [
    "if you loved me you'd do it",
    "after everything I've done for you?",
    "you're making me feel so bad",
    'you promised',
    "I'll hurt myself if you leave",
    "don't you trust me",
  ],
  lookalikes: [
    "aw I'm sad you can't come",
    "do you trust me with your plant while you're away? lol",
  ],
};
