import type { AgeCopy } from '../copy.ts';
import { advice } from './older-advice.ts';
import { notices } from './older-notices.ts';

/** For ages 13 to 17: their own choice comes first. */
export const older: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'Is someone pressuring you?',
      body: 'You don’t have to send a photo to be liked. Someone who cares can take a no. You can stop, even after a yes.',
    },
    meeting: {
      title: 'Do you want to meet up?',
      body: 'It may be fine. You know them best. Do you feel pushed? You can say no, change the plan or bring a friend.',
    },
    closeness: {
      title: 'Does this feel good to you?',
      body: 'It may be fine. You know them best. Do you feel pushed? You can slow down or stop. Someone who cares will wait.',
    },
    control: {
      title: 'Do you feel free here?',
      body: 'It may be fine. You know them best. You can like someone and keep your own friends and time.',
    },
  },
  advice,
  fault: {
    button: 'It’s not my fault',
    lines: [
      'Someone crossed a line. It was not you.',
      'Even if you said yes before.',
      'Even if you sent something.',
      'Even if you wrote first, or liked them.',
      'Even if you are not meant to be on this app.',
      'You choose who knows what about you. Being outed is not your fault.',
      'It’s normal to feel scared, angry or nothing at all.',
      'You can ask for help today, or later. It’s never too late.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'If they come back',
    lines: [
      'It happens a lot: about half of those who block hear from them again.',
      'You don’t have to answer.',
      'Save the new name and the words.',
      'Report it again. You can say that you blocked them before.',
      'Block the new account too.',
      'In the settings, choose who can write to you.',
      'Hide your list of friends, if the app lets you.',
      'Does it go on? A helpline or someone you trust can help.',
    ],
  },
  friend: {
    button: 'Help a friend',
    lines: [
      'Listen. You can say: I believe you.',
      'You can also say: it’s not your fault.',
      'Ask what they want. Offer to come along.',
      'Show them how to save, report and block.',
      'Keep private pictures out of it. Don’t pass them on.',
      'Look after yourself too. You can call a helpline about a friend.',
    ],
  },
  save: {
    button: 'Save what matters',
    lines: [
      'Write down the name, the link and the day.',
      'Take a screenshot of the words.',
      'Leave private pictures out. Helpers don’t need to see them.',
      'Snapchat and vanish mode tell them if you take a screenshot.',
      'There, take a photo of the words with another device.',
      'Keep the chat and your account for now.',
      'Then report, then block. To block first can hide the chat.',
      'Does someone check your phone? Keep it with someone you trust.',
    ],
  },
  show: null,
};
