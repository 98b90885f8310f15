import type { Copy } from '../copy.ts';

export const popup: Copy['popup'] = {
  states: {
    reading: {
      title: 'Qui Sidelight è attivo',
      body: 'Legge questa chat sul tuo dispositivo e lo dice solo a te. Può non vedere qualcosa. Se qualcosa ti sembra strano, fidati di te.',
    },
    degraded: {
      title: 'Qui Sidelight è attivo in parte',
      body: 'Questa pagina è difficile da leggere. Può mancare qualche messaggio. Se qualcosa ti sembra strano, fidati di te.',
    },
    blind: {
      title: 'Sidelight non legge questa pagina',
      body: 'Qui non arrivano consigli. Se qualcosa ti sembra strano, fidati di te.',
    },
    gated: {
      title: 'Questa pagina chiede un codice',
      body: 'Per ora la chat è chiusa. Quando si apre, possono arrivare consigli.',
    },
    not_a_chat: {
      title: 'Qui non c’è una chat',
      body: 'Sidelight guarda solo le chat. Non legge il resto del sito.',
    },
    not_on_this_site: {
      title: 'Qui Sidelight è spento',
      body: 'Non legge niente su questa pagina. L’aiuto qui sotto è sempre per te.',
    },
  },
  site: {
    offer:
      'Può leggere le chat anche su questo sito. Prima te lo chiede il browser. Puoi fermarlo quando vuoi.',
    read: 'Leggi le chat su questo sito',
    chosen: 'Hai scelto di far leggere le chat di questo sito.',
    stop: 'Non leggere più questo sito',
  },
  here: {
    turnOff: 'Spegni su questo sito',
    isOff: 'Sidelight è stato spento su questo sito.',
    turnOn: 'Accendi qui',
  },
  paused: {
    title: 'Sidelight è in pausa',
    until: (time) => `Fino alle ${time} non legge le chat. Poi riparte.`,
    end: 'Fine della pausa',
  },
  locked: 'Lo tiene fermo il blocco di famiglia. Si apre in «Tutte le impostazioni».',
  pages: { options: 'Tutte le impostazioni', welcome: 'Che cos’è Sidelight?' },
  help: 'Chi può aiutarti',
  settings: {
    open: 'Impostazioni',
    age: 'La mia età',
    ages: { '9-12': 'Da 9 a 12', '13-17': 'Da 13 a 17' },
    often: 'Quando parlarmi',
    frequencies: {
      gentle: 'Piccoli consigli, se non è grave',
      normal: 'Normale',
      serious: 'Solo quando è grave',
    },
    discreet: 'Un punto, niente parole',
    discreetMeans: 'Utile se altri vedono il tuo schermo. Premi il punto per leggere.',
    trusted: 'Adulti di cui mi fido',
    trustedMeans:
      'Li vedi accanto alle linee di ascolto. Restano su questo dispositivo. Nessuno li avvisa.',
    name: 'Nome',
    phone: 'Telefono',
    noPhone: 'Un numero ha solo cifre. Questo non viene salvato.',
    remove: (name) => `Togli ${name}`,
    locked: 'Lo tiene fermo il blocco di famiglia.',
  },
  report: {
    open: 'Qui funziona male?',
    what: 'Sono solo numeri. Non ci sono messaggi né nomi. Servono a chi ripara Sidelight.',
    copy: 'Copia il rapporto',
  },
  loading: 'Un attimo…',
};
