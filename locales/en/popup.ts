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
      body: 'It does not work on this site, and reads nothing here. The help below is still for you.',
    },
  },
  help: 'Who can help',
  loading: 'One moment…',
};
