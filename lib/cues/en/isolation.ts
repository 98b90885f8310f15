import type { Phrasings } from '../phrasings.ts';

export const isolation: Phrasings = {
  cue: 'isolation',
  strong: [
    'your (parents|mom|mum|dad|family|friends) .. (dont|doesnt|do not|never|wont) (care|love|understand|get|want|deserve) .. you',
    'your (friends|friend|bestie|mates) .. (fake|jealous|bad for you|using you|against us|not real|toxic|losers)',
    'you (only|just) need me',
    'you (dont|do not) need (anyone|anybody|your friends|friends|your parents|them) .. me',
    '(they|parents|mom|everyone|people) .. (trying|want|wanna) .. (keep|tear|pull|split|come between) .. (us|apart|away from)',
    '(me or (them|her|him|your friends|your mom))',
  ],
  usual: [
    '(why|always) .. always? with (her|him|them|your friends) .. (instead|not me|rather|and not)',
    'you (have|got|need|only need|only have) only me',
    '(leave|ditch|skip|stop hanging|stop talking to|forget|block) (your|them|him|her) .. (friends|family|school|him|her|for me|and come)',
    '(live|move in|come live|come and live|stay) with me',
    '(run away|leave|move|go away|live) .. (with me|together|to be with|and be with)',
    '(your|you) (mom|mum|dad|parents|friends) (suck|sucks|are mean|is mean|mean|bitch|crazy|jerk|dont care|wont let|doesnt let|are strict|is strict|strict)',
  ],
  weak: [
    '(i|me) (will|would|can|could)? .. (really|truly)? (love|care about|protect|understand) you',
  ],
  unless: ['annoying|lol|haha|jk'],
  fires: [
    "your parents don't care about you like I do",
    'your friends are fake',
    "they're trying to keep us apart",
    'you could come and live with me',
    'why are you always with her instead of me?',
  ],
  lookalikes: [
    'my parents are sooo annoying today',
    'are you coming or are you with Jo again? lol',
    "you don't need them, the recipe works without eggs",
  ],
};
