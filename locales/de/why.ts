import type { Copy } from '../copy.ts';

export const why: Copy['why'] = {
  noticed: 'Was auffällt',
  how: [
    'Das wurde auf deinem Gerät gefunden. Nichts wurde gesendet.',
    'Solche Chats sind oft okay. Manche sind es nicht.',
    'Es kann auch etwas übersehen. Fühlt sich etwas komisch an? Trau dem Gefühl.',
    'Wenn du das zumachst, bleibt der Verlauf im Browser.',
  ],
  choices:
    '„Das ist okay“ stellt solche Tipps in diesem Chat still. „Jetzt nicht“ macht eine Pause.',
  language: 'Sprache',
  timeline: 'Wie es dazu kam',
  show: 'Zeig mir wo',
  hide: 'Verstecken',
  gone: 'Diese Nachricht ist nicht mehr auf der Seite.',
};
