import type { Phrasings } from '../phrasings.ts';

export const controlMonitoring: Phrasings = {
  cue: 'control_monitoring',
  strong: [
    '(answer|reply|respond|text|call) me? .. (within|in) .. (minute|minutes|second|seconds|min)',
    '(keep|leave|turn) your (location|loc|gps) .. (on|so)',
    'why (were|was|are) you (online|active|up|out) .. (not|and|but|answer*|reply*|without)',
    '(who|whos) .. you (with|talking to|texting|messaging|hanging with|talkin to) .. (prove|show|now|right now|send)',
    '(send|show) me? .. (screenshot|proof|ss|who you|your phone|your chats|your messages|your dms)',
    '(let me|lemme|show me|want to|wanna|need to) (see|check|read|go through) your (phone|messages|chats|dms|texts|snap)',
  ],
  usual: [
    'you (my|belong|only mine|are my|r my) .. (property|girl|mine)',
    '(dont|do not) (like|want) .. you .. (talking|hanging|seeing|going|wearing|friends|with)',
  ],
  weak: [
    '(dont|do not) (wear|go|talk) .. (that|out|him|her|them|to|with)',
    '(you|youre|your) are? (not allowed|arent allowed|cant|cannot|better not|can not) .. (talk|see|hang|go|wear|text|follow|speak|be) .. (to|with|him|her|them|out|that|boys|girls|guys|without)',
    '(delete|block|unfollow|unadd|unfriend) (him|her|them|that|all|every|those|your)',
    '(ask|tell) me? (before|first|permission|where) .. (go|out|you|leave)',
    'you (belong|are mine|r mine|youre mine|only belong) (to me)?',
    '(where|who) (were|was|are) you .. (with|last night|all day|why)',
  ],
  unless: ['(home safe|mum|landed|get home|arrive|dad here|mom here)'],
  fires: [
    'answer within a minute when I text',
    "you're not allowed to talk to him",
    'keep your location on so I can see you',
    'ask me before you go out',
    'why were you online and not answering me?',
  ],
  lookalikes: ['text me when you get home safe', 'mum: answer your phone please'],
};
