import type { AgeCopy } from '../copy.ts';

export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'A message about a photo',
      body: 'Someone asks for a photo of you. It may be fine. You know them best.',
    },
    2: {
      title: 'This asks for your photo',
      body: 'It may be fine. You know them best. A photo is hard to get back once it’s sent. You can say no.',
    },
    3: {
      title: 'This asks for a private photo',
      body: 'You never have to send one. Some people ask, then use it to push for more. You can stop any time, even after a yes.',
    },
    4: {
      title: 'This pushes for a private photo',
      body: 'You never have to send one. Did you already send one? You can still fix this. There is free help to get it taken down.',
    },
  },
  threat: {
    1: {
      title: 'A message that may sound mean',
      body: 'It may be a joke. You know them best. If it feels bad, you can stop here.',
    },
    2: {
      title: 'This could be a threat',
      body: 'It may be a joke. Some people use threats to get what they want. You don’t have to answer. It’s OK to ask for help.',
    },
    3: {
      title: 'This looks like a threat',
      body: 'Don’t pay. Don’t send more. You don’t have to answer. Nobody has a right to do this, not even someone close.',
    },
    4: {
      title: 'This looks like a threat',
      body: 'Don’t pay. Don’t send more. Stop answering for now. You can still fix this. Helpers have heard this many times.',
    },
  },
  meeting: {
    1: {
      title: 'A message about meeting up',
      body: 'It may be fine. You know them best. It helps when someone you trust knows your plans.',
    },
    2: {
      title: 'This asks you to meet',
      body: 'It may be fine. You know them best. Have you met before? You can say no, or bring someone with you.',
    },
    3: {
      title: 'This asks you to meet',
      body: 'Some people are not who they say they are online. Have you met before? You can say no, or bring someone with you.',
    },
    4: {
      title: 'This pushes you to meet',
      body: 'Some signs here can mean trouble. It’s best not to go alone. You can say no at any time, even at the door.',
    },
  },
  code: {
    1: {
      title: 'A message about a login',
      body: 'It may be fine. A password or a code opens your account. You can keep it to yourself.',
    },
    2: {
      title: 'This asks for a login code',
      body: 'It may be fine. Still, a code can open your account. Real friends and apps don’t need it. You can keep it.',
    },
    3: {
      title: 'This asks for your login',
      body: 'A password or a code opens your account. Real friends and apps never need it. You can keep it to yourself.',
    },
    4: {
      title: 'Someone asks for your login',
      body: 'With your login, someone can post and chat as you. Real friends and apps never need it. Did you give it? You can change it now.',
    },
  },
  money: {
    1: {
      title: 'A message about money or gifts',
      body: 'It may be fine. You know them best. A real gift asks for nothing back.',
    },
    2: {
      title: 'This is about money or gifts',
      body: 'It may be fine. You know them best. Some people give first, then ask for something back. You owe nothing.',
    },
    3: {
      title: 'Money and gifts can mean pressure',
      body: 'Some offers sound easy, and turn into pressure later. A gift is not a debt. You can say no, even after a yes.',
    },
    4: {
      title: 'You owe nobody money or time',
      body: 'Nobody has the right to sell time with you. Nobody can make you earn money for them. You are not in trouble. There is help.',
    },
  },
  self_harm: {
    1: {
      title: 'A message that sounds heavy',
      body: 'It may be a joke. You know them best. If it makes you feel bad, you can talk to someone kind.',
    },
    2: {
      title: 'This talks about getting hurt',
      body: 'It may be a joke. If it makes you feel bad, you can leave the chat. It can help to talk to someone.',
    },
    3: {
      title: 'This pushes you to get hurt',
      body: 'You don’t have to do it. You don’t have to prove a thing. You can leave this chat and talk to someone.',
    },
    4: {
      title: 'This pushes you to get hurt',
      body: 'You don’t have to do it. You can leave this chat now. You matter. There are people you can talk to.',
    },
  },
  control: {
    1: {
      title: 'A message about what you do',
      body: 'It may be fine. You know them best. You choose who you talk to and where you go.',
    },
    2: {
      title: 'This wants to check on you',
      body: 'It may be fine. You know them best. Caring is not the same as checking. You can keep your chats to yourself.',
    },
    3: {
      title: 'This looks like control',
      body: 'Love and friendship leave you free. You choose your friends, your clothes and your time. It’s OK to say no.',
    },
    4: {
      title: 'This tries to control you',
      body: 'You have a right to your own life and your own phone. You don’t have to face this alone. People can help you.',
    },
  },
  closeness: {
    1: {
      title: 'Tip: you choose how fast',
      body: 'You can take your time. You choose what you tell, and who you tell it to.',
    },
    2: {
      title: 'This gets close very fast',
      body: 'It may be fine. You know them best. Some people use praise or secrets to get close fast. How does it feel to you?',
    },
    3: {
      title: 'This chat moves very fast',
      body: 'Praise, secrets and private talk can come together for a reason. Some people use them to get more. You can slow down or stop.',
    },
    4: {
      title: 'Warning signs in this chat',
      body: 'A few messages here fit together. Some people use this to push for more. You can stop now. Someone can help you think.',
    },
  },
  friend: {
    1: {
      title: 'A message about a hard time',
      body: 'It may be nothing big. You know them best. Just listening can help a lot.',
    },
    2: {
      title: 'Someone may need a friend',
      body: 'It may be nothing big. You know them best. You can ask: are you OK? Then listen. That helps more than it seems.',
    },
    3: {
      title: 'A friend may need help',
      body: 'You can listen, and say: I believe you. You don’t have to fix it. You can look for help together.',
    },
    4: {
      title: 'A friend may be in danger',
      body: 'You are a good friend. This is too big for one person. You can get help, even if it was told as a secret.',
    },
  },
};
