import type { Copy } from '../copy.ts';

export const help: Copy['help'] = {
  headings: {
    emergency: 'In danger right now',
    crisis: 'If it all feels too much',
    talk: 'Talk to someone',
    take_down: 'Get pictures taken down',
    trafficking: 'If someone makes you earn money',
    report: 'Report it',
  },
  country: 'Country',
  trusted: 'You can also tell an adult you trust: a parent, an aunt, a coach, a school nurse.',
  ask: 'If a life is at risk, a helpline may tell others. You can ask first who they tell.',
  traces: 'A site you open stays in the browser history. A call can show on a phone bill.',
  call: 'Call',
  text: (number, word) => (word === null ? `Text ${number}` : `Text ${word} to ${number}`),
  chat: 'Chat',
  site: 'Website',
  always: 'Day and night',
  daily: (from, to) => `Every day, ${from}:00 to ${to}:00`,
  languages: { en: 'English', fr: 'French', es: 'Spanish', cy: 'Welsh' },
  free: 'Free',
  notOnBill: 'Not on the phone bill',
  unconfirmed: 'Please check this one first.',
  checked: (day) => `Last checked: ${day}`,
};
