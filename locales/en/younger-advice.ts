import type { AgeCopy } from '../copy.ts';

/** Five steps against a threat, from the sources named in `older-advice.ts`. */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'What I can do',
    steps: [
      'You can say no. You can just not answer.',
      'Save the name and the words. Not the pictures.',
      'Report the account in the app. Then block it.',
      'The app does not say who reported.',
      'Sent one already? Helpers can help get it taken down.',
    ],
  },
  threat: {
    button: 'What to do now',
    steps: [
      'Stop answering.',
      'Don’t pay. Don’t send more. Paying often makes them ask again.',
      'Keep the chat. Save the name and the words. Not the pictures.',
      'Report the account. Then block it.',
      'Tell one grown-up you trust, or a helpline. They can help get pictures taken down.',
    ],
  },
  meeting: {
    button: 'Check before you meet',
    steps: [
      'Do you know each other in real life?',
      'Will other people be around?',
      'Does a grown-up you trust know who, where and when?',
      'Will that grown-up come with you?',
      'Never met, or is it an adult? It’s best not to go. You can get help to say so.',
    ],
  },
  code: {
    button: 'Lock my account',
    steps: [
      'Change your password. You can ask someone to help.',
      'Log out all other devices in the settings.',
      'Turn on two-step login.',
      'Keep codes from texts to yourself.',
      'Does someone you are scared of check your phone? Ask a helpline first.',
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
      'Go where someone is near you.',
      'Tell someone: I need help.',
      'You can call or write to a helpline. Say the same words.',
      'Later, save the names. Then report and block.',
    ],
  },
  control: {
    button: 'Is this OK?',
    steps: [
      'Can you say no to them?',
      'Can you see your other friends?',
      'Can you take a break from the chat?',
      'Do you feel good after you talk?',
      'If one answer is no, it can help to tell someone.',
    ],
  },
  closeness: {
    button: 'Slow it down',
    steps: [
      'You can answer later, or not at all.',
      'You can stay on this app.',
      'Good secrets feel good. How does this one feel?',
      'Ask a friend or a grown-up you trust what they think.',
    ],
  },
  friend: {
    button: 'What I can do now',
    steps: [
      'Ask: are you safe right now?',
      'In danger? Tell a grown-up, even if it was a secret.',
      'Listen. You can say: I believe you.',
      'Don’t answer or pay for them.',
      'Look for help together.',
    ],
  },
};
