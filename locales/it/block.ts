import type { BlockCopy } from '../copy.ts';

const save = 'Prima salva il nome e le parole. Le foto no.';

const telegram = [
  save,
  'Fai clic destro su un messaggio e scegli «Segnala».',
  'Poi fai clic sul nome in alto, e sui tre puntini.',
  'Scegli «Blocca utente».',
  'Nelle impostazioni, nascondi il tuo numero.',
];

/** Save, then report, then block: to block first can hide the chat. In the order seen on a computer. */
export const block: BlockCopy = {
  button: 'Segnalare e bloccare qui',
  intro: 'Prima salva, poi segnala, poi blocca. L’app non dice chi ha segnalato.',
  steps: {
    discord: [
      'Prima salva il nome, il link e le parole. Le foto no.',
      'Vai sul messaggio, apri «…» e scegli «Segnala messaggio».',
      'Poi apri il suo profilo, fai clic su «…» e scegli «Blocca».',
      'Puoi uscire da un server che avete in comune.',
      'Nelle impostazioni, spegni i messaggi dai membri del server.',
    ],
    instagram: [
      'In modalità temporanea uno screenshot si vede. Lì usa un altro dispositivo.',
      save,
      'Fai clic sul nome in alto nella chat.',
      'Scegli «Segnala». Poi scegli «Blocca».',
      'Nelle impostazioni, scegli chi può scriverti.',
    ],
    snapchat: [
      'Qui uno screenshot si vede. Fotografa le parole con un altro dispositivo.',
      'Fai clic destro sulla chat. Sul telefono, tieni premuto il nome.',
      'Scegli «Gestisci amicizia», poi «Segnala».',
      'Torna lì e scegli «Blocca».',
      'Nelle impostazioni, fatti scrivere solo da chi conosci.',
    ],
    whatsapp: [
      save,
      'Fai clic sul nome in alto nella chat.',
      'Scorri in basso e scegli «Segnala». Lì c’è anche «Blocca».',
      'WhatsApp riceve allora gli ultimi cinque messaggi.',
      'Nelle impostazioni, scegli chi può aggiungerti ai gruppi.',
    ],
    messenger: [
      save,
      'Apri la chat e fai clic sul nome o su «i».',
      'Scegli «Privacy e assistenza», poi «Segnala».',
      'Poi scegli «Blocca» nello stesso posto.',
      'Puoi bloccare l’account anche su Facebook.',
    ],
    tiktok: [
      save,
      'Apri la chat e fai clic su «…» in alto.',
      'Scegli «Segnala». Poi scegli «Blocca».',
      'Nelle impostazioni, scegli chi può scriverti.',
    ],
    x: [
      save,
      'Apri la chat e fai clic su «i» in alto.',
      'Scegli «Segnala». Poi scegli «Blocca».',
      'Nelle impostazioni, fatti scrivere solo da chi segui.',
    ],
    'telegram-a': telegram,
    'telegram-k': telegram,
    reddit: [
      save,
      'Vai sul messaggio e scegli la bandierina o «Segnala».',
      'Poi apri il suo profilo, fai clic su «…», scegli «Blocca account».',
      'Non c’è? Puoi usare la pagina reddit.com/report.',
    ],
    roblox: [
      save,
      'In un gioco, apri il menu e scegli «Segnala».',
      'Scegli chi è e di cosa si tratta. Poi invia.',
      'Apri il suo profilo, fai clic sui tre puntini, scegli «Blocca».',
      'Nelle impostazioni, scegli chi può scriverti in chat.',
    ],
    twitch: [
      save,
      'Fai clic sulla rotella nel sussurro, poi su «Segnala».',
      'Poi scegli «Blocca» nello stesso posto.',
      'Nelle impostazioni puoi fermare i sussurri di chi non conosci.',
    ],
    teams: [
      save,
      'Vai sul messaggio e apri «…». Cerca «Segnala».',
      'Vai sul nome nelle chat, apri «…», scegli «Blocca».',
      'Non c’è? A scuola può farlo qualcuno di fiducia.',
    ],
    'google-messages': [
      save,
      'Apri la chat e fai clic sui tre puntini in alto.',
      'Scegli «Dettagli», poi «Blocca e segnala come spam».',
      'Non c’è? Fallo nell’app sul telefono.',
      'Google riceve allora gli ultimi dieci messaggi.',
    ],
    other: [
      save,
      'Cerca «…» o una bandierina accanto al messaggio.',
      'Scegli «Segnala».',
      'Poi apri il suo profilo e cerca «Blocca».',
      'Nelle impostazioni, scegli chi può scriverti.',
    ],
  },
  helpPage: 'Aiuto di questo sito',
  checked: (day) => `Ultimo controllo: ${day}. I menu possono cambiare.`,
};
