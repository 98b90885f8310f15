import type { Phrasings } from '../phrasings.ts';

export const debtObligation: Phrasings = {
  cue: 'debt_obligation',
  strong: [
    '(help|helping) (me|us) .. (make|earn|get|raise) (some|a little|a bit of|more|quick|a lot of)? (money|cash|bread|bands|dough)',
    '(pay|paying|paid) .. (my|our|your|off|this|the) (debt|debts|dept)',
    '(earn|work|make|pay) .. (back|off) .. (what|everything|i spent|money|it|that)',
    '(everybody|everyone|we all) (works|work|has to work|contributes|pays)',
    'your turn to (work|earn|help|pay|make)',
    'you (have|need|gotta|got) to (work|earn|make money|pay) .. (for me|for us|it back|me back|off)',
    '(is|was|all|just|only) for (us|our future|the two of us|our family)',
    '(we|i) (need|needs) .. (money|rent|cash) .. you (can|could|have|help|help me)',
  ],
  usual: [
    'i (bought|spent|paid|gave) .. you .. (so|now|least|do|remember|everything|all)',
    'make some? money (together|for us|for me|with)',
    'you owe (me|us|him)',
  ],
  weak: [
    '(bring|give|hand|send) (me|us) (the|all the|my|your|half the)? (money|cash|cut|earnings)',
  ],
  unless: [
    '(team|fundraiser|lunch|pizza|charity|lemonade|coffee|raise money for|old games|trip|chores|library)',
  ],
  fires: [
    'after all I bought you, you owe me',
    "it's just until I pay my debt",
    'you need to earn back what I spent',
    'bring me the money tonight',
    "everybody works, now it's your turn",
    'can you help me make some money?',
  ],
  lookalikes: [
    'can you help us raise money for the team trip?',
    "let's make money selling our old games",
    'you owe me 5 for lunch',
  ],
};
