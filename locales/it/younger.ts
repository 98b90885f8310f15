import type { AgeCopy } from '../copy.ts';
import { advice } from './younger-advice.ts';
import { notices } from './younger-notices.ts';

/** For ages 9 to 12: shorter, and with the offer, never more, to show it to a grown-up. */
export const younger: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'Ti stanno facendo pressione?',
      body: 'Non serve mandare una foto per piacere a qualcuno. Chi ti vuole bene accetta un no.',
    },
    meeting: {
      title: 'Hai voglia di questo incontro?',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Senti pressione? Puoi dire di no, o andarci con qualcuno.',
    },
    closeness: {
      title: 'Ti fa stare bene?',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Puoi andare più piano. Chi ti vuole bene aspetta.',
    },
    control: {
      title: 'Ti lascia i tuoi spazi?',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Puoi vedere anche altre persone.',
    },
  },
  advice,
  fault: {
    button: 'Non è colpa mia',
    lines: [
      'Qualcuno ha fatto una cosa sbagliata. Non tu.',
      'Anche se prima hai detto sì.',
      'Anche se hai mandato qualcosa.',
      'Anche se ti piaceva.',
      'Anche se non potresti stare su questa app.',
      'Avere paura, piangere o arrabbiarsi va bene.',
      'Puoi chiedere aiuto. Non è mai troppo tardi.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Se torna a scriverti',
    lines: [
      'Succede spesso. Non hai fatto niente di male.',
      'Puoi anche non rispondere.',
      'Salva il nuovo nome e le parole.',
      'Segnala di nuovo. Poi blocca anche il nuovo account.',
      'Nelle impostazioni, scegli chi può scriverti.',
      'Continua? Un adulto di fiducia o una linea di ascolto può aiutarti.',
    ],
  },
  friend: {
    button: 'Aiutare qualcuno',
    lines: [
      'Ascolta. Puoi dire: ti credo.',
      'Puoi anche dire: non è colpa tua.',
      'Chiedi a chi vuole dirlo. Proponi di andare insieme.',
      'Non far girare nessuna foto.',
      'Una linea di ascolto c’è anche per questo.',
    ],
  },
  save: {
    button: 'Salvare ciò che conta',
    lines: [
      'Scrivi il nome e il giorno.',
      'Fai uno screenshot delle parole.',
      'Lascia fuori le foto private. Per aiutarti non serve vederle.',
      'Snapchat e la modalità temporanea avvisano se fai uno screenshot.',
      'Lì, fotografa le parole con un altro dispositivo.',
      'Per ora tieni la chat. Poi segnala, poi blocca.',
    ],
  },
  show: 'Ti va di mostrarlo a un adulto di fiducia?',
};
