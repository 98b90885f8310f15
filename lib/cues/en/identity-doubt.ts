import type { Phrasings } from '../phrasings.ts';

export const identityDoubt: Phrasings = {
  cue: 'identity_doubt',
  strong: [
    '(old (one|account|acc|page|insta|profile)) .. (hacked|banned|deleted|locked|blocked)',
    '(im|i am) a? (talent|model|modeling|modelling) (scout|agent|photographer|recruiter)',
    '(im|i am) #10-17 (too|as well|also) ..6 (flat|car|job|apartment|house|work)',
  ],
  usual: [
    '(cant|can not|dont|wont) (call|video|cam|facetime) .. but? you? (can|could|turn|show)',
    '(same age|your age) .. (trust|believe|promise)',
    '(trust|believe) me .. (real|same age|your age|not fake|who i say)',
    '(i have|i got|ive got) (no|a) (cam|webcam|mic)',
    '(are you|you|u|is this|this) (real|for real|really|a cop|fake|who you say)',
    '(how do i know|prove|proof) .. (you|real|your|are)',
  ],
  weak: [
    '(new (account|acc|page|profile|insta|number))',
    '(cam|camera|webcam|cams) .. (broke|broken|doesnt work|not working|isnt working|busted|dead|messed)',
  ],
  unless: ['(game|mic is broken|lobby|math|maths|lesson)'],
  fires: [
    'my camera is broken but show me you',
    'this is my new account, the old one got hacked',
    "I'm a talent scout",
    "I'm 15 too but I have my own flat",
    "I can't call, but you can turn yours on",
  ],
  lookalikes: ["my mic is broken, I'll type in the game", "I'm bad at calls sorry"],
};
