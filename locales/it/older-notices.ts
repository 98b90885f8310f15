import type { AgeCopy } from '../copy.ts';

export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Un messaggio su una foto',
      body: 'Qualcuno ti chiede una tua foto. Forse va tutto bene. Tu sai meglio di tutti chi ti scrive.',
    },
    2: {
      title: 'Qualcuno ti chiede una tua foto',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Una foto mandata è difficile da far tornare indietro. Puoi dire di no.',
    },
    3: {
      title: 'Qualcuno ti chiede una foto privata',
      body: 'Non hai nessun obbligo di mandarla. C’è chi la chiede e poi la usa per fare pressione. Puoi fermarti quando vuoi, anche dopo un sì.',
    },
    4: {
      title: 'Qualcuno insiste per una foto privata',
      body: 'Non hai nessun obbligo di mandarla. Ne hai già mandata una? Si può ancora rimediare. C’è un aiuto gratis per farla togliere.',
    },
  },
  threat: {
    1: {
      title: 'Un messaggio che suona cattivo',
      body: 'Forse è uno scherzo. Tu sai meglio di tutti chi ti scrive. Se ti fa stare male, puoi fermarti qui.',
    },
    2: {
      title: 'Questa può essere una minaccia',
      body: 'Forse è uno scherzo. C’è chi usa le minacce per avere ciò che vuole. Puoi anche non rispondere. Va bene chiedere aiuto.',
    },
    3: {
      title: 'Questa sembra una minaccia',
      body: 'Non pagare. Non mandare altro. Puoi anche non rispondere. Nessuno ha il diritto di farlo, neanche chi ti è vicino.',
    },
    4: {
      title: 'Questa sembra una minaccia',
      body: 'Non pagare. Non mandare altro. Per ora non rispondere. Si può ancora rimediare. Chi aiuta ha già sentito storie così.',
    },
  },
  meeting: {
    1: {
      title: 'Un messaggio su un incontro',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. È utile che qualcuno di fiducia sappia i tuoi piani.',
    },
    2: {
      title: 'Qualcuno ti propone un incontro',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Vi conoscete già dal vivo? Puoi dire di no, o andarci con qualcuno.',
    },
    3: {
      title: 'Qualcuno ti propone un incontro',
      body: 'Online c’è chi non è chi dice di essere. Vi conoscete già dal vivo? Puoi dire di no, o andarci con qualcuno.',
    },
    4: {
      title: 'Qualcuno insiste per un incontro',
      body: 'Qui ci sono dei segni che non va tutto bene. Meglio non andare senza compagnia. Puoi dire di no quando vuoi, anche sulla porta.',
    },
  },
  code: {
    1: {
      title: 'Un messaggio sul tuo account',
      body: 'Forse va tutto bene. Una password o un codice apre il tuo account. Puoi tenerli per te.',
    },
    2: {
      title: 'Qualcuno ti chiede un codice',
      body: 'Forse va tutto bene. Ma un codice può aprire il tuo account. A chi ti vuole bene non serve. Puoi tenerlo per te.',
    },
    3: {
      title: 'Qualcuno chiede i dati di accesso',
      body: 'Una password o un codice apre il tuo account. A chi ti vuole bene non serve. Una vera app non li chiede in chat.',
    },
    4: {
      title: 'Qualcuno vuole il tuo account',
      body: 'Con la password si può scrivere al posto tuo. A chi ti vuole bene non serve. Hai già dato i dati? Puoi cambiarli ora.',
    },
  },
  money: {
    1: {
      title: 'Un messaggio su soldi o regali',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Un vero regalo non chiede nulla in cambio.',
    },
    2: {
      title: 'Si parla di soldi o regali',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. C’è chi prima dà e poi chiede qualcosa. Non devi niente.',
    },
    3: {
      title: 'Soldi e regali possono fare pressione',
      body: 'Certe offerte sembrano facili, e poi arriva la pressione. Un regalo non è un debito. Puoi dire di no, anche dopo un sì.',
    },
    4: {
      title: 'Non devi soldi a nessuno',
      body: 'Nessuno ha il diritto di vendere del tempo con te. Nessuno può costringerti a guadagnare per altri. Non hai fatto niente di male. C’è aiuto.',
    },
  },
  self_harm: {
    1: {
      title: 'Un messaggio che suona pesante',
      body: 'Forse è uno scherzo. Tu sai meglio di tutti chi ti scrive. Se ti fa stare male, puoi parlarne con una persona gentile.',
    },
    2: {
      title: 'Qui si parla di farsi male',
      body: 'Forse è uno scherzo. Se ti fa stare male, puoi uscire dalla chat. Parlarne con qualcuno può aiutare.',
    },
    3: {
      title: 'Qualcuno ti spinge a farti male',
      body: 'Non hai nessun obbligo di farlo. Non hai niente da dimostrare. Puoi uscire da questa chat e parlarne con qualcuno.',
    },
    4: {
      title: 'Qualcuno ti spinge a farti male',
      body: 'Non hai nessun obbligo di farlo. Puoi uscire ora da questa chat. Sei importante. Ci sono persone con cui puoi parlare.',
    },
  },
  control: {
    1: {
      title: 'Un messaggio su cosa fai',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Scegli tu con chi parli e dove vai.',
    },
    2: {
      title: 'Qualcuno vuole sapere tutto di te',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. Volere bene non è tenere d’occhio. Le tue chat sono tue.',
    },
    3: {
      title: 'Questo sembra controllo',
      body: 'Amore e amicizia lasciano spazio. Scegli tu chi vedere, come vestirti e cosa fare. Dire di no va bene.',
    },
    4: {
      title: 'Qualcuno cerca di controllarti',
      body: 'La tua vita è tua. Il tuo telefono è tuo. Non serve affrontarlo senza aiuto. C’è chi può darti una mano.',
    },
  },
  closeness: {
    1: {
      title: 'Consiglio: il ritmo lo scegli tu',
      body: 'Puoi prenderti il tuo tempo. Scegli tu cosa dire, e a chi.',
    },
    2: {
      title: 'Diventa intimo molto in fretta',
      body: 'Forse va tutto bene. Tu sai meglio di tutti chi ti scrive. C’è chi usa complimenti o segreti per avvicinarsi presto. Tu come stai?',
    },
    3: {
      title: 'Questa chat va molto in fretta',
      body: 'Complimenti, segreti e temi privati insieme possono avere uno scopo. C’è chi li usa per avere di più. Puoi rallentare o fermarti.',
    },
    4: {
      title: 'Segnali di rischio in questa chat',
      body: 'Alcuni messaggi qui sono collegati. C’è chi fa così per avere di più. Puoi fermarti ora. Qualcuno può pensarci con te.',
    },
  },
  friend: {
    1: {
      title: 'Qualcuno vive un momento duro',
      body: 'Forse non è niente di grande. Tu sai meglio di tutti chi ti scrive. Anche solo ascoltare aiuta molto.',
    },
    2: {
      title: 'Forse serve qualcuno che ascolta',
      body: 'Forse non è niente di grande. Tu sai meglio di tutti chi ti scrive. Puoi chiedere: come stai? Poi ascolta. Aiuta più di quanto sembri.',
    },
    3: {
      title: 'Forse qualcuno ha bisogno di aiuto',
      body: 'Puoi ascoltare e dire: ti credo. Non tocca a te risolvere tutto. Potete cercare aiuto insieme.',
    },
    4: {
      title: 'Forse qualcuno è in pericolo',
      body: 'È bello che tu ci sia. È troppo per una persona. Puoi chiedere aiuto, anche se era un segreto.',
    },
  },
};
