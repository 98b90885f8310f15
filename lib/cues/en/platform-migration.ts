import type { Phrasings } from '../phrasings.ts';

export const platformMigration: Phrasings = {
  cue: 'platform_migration',
  strong: [
    '(add|use|text|message|msg|hmu|call|find|contact|write|move|go|switch|come|talk|chat|get) .. <app> .. (disappear*|delete*|private|safer|secret|vanish*|nobody|no one|instead|better|encrypted)',
    '(messages|msgs|chats|pics|everything|they) .. (disappear*|vanish*|delete|deleted|gone) (there|after|on there)',
    '(make|create|get|set up|open) .. (second|another|secret|private|new|fake) (account|acc|email|profile)',
    '(this app|this site|here|it) .. (watched|monitored|not safe|isnt safe|not private|isnt private)',
    '(more|somewhere|someplace|something) (private|safer|secure)',
    '(hate|dont like) (this app|this site|it here|talking here)',
  ],
  usual: [
    '(lets|we|can we|wanna|want to|come|go|should) .. (talk|chat|move|go|switch|continue) .. (on|to|in|over to) <app>',
    '(give|send|text|tell) .. your (number|phone|cell|digits|num|email|<app>)',
    '(can i|i can|should i|let me|lemme|want me to|may i|could i|ill|i will|wanna) (call|text|phone|ring) you',
    '(call|text|phone) me $',
    '(call|text|phone) me (at|on|later|tonight|now|when|if|sometime|tomorrow|ok|please)',
    'you (can|could|should|gonna|want to|wanna) (call|text|phone) me',
    'you (have|got|on|use) (<app>|im|messenger|aim|yahoo|msn|a phone|a cell|cell phone|phone)',
  ],
  weak: [
    '(whats|what is|got|have|you have|give me|send me|can i have|can i get|gimme|drop) .. (your|a|any)? (<app>|number|phone number|cell|digits|phone|num|celly|email)',
    '(dm|pm|im|msg|message|pvt) me',
    '(add|text|message|msg|hmu|find|contact|write|hit) me? .. (on|in|to|at|my|via) .. <app>',
  ],
  unless: ['(class|team|hockey|group chat|everyone|club|lost my phone|homework|project|coach)'],
  fires: [
    'add my snap, messages disappear there',
    'give me your number, I hate this app',
    'make a second account just for us',
    'this app is watched, use this one',
    "text me on telegram, it's safer",
    'can i call u',
  ],
  lookalikes: [
    'everyone join the class WhatsApp',
    "what's your snap? I lost my phone - it's Ella from hockey",
    'the group chat moved to Discord for the project',
  ],
};
