import type { WelcomeCopy } from '../copy.ts';

export const welcome: WelcomeCopy = {
  title: 'Questo è Sidelight',
  progress: (step, of) => `Passo ${step} di ${of}`,
  next: 'Avanti',
  back: 'Indietro',
  skip: 'Vai alla fine',
  about: {
    title: 'Ciao, qui c’è Sidelight',
    points: [
      {
        title: 'Chi lo ha messo qui?',
        body: 'Forse tu. Forse la tua famiglia o la scuola. A loro non dice niente. Non c’è nessun rapporto.',
      },
      {
        title: 'Guarda la chat che hai aperto',
        body: 'Cerca cose che vanno male. Per esempio: ti chiedono una foto privata.',
      },
      {
        title: 'Poi ti mostra una nota',
        body: 'Ci sono idee per te e persone che aiutano. Decidi tu cosa fare.',
      },
      {
        title: 'Non lo dice a nessuno',
        body: 'Non alla famiglia, non alla scuola, non alla polizia. Non tiene i messaggi. Resta tutto su questo dispositivo.',
      },
      {
        title: 'Può sbagliare',
        body: 'Può anche non vedere qualcosa. Se qualcosa ti sembra strano, fidati di te.',
      },
    ],
  },
  bySchool: (name) => ({
    title: 'Chi lo ha messo qui?',
    body: `Lo ha preparato: ${name ?? 'la tua scuola'}. Sidelight non dice niente a loro. Non c’è nessun rapporto.`,
  }),
  you: {
    title: 'Che cosa va bene per te?',
    body: 'Puoi saltare. Puoi cambiare tutto quando vuoi.',
  },
  adults: {
    title: 'C’è un adulto di cui ti fidi?',
    body: 'Qui puoi mettere tre nomi, o nessuno. Chi usa questo browser può vederli.',
  },
  sites: {
    title: 'Dove deve guardare?',
    body: 'Sidelight guarda le chat di questi siti. Puoi spegnere ogni sito.',
  },
  otherSites: (button) =>
    `Usi la chat di un altro sito? Aprilo e premi il tasto di Sidelight. Lì premi «${button}».`,
  tryIt: {
    title: 'Prova',
    body: 'Questa chat è finta. Dave K non esiste. Qui non si salva niente.',
    chat: 'Chat finta con Dave K',
    you: 'Tu',
    start: 'Mostra il primo messaggio',
    next: 'Messaggio dopo',
    again: 'Da capo',
    panel: 'Ecco la nota. In una chat vera è uguale. Prova i suoi tasti, se vuoi.',
    chip: 'Ecco un piccolo consiglio. Premi per leggere, o vai avanti.',
    dot: 'Ecco un piccolo punto. Premi il punto per leggere la nota.',
    leaves: (exit) => `«${exit}» esce davvero da questa pagina.`,
    closed: 'Hai chiuso la nota. Va sempre bene.',
    failed: 'Ora questa parte non va. Puoi andare avanti.',
  },
  chat: [
    { from: 'dave', text: 'ciao, che bello il tuo video!' },
    { from: 'you', text: 'grazie :)' },
    { from: 'dave', text: 'andiamo su un’altra app, lì i messaggi si cancellano' },
    { from: 'you', text: 'perché non qui?' },
    { from: 'dave', text: 'non dirlo a nessuno, ok?' },
    { from: 'you', text: 'mmm' },
    { from: 'dave', text: 'mandami una foto privata. non la vede nessun altro' },
  ],
  done: {
    title: 'È tutto',
    lines: [
      'Cerca la piccola lampada in alto nel browser. Forse è dietro il pezzo di puzzle.',
      'Premi la lampada per vedere chi può aiutarti. Puoi farlo sempre, anche senza nota.',
      'Lì puoi cambiare tutto. Lì puoi anche riaprire questa pagina.',
      'In chat ti fanno male o paura? Non è colpa tua.',
    ],
  },
};
