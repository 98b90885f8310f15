import type { OptionsCopy } from '../copy.ts';

export const options: OptionsCopy = {
  title: 'Sidelight settings',
  silent: 'Sidelight does not answer right now. Close this page and open it again.',
  saved: 'Saved.',
  why: {
    locked: 'The family lock keeps this as it is. Unlock it first.',
    school: 'Your school set this.',
    not_yet: 'This note stays here for a week.',
    unreadable: 'There are no Sidelight settings in this file.',
    storage: 'Done, but there is no room to save. It lasts until the browser closes.',
  },
  notices: {
    settings_unreadable: {
      title: 'Some settings could not be read',
      body: 'The usual ones are used in their place. The old ones are kept, but not used. You can save them as a file below.',
    },
    settings_newer: {
      title: 'These settings are from a newer Sidelight',
      body: 'The usual ones are used for now. The newer ones are kept, but not used. You can save them as a file below.',
    },
    storage_full: {
      title: 'There is no room to save',
      body: 'What you choose now lasts until the browser closes.',
    },
    storage_silent: {
      title: 'Your settings cannot be read now',
      body: 'The usual ones are used for now. What you choose lasts until the browser closes.',
    },
    lock_forgotten: {
      title: 'The family lock was taken off',
      body: 'Someone said that they forgot the passphrase. All settings went back to the usual ones. This note stays here for a week.',
    },
    lock_unreadable: {
      title: 'The family lock could not be read',
      body: 'So it is off now. An adult can set a new one below. This note stays here for a week.',
    },
  },
  dismiss: 'OK, hide this',
  speaking: 'How Sidelight talks to you',
  dock: 'Where the note stands',
  docks: { left: 'On the left', right: 'On the right' },
  help: 'Who can help you',
  exit: {
    page: 'Page for “Close fast”',
    means: 'This page opens when you press “Close fast”. It starts with https://',
    wrong: 'This is not a page that can open. It is not saved.',
    usual: 'Use the usual page',
  },
  sites: {
    title: 'Where it looks',
    means: 'Sidelight looks at chats on these sites. You can turn each one off.',
    chosen: 'Other sites you let it read',
    none: 'There are none.',
    all: 'all sites',
    stop: (site) => `Stop reading ${site}`,
  },
  kept: {
    title: 'What it keeps about chats',
    means: (fine) =>
      `It keeps no messages. It counts its notes, so that there are not too many. When you press “${fine}”, that chat rests for 30 days.`,
    rests: (count) => `Chats that rest now: ${count}`,
    startOver: 'End all rests',
    clear: 'Clear all it keeps about chats',
    clearMeans: 'What you chose on this page stays.',
    cleared: 'Done. Nothing about chats is kept now.',
  },
  school: {
    title: 'Your school',
    decided: (name) =>
      `Some settings are set by ${name ?? 'your school'}. You can see which ones. They can’t be changed here. Sidelight tells them nothing.`,
  },
  adults: {
    pause: {
      title: 'Pause',
      means:
        'For when an adult uses this computer. During a pause no chat is read and no note comes up. It ends by itself.',
      halfHour: 'Pause for 30 minutes',
      today: 'Pause until midnight',
      running: (until) => `Paused until ${until}.`,
      end: 'End the pause',
    },
    lock: {
      title: 'Family lock',
      means: [
        'A passphrase keeps the age, the sites, pausing and settings from a file as they are.',
        'It never keeps anyone from help, from quick exit, or from naming adults they trust.',
        'It works best when the young person knows of it and knows why.',
      ],
      limits: [
        'A lock in a browser does not stop someone who can remove extensions.',
        'Nor does it stop them from using another profile or another browser.',
        'In a managed browser, whoever manages it installs Sidelight by a policy. Then it cannot be removed, and what the policy decides cannot be changed.',
        'Chrome, Edge and Firefox can be managed so. Policies can also turn off private windows, guests and further profiles. The guide for schools that comes with Sidelight has the steps.',
      ],
      isSet: 'The lock is on.',
      isOpen: 'The lock is open for some minutes.',
      passphrase: 'Passphrase',
      again: 'The same passphrase once more',
      show: 'Show what is typed',
      short: (fewest) => `At least ${fewest} characters.`,
      differ: 'The two are not the same.',
      set: 'Turn on the lock',
      change: 'Change the passphrase',
      unlock: 'Unlock',
      wrong: 'That is not the passphrase.',
      wait: (until) => `That was tried too often. The next try is possible at ${until}.`,
      lockNow: 'Lock now',
      remove: 'Take off the lock',
      forgot: 'Forgot the passphrase?',
      forgotMeans: [
        'Then the lock is taken off, and all settings go back to the usual ones.',
        'The adults you trust and the page for “Close fast” stay.',
        'A note about it stands on this page for a week.',
      ],
      forget: 'Take off the lock and reset the settings',
    },
    file: {
      title: 'Settings as a file',
      means:
        'For another computer, or as a copy. The names and numbers of trusted adults are in it. The lock and everything about chats are not.',
      save: 'Save the settings as a file',
      saveOld: 'Save the old settings as a file',
      oldMeans: (clear) =>
        `Some settings could not be read. They are kept as they were, and can be saved too. “${clear}” deletes them.`,
      take: 'Use the settings in a file',
      takeMeans: 'They take the place of what is chosen on this page.',
      taken: 'Done. The settings in the file are used now.',
      problems: 'These parts of the file are not used:',
    },
    problems: {
      policy: 'These parts of the school’s policy are not used:',
      settings: 'These parts could not be read:',
      reasons: {
        unknown: 'not known',
        wrong: 'not of the right kind',
        too_many: 'too many entries',
      },
    },
  },
};
