import type { WelcomeCopy } from '../copy.ts';

export const welcome: WelcomeCopy = {
  title: 'Das ist Sidelight',
  progress: (step, of) => `Schritt ${step} von ${of}`,
  next: 'Weiter',
  back: 'Zurück',
  skip: 'Zum Ende springen',
  about: {
    title: 'Hallo, hier ist Sidelight',
    points: [
      {
        title: 'Wer hat das hier hingetan?',
        body: 'Vielleicht du. Vielleicht deine Eltern oder deine Schule. Sidelight sagt ihnen nichts. Es gibt keinen Bericht.',
      },
      {
        title: 'Es schaut auf den offenen Chat',
        body: 'Es sucht, was schiefläuft. Zum Beispiel: Jemand will ein privates Foto von dir.',
      },
      {
        title: 'Dann zeigt es dir eine Notiz',
        body: 'Da stehen Ideen und Leute, die helfen. Du entscheidest, was du tust.',
      },
      {
        title: 'Es sagt niemandem etwas',
        body: 'Nicht den Eltern, nicht der Schule, nicht der Polizei. Es merkt sich keine Nachrichten. Alles bleibt auf diesem Gerät.',
      },
      {
        title: 'Es kann falsch sein',
        body: 'Es kann auch etwas übersehen. Fühlt sich etwas komisch an? Trau dem Gefühl.',
      },
    ],
  },
  bySchool: (name) => ({
    title: 'Wer hat das hier hingetan?',
    body: `Eingerichtet hat es: ${name ?? 'deine Schule'}. Sidelight sagt dort niemandem etwas. Es gibt keinen Bericht.`,
  }),
  you: {
    title: 'Was passt zu dir?',
    body: 'Du kannst das auslassen. Du kannst es jederzeit ändern.',
  },
  adults: {
    title: 'Gibt es Erwachsene, denen du traust?',
    body: 'Hier passen drei Namen hin, oder keiner. Wer diesen Browser benutzt, kann sie sehen.',
  },
  sites: {
    title: 'Wo soll es schauen?',
    body: 'Sidelight schaut auf diesen Seiten in Chats. Du kannst jede ausschalten.',
  },
  otherSites: (button) =>
    `Chattest du auf einer anderen Seite? Öffne sie und drück den Knopf von Sidelight. Drück dort „${button}“.`,
  tryIt: {
    title: 'Probier es aus',
    body: 'Dieser Chat ist ausgedacht. Dave K gibt es nicht. Hier wird nichts gespeichert.',
    chat: 'Ausgedachter Chat mit Dave K',
    you: 'Du',
    start: 'Erste Nachricht zeigen',
    next: 'Nächste Nachricht',
    again: 'Von vorn',
    panel:
      'Das ist die Notiz. In echten Chats sieht sie genauso aus. Probier die Knöpfe, wenn du magst.',
    chip: 'Das ist ein kleiner Tipp. Drück drauf und lies mehr, oder mach weiter.',
    dot: 'Das ist ein kleiner Punkt. Drück drauf, dann kommt die Notiz.',
    leaves: (exit) => `„${exit}“ verlässt diese Seite wirklich.`,
    closed: 'Die Notiz ist zu. Das ist immer okay.',
    failed: 'Das klappt gerade nicht. Du kannst einfach weitergehen.',
  },
  chat: [
    { from: 'dave', text: 'hey, dein Video ist so gut!' },
    { from: 'you', text: 'danke :)' },
    { from: 'dave', text: 'wechseln wir zu einer anderen App?' },
    { from: 'you', text: 'warum nicht hier?' },
    { from: 'dave', text: 'das bleibt unter uns, ok?' },
    { from: 'you', text: 'hm' },
    { from: 'dave', text: 'schick mir ein Foto von dir, nur für mich. das sieht sonst niemand' },
  ],
  done: {
    title: 'Das war’s',
    lines: [
      'Such die kleine Lampe oben im Browser. Vielleicht ist sie hinter dem Puzzleteil.',
      'Drück auf die Lampe und sieh, wer helfen kann. Das geht immer, auch ohne Notiz.',
      'Dort kannst du alles ändern. Dort kannst du auch diese Seite wieder öffnen.',
      'Tut dir im Chat jemand weh oder macht dir Angst? Das ist nicht deine Schuld.',
    ],
  },
};
