import type { Copy } from '../copy.ts';

export const popup: Copy['popup'] = {
  states: {
    reading: {
      title: 'Sidelight ist hier an',
      body: 'Es liest diesen Chat auf deinem Gerät und sagt es nur dir. Es kann etwas übersehen. Fühlt sich etwas komisch an? Trau dem Gefühl.',
    },
    degraded: {
      title: 'Sidelight ist hier teils an',
      body: 'Diese Seite ist schwer zu lesen. Manche Nachrichten fehlen vielleicht. Fühlt sich etwas komisch an? Trau dem Gefühl.',
    },
    blind: {
      title: 'Sidelight kann das nicht lesen',
      body: 'Hier kommen keine Tipps. Fühlt sich etwas komisch an? Trau dem Gefühl.',
    },
    gated: {
      title: 'Diese Seite will einen Code',
      body: 'Der Chat ist noch zu. Ist der Chat offen, können Tipps kommen.',
    },
    not_a_chat: {
      title: 'Hier ist kein Chat',
      body: 'Sidelight schaut nur auf Chats. Den Rest der Seite liest es nicht.',
    },
    not_on_this_site: {
      title: 'Sidelight ist hier aus',
      body: 'Es liest nichts auf dieser Seite. Die Hilfe unten ist trotzdem für dich da.',
    },
  },
  site: {
    offer:
      'Es kann auch auf dieser Seite Chats lesen. Der Browser fragt dich zuerst. Du kannst es jederzeit stoppen.',
    read: 'Chats auf dieser Seite lesen',
    chosen: 'Sidelight darf auf dieser Seite Chats lesen. Das hast du gewählt.',
    stop: 'Hier nicht mehr lesen',
  },
  here: {
    turnOff: 'Auf dieser Seite ausschalten',
    isOff: 'Sidelight wurde auf dieser Seite ausgeschaltet.',
    turnOn: 'Hier einschalten',
  },
  paused: {
    title: 'Sidelight macht Pause',
    until: (time) => `Bis ${time} liest es keinen Chat. Dann geht es weiter.`,
    end: 'Pause beenden',
  },
  locked: 'Das hält das Familienschloss fest. In „Alle Einstellungen“ geht es auf.',
  pages: { options: 'Alle Einstellungen', welcome: 'Was ist Sidelight?' },
  help: 'Wer helfen kann',
  settings: {
    open: 'Einstellungen',
    age: 'Mein Alter',
    ages: { '9-12': '9 bis 12', '13-17': '13 bis 17' },
    often: 'Wann etwas kommt',
    frequencies: {
      gentle: 'Kleine Tipps, bis es ernst ist',
      normal: 'Normal',
      serious: 'Nur wenn es ernst ist',
    },
    discreet: 'Ein Punkt, keine Worte',
    discreetMeans: 'Gut, wenn jemand deinen Bildschirm sieht. Drück auf den Punkt zum Lesen.',
    trusted: 'Erwachsene, denen ich vertraue',
    trustedMeans:
      'Sie stehen bei den Hilfetelefonen. Das bleibt auf diesem Gerät. Niemand sagt ihnen etwas.',
    name: 'Name',
    phone: 'Telefon',
    noPhone: 'Eine Nummer hat nur Ziffern. Diese wird nicht gespeichert.',
    remove: (name) => `${name} entfernen`,
    locked: 'Das hält das Familienschloss fest.',
  },
  report: {
    open: 'Klappt es hier schlecht?',
    what: 'Das sind nur Zahlen. Keine Nachrichten und keine Namen. Leute, die Sidelight reparieren, brauchen sie.',
    copy: 'Bericht kopieren',
  },
  loading: 'Einen Moment…',
};
