import type { AgeCopy } from '../copy.ts';

/**
 * The five steps against a threat are those on which FBI and NCMEC, the Canadian Centre for Child
 * Protection, Police Scotland, the NCA, Offlimits and APAV agree. Save, then report, then block:
 * to block first can hide the chat.
 */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'What I can do',
    steps: [
      'No answer is fine. So is a no.',
      'Save the name and the words. Not the pictures.',
      'Report the account in the app. Then block it.',
      'The app does not say who reported.',
      'Sent one already? Helpers can help get it taken down.',
    ],
  },
  threat: {
    button: 'What to do now',
    steps: [
      'Stop answering. It’s best not to reply at all.',
      'Don’t pay and don’t send more. Paying often brings more demands.',
      'Save names, links and the words. Not the pictures. Keep the chat and your account.',
      'Report the account. Then block it.',
      'Tell one person you trust, or a helpline. They can help get pictures taken down.',
    ],
  },
  meeting: {
    button: 'Plan a safer meeting',
    steps: [
      'Do you know each other in real life?',
      'Will other people be around?',
      'Does someone you trust know who, where and when?',
      'Do you have your own way home?',
      'Never met, or is it an adult? It’s best not to go. You can get help to say so.',
    ],
  },
  code: {
    button: 'Lock my account',
    steps: [
      'Change your password.',
      'Log out all other devices in the settings.',
      'Turn on two-step login.',
      'Keep codes from texts to yourself.',
      'Does someone check your phone? They may notice. Plan this with a helpline first.',
    ],
  },
  money: {
    button: 'You owe nothing',
    steps: [
      'A gift is a gift. You owe nothing for it.',
      'Nobody can make you earn money for them.',
      'You can say no, even after a yes.',
      'Keep cards and codes to yourself.',
      'Save the names and the words. Then report and block.',
    ],
  },
  self_harm: {
    button: 'What to do now',
    steps: [
      'Leave the call or the chat. You don’t have to answer.',
      'You don’t have to prove a thing to anyone.',
      'Go where someone is near you.',
      'Call or write to a helpline. You can just say: I need help.',
      'Later, save the names. Then report and block.',
    ],
  },
  control: {
    button: 'Is this OK?',
    steps: [
      'Can you say no without trouble?',
      'Can you see your friends when you want?',
      'Can you keep your chats to yourself?',
      'Do you feel calm after you talk?',
      'If one answer is no, it can help to talk to someone.',
    ],
  },
  closeness: {
    button: 'Slow it down',
    steps: [
      'You can answer later, or not at all.',
      'You can stay on this app.',
      'Good secrets feel good. How does this one feel?',
      'Ask a friend or an adult you trust what they think.',
    ],
  },
  friend: {
    button: 'What I can do now',
    steps: [
      'Ask: are you safe right now?',
      'In danger? Call for help, even if it was told as a secret.',
      'Listen. You can say: I believe you.',
      'Leave the answering to them. Don’t pay for them.',
      'Look for help together: a helpline, or someone you both trust.',
    ],
  },
};
