import type { IdeasCopy } from '../copy.ts';

/** None for a threat, a demand to pay or a push to get hurt: no reply is the advised reply there. */
export const ideas: IdeasCopy = {
  flattery_rapid_intimacy: {
    kind: 'É simpático, mas é muito para mim.',
    firm: 'Está muito rápido. Mais devagar, por favor.',
    away: 'Vou indo, tchau!',
  },
  age_probe: {
    kind: 'Prefiro não dizer a idade.',
    firm: 'Não digo a minha idade.',
    away: 'Vou estudar, tchau!',
  },
  vulnerability_probe: {
    kind: 'Disso eu falo com os meus amigos.',
    firm: 'Isso é privado.',
    away: 'Está tudo bem, tenho que ir.',
  },
  alone_risk_probe: {
    kind: 'Aqui há sempre gente.',
    firm: 'Não digo quem está em casa.',
    away: 'Já me chamaram, tenho que ir.',
  },
  secrecy: {
    kind: 'Não gosto de segredos assim.',
    firm: 'Não guardo segredos assim.',
    away: 'Fico por aqui, tchau.',
  },
  isolation: {
    kind: 'Os meus amigos também importam.',
    firm: 'Não quero ouvir mal da minha família nem dos meus amigos.',
    away: 'Tenho gente aqui, tchau!',
  },
  platform_migration: {
    kind: 'Prefiro ficar por aqui.',
    firm: 'Não, eu falo por aqui.',
    away: 'Agora não posso, tchau!',
  },
  location_school_probe: {
    kind: 'Isso fica comigo, espero que dê para entender.',
    firm: 'Não digo onde estou.',
    away: 'O jantar está na mesa, vou indo.',
  },
  identity_doubt: {
    kind: 'Gosto de saber com quem falo.',
    firm: 'Eu falo com gente que conheço.',
    away: 'Fico por aqui, tchau.',
  },
  sexual_talk: {
    kind: 'Não me sinto bem com isto. Vamos falar de outra coisa?',
    firm: 'Para. Não quero falar disto.',
    away: 'Não mesmo. Vou embora, tchau.',
  },
  desensitisation: {
    kind: 'Esse jogo não é para mim.',
    firm: 'Não. Eu não faço isso.',
    away: 'Estou fora, tchau.',
  },
  image_request: {
    kind: 'Não me sinto bem com isso.',
    firm: 'Não mando fotos.',
    away: 'Em casa veem o meu telefone, tenho que ir.',
  },
  gifts_money_offer: {
    kind: 'É simpático, mas não quero.',
    firm: 'Não. Não aceito presentes por chat.',
    away: 'Não quero, tchau!',
  },
  job_model_offer: {
    kind: 'É simpático, mas não procuro trabalho.',
    firm: 'Não. Não aceito trabalho por chat.',
    away: 'Primeiro pergunto em casa, tchau.',
  },
  meet_request: {
    kind: 'Não tenho vontade de ir, desculpa.',
    firm: 'Não, eu não vou.',
    away: 'Não posso, já tenho planos. Tchau!',
  },
  credential_request: {
    kind: 'Desculpa, não passo códigos.',
    firm: 'Não. A minha senha é minha.',
    away: 'Vou ver a ajuda do site, tchau.',
  },
  fake_authority: {
    kind: 'Primeiro vou confirmar isso.',
    firm: 'Não falo disto por chat.',
    away: 'Primeiro pergunto em casa, tchau.',
  },
  threat_blackmail: null,
  payment_demand: null,
  guilt_pressure: {
    kind: 'Lamento a tristeza. A resposta ainda é não.',
    firm: 'Chega de pressão. É não.',
    away: 'Isto faz mal. Preciso de uma pausa.',
  },
  persistence_after_no: {
    kind: 'Chega de pedir, por favor. É não.',
    firm: 'Já disse que não. Chega de pedir.',
    away: 'Já disse não. Tchau.',
  },
  control_monitoring: {
    kind: 'Preciso de um tempo para mim.',
    firm: 'O meu telefone é privado.',
    away: 'Agora não dá, falamos depois.',
  },
  debt_obligation: {
    kind: 'Não posso fazer isso, desculpa.',
    firm: 'Um presente é um presente. Não devo nada.',
    away: 'Preciso de tempo para pensar. Tchau.',
  },
  advertising_arranging: {
    kind: 'Não posso, desculpa.',
    firm: 'Não. Isso eu não quero.',
    away: 'Tenho que ir agora.',
  },
  recruit_others: {
    kind: 'Prefiro deixar os meus amigos de fora.',
    firm: 'Não, não trago ninguém.',
    away: 'Nem pensar. Vou indo, tchau.',
  },
  self_harm_coercion: null,
  video_call_pressure: {
    kind: 'Não gosto de aparecer em vídeo, desculpa.',
    firm: 'Não ligo o vídeo.',
    away: 'Agora não posso falar, tchau.',
  },
  child_distress: null,
};
