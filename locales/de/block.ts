import type { BlockCopy } from '../copy.ts';

const save = 'Sichere erst den Namen und die Worte. Die Bilder nicht.';

const telegram = [
  save,
  'Klick mit der rechten Taste auf eine Nachricht und wähl „Melden“.',
  'Klick dann oben auf den Namen und auf die drei Punkte.',
  'Wähl „Nutzer blockieren“.',
  'Versteck in den Einstellungen deine Nummer.',
];

/** Save, then report, then block: to block first can hide the chat. In the order seen on a computer. */
export const block: BlockCopy = {
  button: 'Hier melden und blockieren',
  intro: 'Erst sichern, dann melden, dann blockieren. Die App verrät nicht, wer gemeldet hat.',
  steps: {
    discord: [
      'Sichere erst Namen, Link und Worte. Die Bilder nicht.',
      'Zeig auf die Nachricht, öffne „…“ und wähl „Nachricht melden“.',
      'Öffne dann das Profil, klick auf „…“ und wähl „Blockieren“.',
      'Du kannst einen Server verlassen, auf dem ihr beide seid.',
      'Stell in den Einstellungen Nachrichten von Server-Mitgliedern ab.',
    ],
    instagram: [
      'Im Vanish-Modus sieht man einen Screenshot. Mach dort ein Foto der Worte mit einem anderen Gerät.',
      save,
      'Klick oben im Chat auf den Namen.',
      'Wähl „Melden“. Wähl dann „Blockieren“.',
      'Leg in den Einstellungen fest, wer dir schreiben kann.',
    ],
    snapchat: [
      'Man sieht dort einen Screenshot. Mach ein Foto der Worte mit einem anderen Gerät.',
      'Klick mit der rechten Taste auf den Chat. Am Handy: Drück lange auf den Namen.',
      'Wähl „Freundschaft verwalten“, dann „Melden“.',
      'Geh noch mal dorthin und wähl „Blockieren“.',
      'Lass dir in den Einstellungen nur von deinen Leuten schreiben.',
    ],
    whatsapp: [
      save,
      'Klick oben im Chat auf den Namen.',
      'Geh nach unten und wähl „Melden“. Dort geht auch „Blockieren“.',
      'WhatsApp bekommt dann die letzten fünf Nachrichten.',
      'Leg in den Einstellungen fest, wer dich in Gruppen holen kann.',
    ],
    messenger: [
      save,
      'Öffne den Chat und klick auf den Namen oder „i“.',
      'Wähl „Privatsphäre und Support“, dann „Melden“.',
      'Wähl dann dort „Blockieren“.',
      'Du kannst das Konto auch auf Facebook blockieren.',
    ],
    tiktok: [
      save,
      'Öffne den Chat und klick oben auf „…“.',
      'Wähl „Melden“. Wähl dann „Blockieren“.',
      'Leg in den Einstellungen fest, wer dir schreiben kann.',
    ],
    x: [
      save,
      'Öffne den Chat und klick oben auf „i“.',
      'Wähl „Melden“. Wähl dann „Blockieren“.',
      'Leg in den Einstellungen fest, wer dir schreiben kann.',
    ],
    'telegram-a': telegram,
    'telegram-k': telegram,
    reddit: [
      save,
      'Zeig auf die Nachricht und wähl die Flagge oder „Melden“.',
      'Öffne dann das Profil, klick auf „…“ und wähl „Konto blockieren“.',
      'Keine Flagge? Dann hilft die Seite reddit.com/report.',
    ],
    roblox: [
      save,
      'Öffne im Spiel das Menü und wähl „Melden“.',
      'Wähl den Namen und worum es geht. Schick es dann ab.',
      'Öffne das Profil, klick auf die drei Punkte, wähl „Blockieren“.',
      'Leg in den Einstellungen fest, wer mit dir chatten kann.',
    ],
    twitch: [
      save,
      'Klick beim Flüstern auf das Zahnrad, dann auf „Melden“.',
      'Wähl dann dort „Blockieren“.',
      'Du kannst in den Einstellungen das Flüstern von Unbekannten sperren.',
    ],
    teams: [
      save,
      'Zeig auf die Nachricht und öffne „…“. Such dort „Melden“.',
      'Zeig im Chat auf den Namen, öffne „…“, wähl „Blockieren“.',
      'Nicht da? Jemand an der Schule, dem du vertraust, kann das.',
    ],
    'google-messages': [
      save,
      'Öffne den Chat und klick oben auf die drei Punkte.',
      'Wähl „Details“, dann „Blockieren und Spam melden“.',
      'Nicht da? Mach es in der App am Handy.',
      'Google bekommt dann die letzten zehn Nachrichten.',
    ],
    other: [
      save,
      'Such „…“ oder eine Flagge neben der Nachricht.',
      'Wähl „Melden“.',
      'Öffne dann das Profil und such „Blockieren“.',
      'Leg in den Einstellungen fest, wer dir schreiben kann.',
    ],
  },
  helpPage: 'Hilfe dieser Seite',
  checked: (day) => `Zuletzt geprüft: ${day}. Menüs können sich ändern.`,
};
