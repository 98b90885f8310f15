import type { AgeCopy } from '../copy.ts';

/** A swimsuit shows what is private: children of this age are taught it so, and Apple tells them so. */
export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Un messaggio su una foto',
      body: 'Qualcuno ti chiede una tua foto. Forse va tutto bene. Scegli tu chi ti vede.',
    },
    2: {
      title: 'Qualcuno ti chiede una tua foto',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Una foto mandata non torna facilmente. Puoi dire di no.',
    },
    3: {
      title: 'Qualcuno ti chiede una foto privata',
      body: 'Privato è ciò che il costume da bagno copre. Non hai nessun obbligo di mandarlo. Puoi dire di no, anche dopo un sì.',
    },
    4: {
      title: 'Qualcuno insiste per una foto privata',
      body: 'Non hai nessun obbligo di mandarla. Ne hai già mandata una? Si può rimediare. C’è chi ti aiuta a farlo.',
    },
  },
  threat: {
    1: {
      title: 'Un messaggio che suona cattivo',
      body: 'Forse è uno scherzo. Tu sai meglio di tutti chi ti scrive. Se ti fa stare male, puoi fermarti qui.',
    },
    2: {
      title: 'Questa può essere una minaccia',
      body: 'Forse è uno scherzo. Una minaccia dice: fallo, o ti succede qualcosa. Puoi anche non rispondere. Puoi chiedere aiuto.',
    },
    3: {
      title: 'Questa sembra una minaccia',
      body: 'Non pagare. Non mandare altro. Puoi anche non rispondere. Avere paura va bene. C’è chi sa cosa fare.',
    },
    4: {
      title: 'Questa sembra una minaccia',
      body: 'Non pagare. Non mandare altro. Non rispondere più. Si può rimediare. Chi aiuta ha già sentito storie così.',
    },
  },
  meeting: {
    1: {
      title: 'Un messaggio su un incontro',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. È bene che un adulto sappia i tuoi piani.',
    },
    2: {
      title: 'Qualcuno ti propone un incontro',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Vi conoscete già dal vivo? Puoi dire di no.',
    },
    3: {
      title: 'Qualcuno ti propone un incontro',
      body: 'Online c’è chi non è chi dice. Vi conoscete già dal vivo? Puoi dire di no, o andarci con un adulto.',
    },
    4: {
      title: 'Qualcuno insiste per un incontro',
      body: 'Qui ci sono dei segni che non va tutto bene. Meglio non andare. Puoi dire di no quando vuoi.',
    },
  },
  code: {
    1: {
      title: 'Un messaggio sulla tua password',
      body: 'Forse va tutto bene. Una password è come una chiave. Puoi tenerla per te.',
    },
    2: {
      title: 'Qualcuno ti chiede un codice',
      body: 'Forse va tutto bene. Ma un codice è come una chiave del tuo account. A chi ti vuole bene non serve.',
    },
    3: {
      title: 'Qualcuno ti chiede la password',
      body: 'Una password o un codice è come una chiave. Chi ti vuole bene non te la chiede. Puoi tenerla.',
    },
    4: {
      title: 'Qualcuno vuole la tua password',
      body: 'Con la password si può scrivere al posto tuo. Puoi tenerla per te. L’hai già data? Puoi cambiarla ora.',
    },
  },
  money: {
    1: {
      title: 'Un messaggio su soldi o regali',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Un vero regalo non chiede nulla in cambio.',
    },
    2: {
      title: 'Si parla di soldi o regali',
      body: 'Forse va tutto bene. C’è chi dà e poi chiede qualcosa. Per un regalo non devi niente.',
    },
    3: {
      title: 'Un regalo può fare pressione',
      body: 'C’è chi prima dà e poi vuole di più. Per un regalo non devi niente. Puoi dire di no, anche dopo un sì.',
    },
    4: {
      title: 'Non devi niente a nessuno',
      body: 'Nessuno può costringerti a guadagnare per altri. Nessuno può vendere del tempo con te. Non hai fatto niente di male. C’è aiuto.',
    },
  },
  self_harm: {
    1: {
      title: 'Un messaggio che fa stare male',
      body: 'Forse è uno scherzo. Tu sai meglio di tutti chi ti scrive. Se ti fa star male, puoi dirlo a qualcuno.',
    },
    2: {
      title: 'Qui si parla di farsi male',
      body: 'Forse è uno scherzo. Se ti fa stare male, puoi uscire dalla chat. Parlarne può aiutare.',
    },
    3: {
      title: 'Qualcuno ti spinge a farti male',
      body: 'Non hai nessun obbligo di farlo. Non hai niente da dimostrare. Puoi uscire e parlarne con qualcuno.',
    },
    4: {
      title: 'Qualcuno ti spinge a farti male',
      body: 'Non hai nessun obbligo di farlo. Puoi uscire ora da questa chat. Sei importante. C’è qualcuno con cui parlare.',
    },
  },
  control: {
    1: {
      title: 'Un messaggio su cosa fai',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Scegli tu con chi stare.',
    },
    2: {
      title: 'Qualcuno vuole sapere tutto di te',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Puoi vedere altre persone, e avere tempo per te.',
    },
    3: {
      title: 'Qualcuno cerca di comandarti',
      body: 'Chi ti vuole bene ti lascia vedere altre persone. Puoi fare una pausa dalla chat. Dire di no va bene.',
    },
    4: {
      title: 'Qualcuno cerca di comandarti',
      body: 'Puoi dire di no. Puoi vedere altre persone. Non serve affrontarlo senza aiuto. C’è chi può darti una mano.',
    },
  },
  closeness: {
    1: {
      title: 'Consiglio: il ritmo lo scegli tu',
      body: 'Puoi prenderti il tuo tempo. Scegli tu cosa dire, e a chi.',
    },
    2: {
      title: 'Qui va tutto molto in fretta',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Un bel segreto fa stare bene. E questa chat?',
    },
    3: {
      title: 'Questa chat va molto in fretta',
      body: 'C’è chi usa belle parole e segreti per avere di più. Puoi rallentare. Puoi fermarti quando vuoi.',
    },
    4: {
      title: 'Segnali di rischio in questa chat',
      body: 'Alcuni messaggi qui sono collegati. C’è chi fa così per avere di più. Puoi fermarti ora. Qualcuno può aiutarti.',
    },
  },
  friend: {
    1: {
      title: 'Qualcuno vive un momento duro',
      body: 'Forse non è niente di grande. Tu sai meglio di tutti chi ti scrive. Anche solo ascoltare aiuta molto.',
    },
    2: {
      title: 'Forse serve qualcuno che ascolta',
      body: 'Forse non è niente di grande. Tu sai meglio di tutti chi ti scrive. Puoi chiedere: come stai? Poi ascolta.',
    },
    3: {
      title: 'Forse qualcuno ha bisogno di aiuto',
      body: 'Puoi ascoltare e dire: ti credo. Non tocca a te risolvere tutto. Un adulto può aiutarvi.',
    },
    4: {
      title: 'Forse qualcuno è in pericolo',
      body: 'È bello che tu ci sia. È troppo per una persona. Puoi dirlo, anche se era un segreto.',
    },
  },
};
