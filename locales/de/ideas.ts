import type { IdeasCopy } from '../copy.ts';

/** None for a threat, a demand to pay or a push to get hurt: no reply is the advised reply there. */
export const ideas: IdeasCopy = {
  flattery_rapid_intimacy: {
    kind: 'Danke, aber das ist mir etwas viel.',
    firm: 'Das geht mir zu schnell. Mach bitte langsamer.',
    away: 'Danke, bin jetzt weg. Tschüss!',
  },
  age_probe: {
    kind: 'Mein Alter behalte ich für mich, hoffe das ist okay.',
    firm: 'Mein Alter sag ich nicht.',
    away: 'Muss Hausaufgaben machen, tschüss!',
  },
  vulnerability_probe: {
    kind: 'Lieb, dass du fragst. Darüber rede ich mit meinen Leuten.',
    firm: 'Das ist privat.',
    away: 'Alles gut, muss los.',
  },
  alone_risk_probe: {
    kind: 'Hier ist immer jemand da.',
    firm: 'Ich sag nicht, wer da ist.',
    away: 'Ich werd gerufen, muss los.',
  },
  secrecy: {
    kind: 'Solche Geheimnisse sind nichts für mich.',
    firm: 'Solche Geheimnisse behalte ich nicht für mich.',
    away: 'Ich hör hier auf, tschüss.',
  },
  isolation: {
    kind: 'Meine Leute sind mir auch wichtig.',
    firm: 'Red bitte nicht schlecht über meine Leute.',
    away: 'Bin gerade mit anderen, tschüss!',
  },
  platform_migration: {
    kind: 'Ich bleib lieber in dieser App.',
    firm: 'Nein, ich schreib nur hier.',
    away: 'Geht gerade nicht, tschüss!',
  },
  location_school_probe: {
    kind: 'Das behalte ich für mich, ist nicht böse gemeint.',
    firm: 'Ich sag nicht, wo ich bin.',
    away: 'Das Essen ist fertig, muss los.',
  },
  identity_doubt: {
    kind: 'Ich weiß gern, mit wem ich schreibe.',
    firm: 'Ich schreib nur mit Leuten, die ich kenne.',
    away: 'Ich lass es hier, tschüss.',
  },
  sexual_talk: {
    kind: 'Das ist mir unangenehm. Reden wir über was anderes?',
    firm: 'Stopp. Darüber will ich nicht reden.',
    away: 'Nee, ich bin raus. Tschüss.',
  },
  desensitisation: {
    kind: 'Das ist nicht mein Spiel.',
    firm: 'Nein. Das mach ich nicht.',
    away: 'Ich bin raus, tschüss.',
  },
  image_request: {
    kind: 'Damit fühl ich mich nicht wohl.',
    firm: 'Ich schick keine Fotos.',
    away: 'Meine Eltern schauen in mein Handy, muss los.',
  },
  gifts_money_offer: {
    kind: 'Das ist nett, aber nein danke.',
    firm: 'Nein. Ich nehm nichts an in Chats.',
    away: 'Nein danke, tschüss!',
  },
  job_model_offer: {
    kind: 'Danke, aber ich suche keinen Job.',
    firm: 'Nein. Jobs aus Chats nehm ich nicht.',
    away: 'Ich frag erst zu Hause, tschüss.',
  },
  meet_request: {
    kind: 'Ich mag mich nicht treffen, sorry.',
    firm: 'Nein, ich komm nicht.',
    away: 'Kann nicht, hab was vor. Tschüss!',
  },
  credential_request: {
    kind: 'Sorry, Codes geb ich nicht weiter.',
    firm: 'Nein. Mein Passwort gehört mir.',
    away: 'Ich schau in die Hilfe der App, tschüss.',
  },
  fake_authority: {
    kind: 'Das prüf ich erst mal, danke.',
    firm: 'Darüber rede ich nicht im Chat.',
    away: 'Ich frag erst zu Hause, tschüss.',
  },
  threat_blackmail: null,
  payment_demand: null,
  guilt_pressure: {
    kind: 'Ich merk, dass du traurig bist. Es bleibt ein Nein.',
    firm: 'Mach mir keinen Druck. Nein.',
    away: 'Das tut mir nicht gut. Ich brauch Pause.',
  },
  persistence_after_no: {
    kind: 'Frag bitte nicht mehr, ich will nicht.',
    firm: 'Ich hab Nein gesagt. Frag nicht noch mal.',
    away: 'Ich hab Nein gesagt. Tschüss.',
  },
  control_monitoring: {
    kind: 'Ich brauch mal Zeit für mich.',
    firm: 'Mein Handy ist privat.',
    away: 'Hab zu tun, bis später.',
  },
  debt_obligation: {
    kind: 'Das kann ich nicht, sorry.',
    firm: 'Geschenkt ist geschenkt. Ich schulde dir nichts.',
    away: 'Ich muss erst nachdenken. Tschüss.',
  },
  advertising_arranging: {
    kind: 'Ich kann nicht, sorry.',
    firm: 'Nein. Das will ich nicht.',
    away: 'Ich muss jetzt los.',
  },
  recruit_others: {
    kind: 'Da halte ich meine Leute lieber raus.',
    firm: 'Nein, ich bring niemanden mit.',
    away: 'Nee. Muss los, tschüss.',
  },
  self_harm_coercion: null,
  video_call_pressure: {
    kind: 'Ich mag keine Kamera, sorry.',
    firm: 'Meine Kamera bleibt aus.',
    away: 'Kann gerade nicht anrufen, tschüss.',
  },
  child_distress: null,
};
