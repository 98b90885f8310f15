import type { Phrasings } from '../phrasings.ts';

export const controlMonitoring: Phrasings = {
  cue: 'control_monitoring',
  strong: [
    '(keep|leave|turn) your (location|loc|gps) .. (on|so)',
    'why (were|was|are) you (online|active|up|out) .. (not|and|but|answer*|reply*|without)',
    '(who|whos) .. you (with|talking to|texting|messaging|hanging with|talkin to) .. (prove|show|now|right now|send)',
    '(let me|lemme|show me|want to|wanna|need to) (see|check|read|go through) your (phone|messages|chats|dms|texts|snap)',
  ],
  usual: [
    'you (my|belong|only mine|are my|r my) .. (property|girl|mine)',
    '(dont|do not) (like|want) .. you .. (talking|hanging|seeing|going|wearing|friends|with)',
    '(where|what) (were|did|have|was|are) you .. (do|been|today|last night|all day|yesterday|at|go|weekend|doing)',
    '(did you|you) (get|got|see|read) my (message|messages|email|mail|text|call|im|offline|pic|pics)',
    '(why|how come) (didnt|dont|wont|havent|arent|werent|you) (you)? (answer|call|reply|talk|write|come|been on|online|on|want|like|text)',
    '(waiting|waited|wait) (for|on) you',
    '(send|show) me? .. (screenshot|proof|ss|who you|your phone|your chats|your messages|your dms)',
  ],
  weak: [
    '(dont|do not) (wear|go|talk) .. (that|out|him|her|them|to|with)',
    '(you|youre|your) are? (not allowed|arent allowed|cant|cannot|better not|can not) .. (talk|see|hang|go|wear|text|follow|speak|be) .. (to|with|him|her|them|out|that|boys|girls|guys|without)',
    '(delete|block|unfollow|unadd|unfriend) (him|her|them|that|all|every|those|your)',
    '(ask|tell) me? (before|first|permission|where) .. (go|out|you|leave)',
    'you (belong|are mine|r mine|youre mine|only belong) (to me)?',
    '(where|who) (were|was|are) you .. (with|last night|all day|why)',
    'you there ?',
    'you there $',
    'where did you|were you',
    'be on (later|tonight|tomorrow|at)',
    'brb',
    '(talk|talking|chatting) (to|with) (other|anyone|any|who|guys|someone)',
    '(answer|reply|respond|text|call) me? .. (within|in) .. (minute|minutes|second|seconds|min)',
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
