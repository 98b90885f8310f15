import type { AgeCopy } from '../copy.ts';

/**
 * The five steps against a threat are those on which FBI and NCMEC, the Canadian Centre for Child
 * Protection, Police Scotland, the NCA, Offlimits and APAV agree. Save, then report, then block:
 * to block first can hide the chat.
 */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'Cosa posso fare',
    steps: [
      'Non rispondere va bene. Anche un no va bene.',
      'Salva il nome e le parole. Le foto no.',
      'Segnala l’account nell’app. Poi bloccalo.',
      'L’app non dice chi ha fatto la segnalazione.',
      'Ne hai già mandata una? C’è chi aiuta a farla togliere.',
    ],
  },
  threat: {
    button: 'Cosa fare ora',
    steps: [
      'Smetti di rispondere. Meglio non rispondere affatto.',
      'Non pagare e non mandare altro. Chi paga spesso riceve altre richieste.',
      'Salva nomi, link e parole. Le foto no. Tieni la chat e il tuo account.',
      'Segnala l’account. Poi bloccalo.',
      'Parlane con qualcuno di fiducia, o con una linea di ascolto. Aiutano a togliere le foto dal web.',
    ],
  },
  meeting: {
    button: 'Un incontro più tranquillo',
    steps: [
      'Vi conoscete dal vivo?',
      'Ci saranno altre persone?',
      'Qualcuno di fiducia sa chi vedi, dove e quando?',
      'Hai un modo tuo per tornare a casa?',
      'È la prima volta, o è un adulto? Meglio non andare. Qualcuno può aiutarti a dirlo.',
    ],
  },
  code: {
    button: 'Proteggere il mio account',
    steps: [
      'Cambia la tua password.',
      'Nelle impostazioni, scollega tutti gli altri dispositivi.',
      'Attiva l’accesso in due passaggi.',
      'Tieni per te i codici degli SMS.',
      'Qualcuno controlla il tuo telefono? Può notarlo. Pensaci prima con una linea di ascolto.',
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
      'Non hai niente da dimostrare.',
      'Vai dove c’è qualcuno con te.',
      'Chiama o scrivi a una linea di ascolto. Puoi dire solo: ho bisogno di aiuto.',
      'Più tardi, salva i nomi. Poi segnala e blocca.',
    ],
  },
  control: {
    button: 'Va bene così?',
    steps: [
      'Puoi dire di no senza problemi?',
      'Puoi vedere altre persone quando vuoi?',
      'Puoi tenere per te le tue chat?',
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
      'È in pericolo? Chiama aiuto, anche se era un segreto.',
      'Ascolta. Puoi dire: ti credo.',
      'Non rispondere al suo posto. Non pagare al suo posto.',
      'Cercate aiuto insieme: una linea di ascolto, o qualcuno di fiducia.',
    ],
  },
};
