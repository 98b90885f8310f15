import type { Phrasings } from '../phrasings.ts';

export const persistenceAfterNo: Phrasings = {
  cue: 'persistence_after_no',
  strong: [
    '(come on|cmon|comeon|please) .. (just|only) (once|one|1|one time|a little|for a (sec|second|minute|min))',
    '(made|make) a? new (account|acc) .. (because|cause|cuz|since|bc|you blocked)',
    '(why did|why) you (block|blocked|unadd|unfriend|delete) me?',
  ],
  usual: [
    '(come on|cmon|comeon) (baby|babe|hun|please|girl|sexy)',
    '(just|only) (once|one time|one pic|this once|one more|1 more|for me)',
    'you (there|still there)',
    'hello ? .. hello',
    '(dont|do not) (ignore|be like that|be mean|be scared|be that way)',
    '(you|u) (dont|didnt|wont) (want|wanna|like|trust|love|answer) (to|me|it|that)',
    '(come on|cmon) .. (please|just|you|its|dont|why)',
    '(one more|another|again) (time|pic|please|for me|chance)',
    '(i know|i bet|you know) you .. (want|wanna|like|love) (to|it|this|that)',
  ],
  weak: [
    'why not',
    '(answer|reply|respond|talk|text) to? me (now|back|please|or)?',
    'please please',
    '(why not|y not) .. (everyone|everybody|its|you|i|just|come on|please|just one)',
    'come on|cmon',
    'please',
    'you dont want',
    '(please|pls) (baby|babe|hun|sweetie|for me|just|let me|send|call|come|dont)',
  ],
  unless: ['party|episode|game|match|movie|cinema|level|song'],
  fires: [
    'come on, just once',
    'why not? everyone says yes',
    'I know you want to',
    'answer me',
    'I made a new account because you blocked me',
  ],
  lookalikes: ['pleeease come to my party', "why not? it's the last episode"],
};
