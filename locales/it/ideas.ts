import type { IdeasCopy } from '../copy.ts';

/** None for a threat, a demand to pay or a push to get hurt: no reply is the advised reply there. */
export const ideas: IdeasCopy = {
  flattery_rapid_intimacy: {
    kind: 'Grazie, ma per me è un po’ troppo.',
    firm: 'Vai troppo in fretta per me. Piano, per favore.',
    away: 'Grazie, ora stacco. Ciao!',
  },
  age_probe: {
    kind: 'La mia età la tengo per me, spero vada bene.',
    firm: 'Non dico la mia età.',
    away: 'Ho i compiti, ciao!',
  },
  vulnerability_probe: {
    kind: 'Grazie che me lo chiedi. Ne parlo con i miei.',
    firm: 'È una cosa privata.',
    away: 'Tutto ok, vado.',
  },
  alone_risk_probe: {
    kind: 'Qui c’è sempre qualcuno.',
    firm: 'Non dico chi c’è in casa.',
    away: 'Mi chiamano, vado.',
  },
  secrecy: {
    kind: 'Non mi va di avere segreti così.',
    firm: 'Non tengo segreti così.',
    away: 'Mi fermo qui, ciao.',
  },
  isolation: {
    kind: 'Anche gli altri per me contano.',
    firm: 'Per favore, non parlare male dei miei.',
    away: 'Ora sono in compagnia, ciao!',
  },
  platform_migration: {
    kind: 'Preferisco restare su questa app.',
    firm: 'No, scrivo solo qui.',
    away: 'Ora non posso, ciao!',
  },
  location_school_probe: {
    kind: 'Questo lo tengo per me, spero tu capisca.',
    firm: 'Non dico dove sono.',
    away: 'È pronta la cena, vado.',
  },
  identity_doubt: {
    kind: 'Mi piace sapere con chi parlo.',
    firm: 'Scrivo solo con chi conosco.',
    away: 'Io mi fermo qui, ciao.',
  },
  sexual_talk: {
    kind: 'Mi mette a disagio. Parliamo di altro?',
    firm: 'Basta. Non voglio parlare di questo.',
    away: 'No, io esco. Ciao.',
  },
  desensitisation: {
    kind: 'Non è il mio tipo di gioco.',
    firm: 'No. Io non lo faccio.',
    away: 'Io esco, ciao.',
  },
  image_request: {
    kind: 'Questo mi mette a disagio.',
    firm: 'Non mando foto.',
    away: 'I miei guardano il mio telefono, vado.',
  },
  gifts_money_offer: {
    kind: 'Sei gentile, ma no grazie.',
    firm: 'No. Non prendo regali in chat.',
    away: 'No grazie, ciao!',
  },
  job_model_offer: {
    kind: 'Grazie, ma non cerco lavoro.',
    firm: 'No. Non prendo lavori in chat.',
    away: 'Prima chiedo a casa, ciao.',
  },
  meet_request: {
    kind: 'Non mi va di vederci, scusa.',
    firm: 'No, non vengo.',
    away: 'Non posso, ho da fare. Ciao!',
  },
  credential_request: {
    kind: 'Scusa, non do codici.',
    firm: 'No. La mia password è mia.',
    away: 'Guardo nella guida dell’app, ciao.',
  },
  fake_authority: {
    kind: 'Prima controllo, grazie.',
    firm: 'Non ne parlo in chat.',
    away: 'Prima chiedo a casa, ciao.',
  },
  threat_blackmail: null,
  payment_demand: null,
  guilt_pressure: {
    kind: 'Capisco che ti dispiace. Resta un no.',
    firm: 'Non insistere. È no.',
    away: 'Così sto male. Mi serve una pausa.',
  },
  persistence_after_no: {
    kind: 'Non chiedermelo più, dai. È no.',
    firm: 'Ho detto no. Non chiedere ancora.',
    away: 'Ho detto no. Ciao.',
  },
  control_monitoring: {
    kind: 'Mi serve un po’ di tempo per me.',
    firm: 'Il mio telefono è privato.',
    away: 'Ho da fare, a dopo.',
  },
  debt_obligation: {
    kind: 'Non posso farlo, scusa.',
    firm: 'Un regalo è un regalo. Non ti devo niente.',
    away: 'Mi serve tempo per pensare. Ciao.',
  },
  advertising_arranging: {
    kind: 'Non posso, scusa.',
    firm: 'No. Non lo voglio fare.',
    away: 'Ora devo andare.',
  },
  recruit_others: {
    kind: 'Gli altri li lascio fuori.',
    firm: 'No, non porto nessuno.',
    away: 'No. Devo andare, ciao.',
  },
  self_harm_coercion: null,
  video_call_pressure: {
    kind: 'Non mi piace la videocamera, scusa.',
    firm: 'La mia videocamera resta spenta.',
    away: 'Ora non posso chiamare, ciao.',
  },
  child_distress: null,
};
