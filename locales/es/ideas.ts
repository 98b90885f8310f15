import type { IdeasCopy } from '../copy.ts';

/** None for a threat, a demand to pay or a push to get hurt: no reply is the advised reply there. */
export const ideas: IdeasCopy = {
  flattery_rapid_intimacy: {
    kind: 'Gracias, pero es mucho para mí.',
    firm: 'Vas muy rápido. Más despacio, por favor.',
    away: 'Gracias, ya me voy. ¡Chao!',
  },
  age_probe: {
    kind: 'Prefiero no decir mi edad.',
    firm: 'No digo mi edad.',
    away: 'Voy a hacer la tarea, ¡chao!',
  },
  vulnerability_probe: {
    kind: 'Gracias por preguntar. Eso lo hablo con mis amigos.',
    firm: 'Eso es privado.',
    away: 'Todo bien, me tengo que ir.',
  },
  alone_risk_probe: {
    kind: 'Aquí siempre hay gente.',
    firm: 'No digo quién está en casa.',
    away: 'Me llaman, me tengo que ir.',
  },
  secrecy: {
    kind: 'Los secretos así no son lo mío.',
    firm: 'No guardo secretos así.',
    away: 'Lo dejo aquí, chao.',
  },
  isolation: {
    kind: 'Mis amigos también me importan.',
    firm: 'No hables mal de mi familia ni de mis amigos.',
    away: 'Estoy con gente, ¡chao!',
  },
  platform_migration: {
    kind: 'Prefiero seguir en esta app.',
    firm: 'No, yo hablo por aquí.',
    away: 'Ahora no puedo, ¡chao!',
  },
  location_school_probe: {
    kind: 'Eso me lo guardo, espero que lo entiendas.',
    firm: 'No digo dónde estoy.',
    away: 'Ya está la cena, me voy.',
  },
  identity_doubt: {
    kind: 'Me gusta saber con quién hablo.',
    firm: 'Hablo con gente que conozco.',
    away: 'Lo dejo aquí, chao.',
  },
  sexual_talk: {
    kind: 'No me siento bien con esto. ¿Hablamos de otra cosa?',
    firm: 'Para. No quiero hablar de esto.',
    away: 'Paso. Me voy, chao.',
  },
  desensitisation: {
    kind: 'Ese juego no me va.',
    firm: 'No. Yo no hago eso.',
    away: 'Paso, me voy. Chao.',
  },
  image_request: {
    kind: 'No me siento bien con esto.',
    firm: 'No mando fotos.',
    away: 'En casa me miran el teléfono, me voy.',
  },
  gifts_money_offer: {
    kind: 'Qué amable, pero no, gracias.',
    firm: 'No. No acepto regalos por chat.',
    away: 'No, gracias. ¡Chao!',
  },
  job_model_offer: {
    kind: 'Gracias, pero no busco trabajo.',
    firm: 'No. No acepto trabajos por chat.',
    away: 'Primero pregunto en casa, chao.',
  },
  meet_request: {
    kind: 'No tengo ganas de ir, perdona.',
    firm: 'No, no voy a ir.',
    away: 'No puedo, ya tengo planes. ¡Chao!',
  },
  credential_request: {
    kind: 'Perdona, no comparto códigos.',
    firm: 'No. Mi clave es mía.',
    away: 'Voy a ver la ayuda de la app, chao.',
  },
  fake_authority: {
    kind: 'Primero lo compruebo, gracias.',
    firm: 'De esto no hablo por chat.',
    away: 'Primero pregunto en casa, chao.',
  },
  threat_blackmail: null,
  payment_demand: null,
  guilt_pressure: {
    kind: 'Siento que estés triste. Sigue siendo un no.',
    firm: 'No me insistas. Es un no.',
    away: 'Esto me hace sentir mal. Necesito una pausa.',
  },
  persistence_after_no: {
    kind: 'Deja de pedirlo, porfa. Es un no.',
    firm: 'Ya dije que no. No insistas.',
    away: 'Dije que no. Chao.',
  },
  control_monitoring: {
    kind: 'Necesito un rato para mí.',
    firm: 'Mi teléfono es privado.',
    away: 'Ahora no puedo, hablamos luego.',
  },
  debt_obligation: {
    kind: 'No puedo hacer eso, lo siento.',
    firm: 'Un regalo es un regalo. No te debo nada.',
    away: 'Necesito tiempo para pensar. Chao.',
  },
  advertising_arranging: {
    kind: 'No puedo, lo siento.',
    firm: 'No. Eso no lo quiero.',
    away: 'Me tengo que ir ya.',
  },
  recruit_others: {
    kind: 'Prefiero no meter a mis amigos.',
    firm: 'No, no voy a traer a nadie.',
    away: 'Qué va. Me voy, chao.',
  },
  self_harm_coercion: null,
  video_call_pressure: {
    kind: 'No me gusta salir en cámara, perdona.',
    firm: 'No voy a poner la cámara.',
    away: 'Ahora no puedo hablar, chao.',
  },
  child_distress: null,
};
