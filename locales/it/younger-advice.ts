import type { AgeCopy } from '../copy.ts';

/** Five steps against a threat, from the sources named in `older-advice.ts`. */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'Cosa posso fare',
    steps: [
      'Puoi dire di no. Puoi anche non rispondere.',
      'Salva il nome e le parole. Le foto no.',
      'Segnala l’account nell’app. Poi bloccalo.',
      'L’app non dice chi ha fatto la segnalazione.',
      'Ne hai già mandata una? C’è chi aiuta a farla togliere.',
    ],
  },
  threat: {
    button: 'Cosa fare ora',
    steps: [
      'Smetti di rispondere.',
      'Non pagare. Non mandare altro. Chi paga spesso riceve altre richieste.',
      'Tieni la chat. Salva il nome e le parole. Le foto no.',
      'Segnala l’account. Poi bloccalo.',
      'Dillo a un adulto di fiducia, o a una linea di ascolto. Aiutano a togliere le foto dal web.',
    ],
  },
  meeting: {
    button: 'Prima di un incontro',
    steps: [
      'Vi conoscete dal vivo?',
      'Ci saranno altre persone?',
      'Un adulto di fiducia sa chi vedi, dove e quando?',
      'Questo adulto viene con te?',
      'È la prima volta, o è un adulto? Meglio non andare. Qualcuno può aiutarti a dirlo.',
    ],
  },
  code: {
    button: 'Proteggere il mio account',
    steps: [
      'Cambia la tua password. Puoi farti aiutare.',
      'Nelle impostazioni, scollega tutti gli altri dispositivi.',
      'Attiva l’accesso in due passaggi.',
      'Tieni per te i codici degli SMS.',
      'Chi controlla il tuo telefono ti fa paura? Chiedi prima a una linea di ascolto.',
    ],
  },
  money: {
    button: 'Non devi niente',
    steps: [
      'Un regalo è un regalo. Non devi niente in cambio.',
      'Nessuno può costringerti a guadagnare per altri.',
      'Puoi dire di no, anche dopo un sì.',
      'Tieni per te carte e codici.',
      'Salva i nomi e le parole. Poi segnala e blocca.',
    ],
  },
  self_harm: {
    button: 'Cosa fare ora',
    steps: [
      'Esci dalla chiamata o dalla chat. Puoi anche non rispondere.',
      'Vai dove c’è qualcuno con te.',
      'Di’ a qualcuno: ho bisogno di aiuto.',
      'Puoi chiamare o scrivere a una linea di ascolto. Usa le stesse parole.',
      'Più tardi, salva i nomi. Poi segnala e blocca.',
    ],
  },
  control: {
    button: 'Va bene così?',
    steps: [
      'Puoi dire di no?',
      'Puoi vedere altre persone?',
      'Puoi fare una pausa dalla chat?',
      'Stai bene dopo che vi parlate?',
      'Se una risposta è no, parlarne può aiutare.',
    ],
  },
  closeness: {
    button: 'Andare più piano',
    steps: [
      'Puoi rispondere più tardi, o mai.',
      'Puoi restare su questa app.',
      'Un bel segreto fa stare bene. E questo?',
      'Chiedi cosa ne pensa qualcuno di fiducia.',
    ],
  },
  friend: {
    button: 'Cosa posso fare ora',
    steps: [
      'Chiedi: c’è un pericolo in questo momento?',
      'È in pericolo? Dillo a un adulto, anche se era un segreto.',
      'Ascolta. Puoi dire: ti credo.',
      'Non rispondere al suo posto. Non pagare al suo posto.',
      'Cercate aiuto insieme.',
    ],
  },
};
