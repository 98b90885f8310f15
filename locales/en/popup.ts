import type { Copy } from '../copy.ts';

export const popup: Copy['popup'] = {
  states: {
    reading: {
      title: 'Sidelight is on here',
      body: 'It reads this chat on your device, and tells only you. It can miss things. If something feels off, trust that.',
    },
    degraded: {
      title: 'Sidelight is partly on here',
      body: 'This page is hard to read. Some messages may be missed. If something feels off, trust that.',
    },
    blind: {
      title: 'Sidelight can’t read this page',
      body: 'No tips will come up here. If something feels off, trust that.',
    },
    gated: {
      title: 'This page asks for a code',
      body: 'The chat is locked for now. Tips can come up once it is open.',
    },
    not_a_chat: {
      title: 'There is no chat here',
      body: 'Sidelight only looks at chats. It does not read the rest of this site.',
    },
    not_on_this_site: {
      title: 'Sidelight is off here',
      body: 'It reads nothing on this page. The help below is still for you.',
    },
  },
  site: {
    offer:
      'It can look at chats on this site too. Your browser asks you first. You can stop it any time.',
    read: 'Read chats on this site',
    chosen: 'You let Sidelight read chats on this site.',
    stop: 'Stop reading this site',
  },
  here: {
    turnOff: 'Turn off on this site',
    isOff: 'Sidelight was turned off on this site.',
    turnOn: 'Turn on here',
  },
  paused: {
    title: 'Sidelight is paused',
    until: (time) => `It reads no chats until ${time}. Then it goes on.`,
    end: 'End the pause',
  },
  locked: 'The family lock keeps this. You can unlock it in “All settings”.',
  pages: { options: 'All settings', welcome: 'What is Sidelight?' },
  help: 'Who can help',
  settings: {
    open: 'Settings',
    age: 'My age',
    ages: { '9-12': '9 to 12', '13-17': '13 to 17' },
    often: 'When to speak up',
    frequencies: {
      gentle: 'Small tips until it is serious',
      normal: 'Normal',
      serious: 'Only when it is serious',
    },
    discreet: 'Show a dot, no words',
    discreetMeans: 'Good when others can see your screen. Press the dot to read.',
    trusted: 'Adults I trust',
    trustedMeans:
      'They show up next to the helplines. They stay on this device. They are not told.',
    name: 'Name',
    phone: 'Phone number',
    noPhone: 'A phone number has only digits. This one is not saved.',
    remove: (name) => `Remove ${name}`,
    locked: 'The family lock keeps this as it is.',
  },
  report: {
    open: 'Does it work badly here?',
    what: 'These are just numbers. There are no messages and no names in them. People who fix Sidelight can use them.',
    copy: 'Copy report',
  },
  loading: 'One moment…',
};
