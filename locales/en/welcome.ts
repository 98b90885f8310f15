import type { WelcomeCopy } from '../copy.ts';

export const welcome: WelcomeCopy = {
  title: 'Welcome to Sidelight',
  progress: (step, of) => `Step ${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip to the end',
  about: {
    title: 'Hi, this is Sidelight',
    points: [
      {
        title: 'Who put this here?',
        body: 'Maybe you did. Maybe a parent or your school. Sidelight tells them nothing. There is no report.',
      },
      {
        title: 'It looks at the chat you have open',
        body: 'It looks for bad turns. For example, someone asks you for a private photo.',
      },
      {
        title: 'Then it shows you a note',
        body: 'The note has ideas for you, and people who can help. You decide what to do.',
      },
      {
        title: 'It tells nobody',
        body: 'Not a parent, not a school, not the police. It keeps no messages. It all stays on this device.',
      },
      {
        title: 'It can be wrong',
        body: 'It can miss things, too. If something feels off, trust that.',
      },
    ],
  },
  bySchool: (name) => ({
    title: 'Who put this here?',
    body: `It was set up by ${name ?? 'your school'}. Sidelight tells them nothing. There is no report.`,
  }),
  you: {
    title: 'What fits you?',
    body: 'You can skip this. You can change it any time.',
  },
  adults: {
    title: 'Is there an adult you trust?',
    body: 'You can put up to three names here, or none. Others who use this browser could see them.',
  },
  sites: {
    title: 'Where should it look?',
    body: 'Sidelight looks at chats on these sites. You can turn each one off.',
  },
  otherSites: (button) =>
    `Do you chat on another site? Open it, then press the Sidelight button. There, press “${button}”.`,
  tryIt: {
    title: 'Try it',
    body: 'This chat is made up. Dave K is not real. Nothing here is saved.',
    chat: 'Made-up chat with Dave K',
    you: 'You',
    start: 'Show the first message',
    next: 'Next message',
    again: 'Start again',
    panel:
      'There is the note. It looks just like this in a real chat. Try its buttons if you like.',
    chip: 'There is a small tip. Press it to read more, or go on.',
    dot: 'There is a small dot. Press it to read the note.',
    leaves: (exit) => `“${exit}” really leaves this page.`,
    closed: 'You closed the note. That is always OK.',
    failed: 'This part does not work right now. You can just go on.',
  },
  chat: [
    { from: 'dave', text: 'hey, your video is so good!' },
    { from: 'you', text: 'thanks :)' },
    { from: 'dave', text: 'let’s move to another app, messages disappear there' },
    { from: 'you', text: 'why not here?' },
    { from: 'dave', text: 'this stays between us, ok?' },
    { from: 'you', text: 'hmm' },
    { from: 'dave', text: 'send me a private photo. no one else will see it' },
  ],
  done: {
    title: 'That’s it',
    lines: [
      'Look for the little lamp at the top of your browser. It may be behind the puzzle piece.',
      'Press the lamp to see who can help. You can do that any time, with no note.',
      'You can change all this there. You can open this page again there, too.',
      'Does someone scare you or hurt you in a chat? It is not your fault.',
    ],
  },
};
