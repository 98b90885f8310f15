import type { AgeCopy } from '../copy.ts';
import { advice } from './younger-advice.ts';
import { notices } from './younger-notices.ts';

/** For ages 9 to 12: shorter, and with the offer, never more, to show it to a grown-up. */
export const younger: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'Is someone pressuring you?',
      body: 'You don’t have to send a photo to be liked. A good friend is OK with a no.',
    },
    meeting: {
      title: 'Do you want to meet?',
      body: 'It may be fine. You know them best. Do you feel pushed? You can say no, or bring someone.',
    },
    closeness: {
      title: 'Does this feel good to you?',
      body: 'It may be fine. You know them best. You can slow down or stop. A good friend will wait.',
    },
    control: {
      title: 'Do you feel free here?',
      body: 'It may be fine. You know them best. A good friend lets you have other friends too.',
    },
  },
  advice,
  fault: {
    button: 'It’s not my fault',
    lines: [
      'Someone did something wrong. It was not you.',
      'Even if you said yes before.',
      'Even if you sent something.',
      'Even if you liked them.',
      'Even if you are not meant to be on this app.',
      'It’s OK to feel scared, sad or angry.',
      'You can ask for help. It’s never too late.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'If they come back',
    lines: [
      'It happens a lot. You did nothing wrong.',
      'You don’t have to answer.',
      'Save the new name and the words.',
      'Report it again. Then block the new account too.',
      'In the settings, choose who can write to you.',
      'Does it go on? A grown-up you trust or a helpline can help.',
    ],
  },
  friend: {
    button: 'Help a friend',
    lines: [
      'Listen. You can say: I believe you.',
      'You can also say: it’s not your fault.',
      'Ask who they would like to tell. Offer to come along.',
      'Don’t pass on any pictures.',
      'You can call a helpline about a friend too.',
    ],
  },
  save: {
    button: 'Save what matters',
    lines: [
      'Write down the name and the day.',
      'Take a screenshot of the words.',
      'Leave private pictures out. Helpers don’t need to see them.',
      'Snapchat and vanish mode tell them if you take a screenshot.',
      'There, take a photo of the words with another device.',
      'Keep the chat for now. Then report, then block.',
    ],
  },
  show: 'Want to show this to a grown-up you trust?',
};
