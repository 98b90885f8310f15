import type { AgeCopy } from '../copy.ts';
import { advice } from './older-advice.ts';
import { notices } from './older-notices.ts';

/** For ages 13 to 17: their own choice comes first. */
export const older: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'Ti stanno facendo pressione?',
      body: 'Non serve mandare una foto per piacere a qualcuno. Chi ti vuole bene accetta un no. Puoi fermarti, anche dopo un sì.',
    },
    meeting: {
      title: 'Hai voglia di questo incontro?',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Senti pressione? Puoi dire di no, cambiare piano o andarci con qualcuno.',
    },
    closeness: {
      title: 'Ti fa stare bene?',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Senti pressione? Puoi andare più piano. Chi ti vuole bene aspetta.',
    },
    control: {
      title: 'Ti lascia i tuoi spazi?',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Puoi voler bene a qualcuno e tenere il tuo tempo per te.',
    },
  },
  advice,
  fault: {
    button: 'Non è colpa mia',
    lines: [
      'Qualcuno ha superato il limite. Non sei tu.',
      'Anche se prima hai detto sì.',
      'Anche se hai mandato qualcosa.',
      'Anche se il primo messaggio era tuo, o ti piaceva.',
      'Anche se non potresti stare su questa app.',
      'Scegli tu chi sa chi ami. Se altri lo dicono, non è colpa tua.',
      'Paura, rabbia o non sentire niente: è normale.',
      'Puoi chiedere aiuto oggi, o più avanti. Non è mai troppo tardi.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Se torna a scriverti',
    lines: [
      'Succede spesso: dopo un blocco, circa una volta su due.',
      'Puoi anche non rispondere.',
      'Salva il nuovo nome e le parole.',
      'Segnala di nuovo. Puoi dire che c’era già un blocco.',
      'Blocca anche il nuovo account.',
      'Nelle impostazioni, scegli chi può scriverti.',
      'Nascondi la lista dei contatti, se l’app lo permette.',
      'Continua? Una linea di ascolto o qualcuno di fiducia può aiutarti.',
    ],
  },
  friend: {
    button: 'Aiutare qualcuno',
    lines: [
      'Ascolta. Puoi dire: ti credo.',
      'Puoi anche dire: non è colpa tua.',
      'Chiedi cosa vuole fare. Proponi di andare insieme.',
      'Mostra come salvare, segnalare e bloccare.',
      'Lascia fuori le foto private. Non farle girare.',
      'Pensa anche a te. Una linea di ascolto c’è anche per questo.',
    ],
  },
  save: {
    button: 'Salvare ciò che conta',
    lines: [
      'Scrivi il nome, il link e il giorno.',
      'Fai uno screenshot delle parole.',
      'Lascia fuori le foto private. Per aiutarti non serve vederle.',
      'Snapchat e la modalità temporanea avvisano se fai uno screenshot.',
      'Lì, fotografa le parole con un altro dispositivo.',
      'Per ora tieni la chat e il tuo account.',
      'Poi segnala, poi blocca. Se blocchi prima, la chat può sparire.',
      'Qualcuno controlla il tuo telefono? Lascia tutto a qualcuno di fiducia.',
    ],
  },
  show: null,
};
