import type { Phrasings } from '../phrasings.ts';

export const threatBlackmail: Phrasings = {
  cue: 'threat_blackmail',
  urgent: [
    '(pay|send|money|do it|answer|reply) .. or .. (ill|i will|i|we|im gonna) (post|leak|expose|share|send|show|release|upload) (it|them|this|these|your|everything|the)',
    '(ill|i will|im gonna|im going to|gonna|i can|we will|i just|or i) .. <spread> (your|these|those|the|all your) (nudes|pics|pictures|photos|video|videos|screenshots) .. (to|with|everywhere|online|for)',
    '(leak|expose) (your|these|those|all your) (nudes|pics|pictures|photos|video|videos)',
    '(ill|i will|im gonna|gonna|or i) (post|leak|expose|upload) (your|these|those|all your) (nudes|pics|pictures|photos|video|videos)',
  ],
  strong: [
    '(ruin|destroy|wreck|end) your (life|reputation|name|family|future)',
    '(ill|i will|im gonna|gonna|going to|i) (tell|show) your (parents|mom|mum|dad|school|family|friends|teacher|boyfriend|girlfriend|principal|everyone) .. (what|about|everything|if|unless|you|pic*|photo*)',
    '(block me|ignore me|leave me|dont answer|dont reply|report me) .. (and|i|ill) .. (post|leak|send|share|expose|regret|everyone)',
    '(no one|nobody|noone) .. (will|would|gonna|is going to) ever? believe you',
    '(i|ill) (know|found|find) where you (live|go to school)',
    '(if|unless) .. you .. (dont|do not|stop|block|ignore|tell) .. (ill|i will|im gonna|i) .. (hurt|kill|leak|post|send|expose|tell|show|ruin|find|come)',
    '(expose|exposing|leak|leaking|doxx|dox|swat) (you|your|everything|them|it)',
    'your (life|reputation) .. (over|ruined|finished|done|hell)',
    '(do it|do what i say|do as i say|obey|listen to me) .. (or else|or ill|or i)',
  ],
  usual: [
    '(everyone|everybody|your friends|your followers|whole school|your family) (will|gonna|is going to|are going to) (see|know|find out|get)',
    '(think about?|imagine) what .. (parents|mom|mum|friends|school|everyone) .. (think|say|do)',
    'not? (joking|playing|kidding) .. (send|post|leak|do it)',
    '(recorded|screen recorded|screenrecorded) (you|it|everything|the call|our)',
    '(ill|i will|im gonna|im going to|gonna|i am going to|i can|i could|i might|about to|well|we will) <spread> .. (pic*|photo*|video*|vid|vids|nude*|screenshot*|chat*|it|them|this|these|everything|your) .. (to|on|with|everywhere|online|everyone|friends|school|family|parents|if|unless)',
    '(i|i still) (have|got|saved|recorded|screenshotted|screenshot) .. (your|all your|list|everything|the) .. (followers|contacts|friends list|nudes|pics|photos|video|videos|friends|address|screenshots)',
    '(hurt|kill|beat|find|come after|get) (you|your (family|mom|mum|dad|sister|brother|dog|cat|pet)|ur (family|mom|mum|dad|sister|brother|dog|cat)) .. (if|unless|or)',
  ],
  weak: [
    '(or|if|unless|otherwise) .. (ill|i will|i|im gonna|im going to|gonna|we will|we) .. <spread> .. (everyone|everybody|all|friends|family|followers|parents|mom|mum|dad|school|it|this|them|these|your|online|internet|public)',
    '<spread> .. (pic*|photo*|video*|nude*|screenshot*|this|it|them|everything) .. (everyone|everybody|your (friends|family|followers|school|parents|mom|mum|dad)|ur (friends|family|followers|school|parents|mom|mum|dad)|online|internet|all)',
    '(you|youll|youd|ull) .. (regret|sorry|pay for) .. (if|this|it|not)',
    '(or else)',
  ],
  unless: [
    '(fifa|mario|kart|lol|haha|fortnite|minecraft|game|jk|she threatened|he threatened|spoiler)',
  ],
  fires: [
    "if you don't do it I'll send this to everyone you follow",
    "I'll ruin your life",
    "I'll tell your parents what you did",
    'block me and I post it',
    'nobody will believe you',
    'i will leak ur pics to your friends',
    'do what i say or else',
  ],
  lookalikes: [
    "I'm so gonna destroy you in FIFA tonight",
    'she threatened to post it, what should I tell her to do?',
    'post the pics from the match when you can',
    "I'll send the notes to everyone",
  ],
};
