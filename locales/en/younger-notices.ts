import type { AgeCopy } from '../copy.ts';

/** A swimsuit shows what is private: children of this age are taught it so, and Apple tells them so. */
export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'A message about a photo',
      body: 'Someone asks for a photo of you. It may be fine. You choose who sees you.',
    },
    2: {
      title: 'This asks for your photo',
      body: 'It may be fine. You know them best. A sent photo is hard to get back. You can say no.',
    },
    3: {
      title: 'This asks for a private photo',
      body: 'Private means the parts a swimsuit covers. You never have to send that. You can say no, even after a yes.',
    },
    4: {
      title: 'This pushes for a private photo',
      body: 'You never have to send one. Sent one already? This can still be fixed. There are people who help with it.',
    },
  },
  threat: {
    1: {
      title: 'A message that may sound mean',
      body: 'It may be a joke. You know them best. If it feels bad, you can stop here.',
    },
    2: {
      title: 'This could be a threat',
      body: 'It may be a joke. A threat says: do this, or else. You don’t have to answer. You can ask for help.',
    },
    3: {
      title: 'This looks like a threat',
      body: 'Don’t pay. Don’t send more. You don’t have to answer. It’s OK to be scared. Helpers know what to do.',
    },
    4: {
      title: 'This looks like a threat',
      body: 'Don’t pay. Don’t send more. Stop answering. This can be fixed. Helpers have heard this many times.',
    },
  },
  meeting: {
    1: {
      title: 'A message about meeting up',
      body: 'It may be fine. You know them best. It’s good when a grown-up knows your plans.',
    },
    2: {
      title: 'This asks you to meet',
      body: 'It may be fine. You know them best. Have you met before? You can say no, or bring someone.',
    },
    3: {
      title: 'This asks you to meet',
      body: 'Online, some people are not who they say. Have you met before? You can say no, or bring a grown-up.',
    },
    4: {
      title: 'This pushes you to meet',
      body: 'Some signs here can mean trouble. It’s best not to go. You can say no at any time.',
    },
  },
  code: {
    1: {
      title: 'A message about a login',
      body: 'It may be fine. A password is like a key. You can keep it to yourself.',
    },
    2: {
      title: 'This asks for a code',
      body: 'It may be fine. But a code is like a key to your account. Real friends don’t need it.',
    },
    3: {
      title: 'This asks for your password',
      body: 'A password or a code is like a key. Real friends and apps never ask for it. You can keep it.',
    },
    4: {
      title: 'Someone asks for your password',
      body: 'With it, someone can write as you. You can keep it to yourself. Gave it already? You can change it now.',
    },
  },
  money: {
    1: {
      title: 'A message about money or gifts',
      body: 'It may be fine. You know them best. A real gift asks for nothing back.',
    },
    2: {
      title: 'This is about money or gifts',
      body: 'It may be fine. Some people give, then ask for something back. You owe nothing for a gift.',
    },
    3: {
      title: 'A gift can turn into pressure',
      body: 'Some people give first, then push for more. You owe nothing for a gift. You can say no, even after a yes.',
    },
    4: {
      title: 'You owe nobody anything',
      body: 'Nobody can make you earn money for them. Nobody may sell time with you. You are not in trouble. There is help.',
    },
  },
  self_harm: {
    1: {
      title: 'A message that may feel bad',
      body: 'It may be a joke. You know them best. If it makes you sad, you can talk to someone kind.',
    },
    2: {
      title: 'This talks about getting hurt',
      body: 'It may be a joke. If it feels bad, you can leave the chat. It can help to talk to someone.',
    },
    3: {
      title: 'This pushes you to get hurt',
      body: 'You don’t have to do it. You don’t have to prove a thing. You can leave and talk to someone.',
    },
    4: {
      title: 'This pushes you to get hurt',
      body: 'You don’t have to do it. You can leave this chat now. You matter. There are people you can talk to.',
    },
  },
  control: {
    1: {
      title: 'A message about what you do',
      body: 'It may be fine. You know them best. You choose who your friends are.',
    },
    2: {
      title: 'This wants to check on you',
      body: 'It may be fine. You know them best. You can have other friends, and time for yourself.',
    },
    3: {
      title: 'This tries to boss you around',
      body: 'A good friend lets you have other friends. You can take a break from this chat. It’s OK to say no.',
    },
    4: {
      title: 'This tries to boss you around',
      body: 'You may say no. You may have your own friends. You don’t have to face this alone. People can help you.',
    },
  },
  closeness: {
    1: {
      title: 'Tip: you choose how fast',
      body: 'You can take your time. You choose what you tell, and who you tell it to.',
    },
    2: {
      title: 'This gets close very fast',
      body: 'It may be fine. You know them best. Good secrets feel good. How does this chat feel to you?',
    },
    3: {
      title: 'This chat moves very fast',
      body: 'Some people use nice words and secrets to get more. You can slow down. You can stop any time.',
    },
    4: {
      title: 'Warning signs in this chat',
      body: 'A few messages here fit together. Some people do this to push for more. You can stop now. Someone can help you.',
    },
  },
  friend: {
    1: {
      title: 'A message about a hard time',
      body: 'It may be nothing big. You know them best. Just listening can help a lot.',
    },
    2: {
      title: 'Someone may need a friend',
      body: 'It may be nothing big. You know them best. You can ask: are you OK? Then listen.',
    },
    3: {
      title: 'A friend may need help',
      body: 'You can listen, and say: I believe you. You don’t have to fix it alone. A grown-up can help you both.',
    },
    4: {
      title: 'A friend may be in danger',
      body: 'You are a good friend. This is too big for one person. You can tell, even if it was a secret.',
    },
  },
};
