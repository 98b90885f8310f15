import type { BlockCopy } from '../copy.ts';

const save = 'Garde d’abord le nom et les mots. Pas les images.';

const telegram = [
  save,
  'Fais un clic droit sur un message et choisis « Signaler ».',
  'Puis clique sur le nom en haut, et sur les trois points.',
  'Choisis « Bloquer ».',
  'Dans les réglages, cache ton numéro.',
];

/** Save, then report, then block: to block first can hide the chat. In the order seen on a computer. */
export const block: BlockCopy = {
  button: 'Bloquer et signaler ici',
  intro: 'Garde d’abord, puis signale, puis bloque. On ne dit pas qui a signalé.',
  steps: {
    discord: [
      'Garde d’abord le nom, le lien et les mots. Pas les images.',
      'Passe sur le message, ouvre « … », choisis « Signaler le message ».',
      'Puis ouvre le profil, clique sur « … » et choisis « Bloquer ».',
      'Tu peux quitter un serveur commun.',
      'Dans les réglages, coupe les messages des membres du serveur.',
    ],
    instagram: [
      'Le mode éphémère montre les captures. Prends un autre appareil.',
      save,
      'Clique sur le nom en haut du chat.',
      'Choisis « Signaler ». Puis choisis « Bloquer ».',
      'Dans les réglages, choisis qui peut t’écrire.',
    ],
    snapchat: [
      'Une capture se voit. Prends les mots en photo avec un autre appareil.',
      'Fais un clic droit sur le chat. Sur portable, appuie sur le nom.',
      'Choisis « Gérer l’amitié », puis « Signaler ».',
      'Reviens là et choisis « Bloquer ».',
      'Dans les réglages, laisse juste tes amis t’écrire.',
    ],
    whatsapp: [
      save,
      'Clique sur le nom en haut du chat.',
      'Va en bas et choisis « Signaler ». Tu peux cocher « Bloquer ».',
      'WhatsApp reçoit alors les cinq derniers messages.',
      'Dans les réglages, laisse juste tes contacts t’ajouter à un groupe.',
    ],
    messenger: [
      save,
      'Ouvre le chat et clique sur le nom ou sur « i ».',
      'Choisis « Confidentialité et assistance », puis « Signaler ».',
      'Puis choisis « Bloquer » au même endroit.',
      'Tu peux bloquer aussi sur Facebook.',
    ],
    tiktok: [
      save,
      'Ouvre le chat et clique sur « … » en haut.',
      'Choisis « Signaler ». Puis choisis « Bloquer ».',
      'Dans les réglages, choisis qui peut t’écrire.',
    ],
    x: [
      save,
      'Ouvre le chat et clique sur « i » en haut.',
      'Choisis « Signaler ». Puis choisis « Bloquer ».',
      'Dans les réglages, laisse juste les gens que tu suis t’écrire.',
    ],
    'telegram-a': telegram,
    'telegram-k': telegram,
    reddit: [
      save,
      'Passe sur le message et choisis le drapeau ou « Signaler ».',
      'Puis ouvre le profil, clique sur « … », choisis « Bloquer le compte ».',
      'Pas de drapeau ? Tu peux prendre la page reddit.com/report.',
    ],
    roblox: [
      save,
      'Dans un jeu, ouvre le menu et choisis « Signaler ».',
      'Choisis qui, et pourquoi. Puis envoie.',
      'Ouvre le profil, clique sur les trois points, choisis « Bloquer ».',
      'Dans les réglages, choisis qui peut te parler.',
    ],
    twitch: [
      save,
      'Clique sur la roue dans le chat privé, puis « Signaler ».',
      'Puis choisis « Bloquer » au même endroit.',
      'Tu peux bloquer les gens que tu ne connais pas.',
    ],
    teams: [
      save,
      'Passe sur le message et ouvre « … ». Cherche « Signaler ».',
      'Passe sur le nom dans tes chats, ouvre « … », choisis « Bloquer ».',
      'Pas là ? Une personne de confiance à l’école peut le faire.',
    ],
    'google-messages': [
      save,
      'Ouvre le chat et clique sur les trois points en haut.',
      'Choisis « Détails », puis « Bloquer et signaler comme spam ».',
      'Pas là ? Fais pareil dans l’appli sur ton portable.',
      'Google reçoit alors les dix derniers messages.',
    ],
    other: [
      save,
      'Cherche « … » ou un drapeau à côté du message.',
      'Choisis « Signaler ».',
      'Puis ouvre le profil et cherche « Bloquer ».',
      'Dans les réglages, choisis qui peut t’écrire.',
    ],
  },
  helpPage: 'L’aide de ce site',
  checked: (day) => `Vérifié le ${day}. Les menus peuvent changer.`,
};
