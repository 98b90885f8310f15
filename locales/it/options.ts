import type { OptionsCopy } from '../copy.ts';

export const options: OptionsCopy = {
  title: 'Impostazioni di Sidelight',
  silent: 'Ora Sidelight non risponde. Chiudi questa pagina e aprila di nuovo.',
  saved: 'Salvato.',
  why: {
    locked: 'Lo tiene fermo il blocco di famiglia. Prima va aperto.',
    school: 'Lo decide la tua scuola.',
    not_yet: 'Questa nota resta qui una settimana.',
    unreadable: 'In questo file non ci sono impostazioni di Sidelight.',
    storage: 'Fatto. Vale fino a quando chiudi il browser: non c’è più spazio.',
  },
  notices: {
    settings_unreadable: {
      title: 'Non si leggono tutte le impostazioni',
      body: 'Al loro posto valgono le solite. Le vecchie restano da parte. Più sotto puoi salvarle in un file.',
    },
    settings_newer: {
      title: 'Sono di un Sidelight più nuovo',
      body: 'Per ora valgono le impostazioni solite. Le nuove restano da parte. Più sotto puoi salvarle in un file.',
    },
    storage_full: {
      title: 'Non c’è più spazio',
      body: 'Ciò che scegli ora vale fino a quando chiudi il browser.',
    },
    storage_silent: {
      title: 'Ora non si leggono le tue impostazioni',
      body: 'Per ora valgono le solite. Ciò che scegli vale fino a quando chiudi il browser.',
    },
    lock_forgotten: {
      title: 'Il blocco di famiglia non c’è più',
      body: 'Qualcuno ha detto che non sa più la frase. Ora valgono le impostazioni solite. Questa nota resta qui una settimana.',
    },
    lock_unreadable: {
      title: 'Il blocco di famiglia non si legge',
      body: 'Per questo ora è tolto. Più sotto un adulto può metterne un altro. Questa nota resta qui una settimana.',
    },
  },
  dismiss: 'OK, nascondi',
  speaking: 'Come ti parla Sidelight',
  dock: 'Dove sta la nota',
  docks: { left: 'A sinistra', right: 'A destra' },
  help: 'Chi può aiutarti',
  exit: {
    page: 'Pagina di «Chiudi subito»',
    means: 'Si apre quando premi «Chiudi subito». Inizia con https://',
    wrong: 'Questa pagina non si può aprire. Non viene salvata.',
    usual: 'Usa la pagina solita',
  },
  sites: {
    title: 'Dove guarda',
    means: 'Sidelight guarda le chat di questi siti. Puoi spegnere ogni sito.',
    chosen: 'Altri siti che può leggere',
    none: 'Non ce ne sono.',
    all: 'tutti i siti',
    stop: (site) => `Non leggere più ${site}`,
  },
  kept: {
    title: 'Che cosa tiene delle chat',
    means: (fine) =>
      `Non tiene i messaggi. Conta le note, per non darne troppe. Se premi «${fine}», la chat riposa 30 giorni.`,
    rests: (count) => `Chat che ora riposano: ${count}`,
    startOver: 'Fine di tutti i riposi',
    clear: 'Cancella tutto ciò che tiene delle chat',
    clearMeans: 'Ciò che hai scelto qui resta.',
    cleared: 'Fatto. Delle chat non resta niente.',
  },
  school: {
    title: 'La tua scuola',
    decided: (name) =>
      `Alcune cose le decide: ${name ?? 'la tua scuola'}. Puoi vedere quali. Qui non si cambiano. Sidelight non dice niente a loro.`,
  },
  adults: {
    pause: {
      title: 'Pausa',
      means:
        'Per quando un adulto usa questo computer. In pausa nessuna chat viene letta e non arrivano note. Finisce da sé.',
      halfHour: 'Pausa di 30 minuti',
      today: 'Pausa fino a mezzanotte',
      running: (until) => `In pausa fino alle ${until}.`,
      end: 'Fine della pausa',
    },
    lock: {
      title: 'Blocco di famiglia',
      means: [
        'Una frase segreta lascia come sono l’età, i siti, la pausa e le impostazioni da un file.',
        'Non chiude mai l’aiuto, l’uscita rapida né la lista degli adulti di fiducia.',
        'Funziona meglio se chi usa il browser sa che c’è e sa perché.',
      ],
      limits: [
        'Un blocco nel browser non ferma chi può togliere le estensioni.',
        'Non impedisce nemmeno di usare un altro profilo o un altro browser.',
        'In un browser gestito, chi lo gestisce installa Sidelight con una regola. Allora non si può togliere, e ciò che la regola decide non si può cambiare.',
        'Chrome, Edge e Firefox si possono gestire così. Le regole possono anche spegnere le finestre private, gli ospiti e gli altri profili. La guida per le scuole che accompagna Sidelight spiega i passi.',
      ],
      isSet: 'Il blocco è attivo.',
      isOpen: 'Il blocco è aperto per qualche minuto.',
      passphrase: 'Frase segreta',
      again: 'La stessa frase ancora una volta',
      show: 'Mostra ciò che si scrive',
      short: (fewest) => `Almeno ${fewest} caratteri.`,
      differ: 'Le due non sono uguali.',
      set: 'Metti il blocco',
      change: 'Cambia la frase',
      unlock: 'Apri',
      wrong: 'Non è la frase giusta.',
      wait: (until) => `I tentativi sono stati troppi. Il prossimo è possibile alle ${until}.`,
      lockNow: 'Chiudi ora',
      remove: 'Togli il blocco',
      forgot: 'Frase dimenticata?',
      forgotMeans: [
        'Allora il blocco viene tolto, e tutte le impostazioni tornano quelle solite.',
        'Gli adulti di fiducia e la pagina di «Chiudi subito» restano.',
        'Una nota lo dice su questa pagina per una settimana.',
      ],
      forget: 'Togli il blocco e torna alle impostazioni solite',
    },
    file: {
      title: 'Impostazioni in un file',
      means:
        'Per un altro computer, o come copia. Ci sono i nomi e i numeri degli adulti di fiducia. Non ci sono il blocco né niente delle chat.',
      save: 'Salva le impostazioni in un file',
      saveOld: 'Salva le vecchie impostazioni in un file',
      oldMeans: (clear) =>
        `Alcune impostazioni non si leggono. Restano come erano, e si possono anche salvare. «${clear}» le cancella.`,
      take: 'Usa le impostazioni di un file',
      takeMeans: 'Prendono il posto di ciò che è scelto su questa pagina.',
      taken: 'Fatto. Ora valgono le impostazioni del file.',
      problems: 'Queste parti del file non valgono:',
    },
    problems: {
      policy: 'Queste parti delle regole della scuola non valgono:',
      settings: 'Queste parti non si leggono:',
      reasons: {
        unknown: 'non noto',
        wrong: 'non del tipo giusto',
        too_many: 'troppe voci',
      },
    },
  },
};
