import type { IdeasCopy } from '../copy.ts';

/** None for a threat, a demand to pay or a push to get hurt: no reply is the advised reply there. */
export const ideas: IdeasCopy = {
  flattery_rapid_intimacy: {
    kind: 'Merci, mais ça fait un peu trop pour moi.',
    firm: 'Ça va trop vite pour moi. Doucement stp.',
    away: 'Merci, je file. À plus !',
  },
  age_probe: {
    kind: 'Je garde mon âge pour moi, ça te va ?',
    firm: 'Je dis pas mon âge.',
    away: 'Je dois faire mes devoirs, salut !',
  },
  vulnerability_probe: {
    kind: 'Merci de demander. J’en parle avec mes amis.',
    firm: 'Ça, c’est privé.',
    away: 'Tout va bien, je file.',
  },
  alone_risk_probe: {
    kind: 'Y a toujours du monde ici.',
    firm: 'Je dis pas qui est chez moi.',
    away: 'On m’appelle, je dois y aller.',
  },
  secrecy: {
    kind: 'Les secrets comme ça, c’est pas mon truc.',
    firm: 'Je garde pas ce genre de secret.',
    away: 'Je m’arrête là, salut.',
  },
  isolation: {
    kind: 'Mes amis comptent aussi pour moi.',
    firm: 'Dis pas de mal de ma famille ou de mes amis.',
    away: 'Je suis avec des potes, à plus !',
  },
  platform_migration: {
    kind: 'Je préfère rester sur cette appli.',
    firm: 'Non, je parle juste ici.',
    away: 'Pas maintenant, salut !',
  },
  location_school_probe: {
    kind: 'Je garde ça pour moi, tu comprends ?',
    firm: 'Je dis pas où je suis.',
    away: 'On va manger, je file.',
  },
  identity_doubt: {
    kind: 'J’aime bien savoir à qui je parle.',
    firm: 'Je parle juste aux gens que je connais.',
    away: 'Je m’arrête là, salut.',
  },
  sexual_talk: {
    kind: 'Ça me met mal à l’aise. On parle d’autre chose ?',
    firm: 'Stop. Je veux pas parler de ça.',
    away: 'Non, je coupe. Salut.',
  },
  desensitisation: {
    kind: 'C’est pas mon genre de jeu.',
    firm: 'Non. Je fais pas ça.',
    away: 'Sans moi, salut.',
  },
  image_request: {
    kind: 'Ça me met mal à l’aise.',
    firm: 'J’envoie pas de photos.',
    away: 'Mes parents regardent mon tel, je dois y aller.',
  },
  gifts_money_offer: {
    kind: 'C’est gentil, mais non merci.',
    firm: 'Non. Je prends pas de cadeaux sur un chat.',
    away: 'Non merci, salut !',
  },
  job_model_offer: {
    kind: 'Merci, mais je cherche pas de travail.',
    firm: 'Non. Je prends pas de travail sur un chat.',
    away: 'Je demande chez moi d’abord, salut.',
  },
  meet_request: {
    kind: 'J’ai pas trop envie qu’on se voie.',
    firm: 'Non, je viens pas.',
    away: 'Je peux pas, j’ai un truc. Salut !',
  },
  credential_request: {
    kind: 'Je peux pas donner mes codes.',
    firm: 'Non. Mon mot de passe est à moi.',
    away: 'Je vais voir l’aide de l’appli, salut.',
  },
  fake_authority: {
    kind: 'Je vérifie d’abord, merci.',
    firm: 'Je parle pas de ça sur un chat.',
    away: 'Je demande chez moi d’abord, salut.',
  },
  threat_blackmail: null,
  payment_demand: null,
  guilt_pressure: {
    kind: 'Je vois que tu es triste. C’est quand même non.',
    firm: 'Insiste pas. C’est non.',
    away: 'Ça me fait pas du bien. Je fais une pause.',
  },
  persistence_after_no: {
    kind: 'Arrête de demander stp, c’est non.',
    firm: 'J’ai dit non. Demande plus.',
    away: 'J’ai dit non. Salut.',
  },
  control_monitoring: {
    kind: 'J’ai besoin de temps pour moi.',
    firm: 'Mon tel, c’est privé.',
    away: 'Pas le temps, on se parle plus tard.',
  },
  debt_obligation: {
    kind: 'Je peux pas faire ça.',
    firm: 'Un cadeau est un cadeau. Je te dois rien.',
    away: 'J’ai besoin de temps. Salut.',
  },
  advertising_arranging: {
    kind: 'Je peux pas.',
    firm: 'Non. Je veux pas ça.',
    away: 'Je dois y aller, là.',
  },
  recruit_others: {
    kind: 'Je préfère laisser mes amis en dehors de ça.',
    firm: 'Non, j’amène personne.',
    away: 'Non. Je file, salut.',
  },
  self_harm_coercion: null,
  video_call_pressure: {
    kind: 'J’aime pas trop la caméra.',
    firm: 'Je laisse ma caméra éteinte.',
    away: 'Pas d’appel là, salut.',
  },
  child_distress: null,
};
