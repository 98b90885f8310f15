import type { BlockCopy } from '../copy.ts';

const save = 'Save the name and the words first. Not the pictures.';

const telegram = [
  save,
  'Right-click a message and choose “Report”.',
  'Then click the name at the top, then the three dots.',
  'Choose “Block user”.',
  'In the settings, hide your phone number.',
];

/** Save, then report, then block: to block first can hide the chat. In the order seen on a computer. */
export const block: BlockCopy = {
  button: 'Block and report here',
  intro: 'Save first, then report, then block. They are not told who reported.',
  steps: {
    discord: [
      'Save the name, the link and the words first. Not the pictures.',
      'Point at the message, open “…” and choose “Report Message”.',
      'Then open their profile, click “…” and choose “Block”.',
      'You can leave a server that you share.',
      'In the settings, turn off messages from server members.',
    ],
    instagram: [
      'In vanish mode they can see a screenshot. Use another device there.',
      save,
      'Click the name at the top of the chat.',
      'Choose “Report”. Then choose “Block”.',
      'In the settings, choose who can write to you.',
    ],
    snapchat: [
      'They can see a screenshot. Take a photo of the words with another device.',
      'Right-click the chat. On a phone, press and hold the name.',
      'Choose “Manage Friendship”, then “Report”.',
      'Go there again and choose “Block”.',
      'In the settings, let only friends contact you.',
    ],
    whatsapp: [
      save,
      'Click the name at the top of the chat.',
      'Scroll down and choose “Report”. You can tick “Block” there.',
      'WhatsApp then gets the last five messages.',
      'In the settings, let only your contacts add you to groups.',
    ],
    messenger: [
      save,
      'Open the chat and click the name or “i”.',
      'Choose “Privacy & support”, then “Report”.',
      'Then choose “Block” in the same place.',
      'You can block them on Facebook too.',
    ],
    tiktok: [
      save,
      'Open the chat and click “…” at the top.',
      'Choose “Report”. Then choose “Block”.',
      'In the settings, choose who can write to you.',
    ],
    x: [
      save,
      'Open the chat and click “i” at the top.',
      'Choose “Report”. Then choose “Block”.',
      'In the settings, let only people you follow write to you.',
    ],
    'telegram-a': telegram,
    'telegram-k': telegram,
    reddit: [
      save,
      'Point at the message and choose the flag or “Report”.',
      'Then open their profile, click “…” and choose “Block account”.',
      'No flag? You can use the page reddit.com/report.',
    ],
    roblox: [
      save,
      'In a game, open the menu and choose “Report”.',
      'Pick the player and what it is about. Then send it.',
      'Open their profile, click the three dots and choose “Block”.',
      'In the settings, choose who can chat with you.',
    ],
    twitch: [
      save,
      'Click the gear in the whisper, then “Report”.',
      'Then choose “Block” in the same place.',
      'In the settings, you can block whispers from people you don’t know.',
    ],
    teams: [
      save,
      'Point at the message and open “…”. Look for “Report”.',
      'Point at the name in your chats, open “…”, choose “Block”.',
      'Is it not there? Someone at school that you trust can do it.',
    ],
    'google-messages': [
      save,
      'Open the chat and click the three dots at the top.',
      'Choose “Details”, then “Block and report spam”.',
      'Not there? Do the same in the app on your phone.',
      'Google then gets the last ten messages.',
    ],
    other: [
      save,
      'Look for “…” or a flag next to the message.',
      'Choose “Report”.',
      'Then open their profile and look for “Block”.',
      'In the settings, choose who can write to you.',
    ],
  },
  helpPage: 'Help page of this site',
  checked: (day) => `Last checked: ${day}. Menus can move.`,
};
