/** One message of a scripted chat. `mia` is the young person at the screen, `jay` the other side. */
export interface Turn {
  readonly from: 'mia' | 'jay';
  readonly text: string;
}

export const NAMES = { mia: 'Mia', jay: 'Jay' } as const;

/**
 * The course of the case that this project began with, retold with made-up names and nothing explicit: compliments,
 * a secret, photos for money, a meeting, "can you help me make some money", the password. Source of the course:
 * McQue and McNamara, The Guardian, 27 April 2023.
 */
export const STORY: readonly Turn[] = [
  { from: 'jay', text: 'hey! saw your dance video, you are really pretty' },
  { from: 'mia', text: 'haha thank you :)' },
  { from: 'jay', text: 'how old are you?' },
  { from: 'mia', text: '13, you?' },
  { from: 'jay', text: 'older lol. you are so mature for your age' },
  { from: 'mia', text: 'aw that is kind' },
  { from: 'jay', text: 'this stays between us ok? do not tell your mum about me' },
  { from: 'mia', text: 'ok i guess' },
  { from: 'jay', text: 'send me a private photo, just for me. i will give you $40 for each one' },
  { from: 'mia', text: 'i do not really do that' },
  { from: 'jay', text: 'come on, if you liked me you would do it' },
  { from: 'mia', text: 'i am not sure' },
  { from: 'jay', text: 'then let us meet up on saturday, just you and me. i can pick you up' },
  { from: 'mia', text: 'maybe, i have to ask' },
  { from: 'jay', text: 'no need to ask anyone. can you help me make some money?' },
  { from: 'mia', text: 'how?' },
  { from: 'jay', text: 'easy. just send me your instagram password and i do the rest' },
];

/** What the scripted friend answers, in turn, when someone tries the demo by hand. */
export const ANSWERS: readonly string[] = [
  'hmm ok',
  'you can trust me',
  'so what about that photo?',
  'nobody has to know',
  'fine. talk later',
];
