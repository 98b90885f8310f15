import type { AgeCopy } from '../copy.ts';

/**
 * The five steps against a threat are those on which FBI and NCMEC, the Canadian Centre for Child
 * Protection, Police Scotland, the NCA, Offlimits and APAV agree. Save, then report, then block:
 * to block first can hide the chat.
 */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'Was ich tun kann',
    steps: [
      'Keine Antwort ist okay. Ein Nein auch.',
      'Sichere den Namen und die Worte. Die Bilder nicht.',
      'Melde das Konto in der App. Blockiere es dann.',
      'Die App verrät nicht, wer gemeldet hat.',
      'Schon eins geschickt? Es gibt Hilfe, damit es gelöscht wird.',
    ],
  },
  threat: {
    button: 'Was jetzt hilft',
    steps: [
      'Antworte nicht mehr. Am besten gar nicht.',
      'Zahl nicht und schick nichts mehr. Nach dem Zahlen kommt oft mehr Druck.',
      'Sichere Namen, Links und Worte. Die Bilder nicht. Behalte Chat und Konto.',
      'Melde das Konto. Blockiere es dann.',
      'Erzähl es jemandem, dem du vertraust, oder einem Hilfetelefon. Dort hilft man auch beim Löschen von Bildern.',
    ],
  },
  meeting: {
    button: 'Ein Treffen sicher planen',
    steps: [
      'Kennt ihr euch aus dem echten Leben?',
      'Sind dort auch andere Leute?',
      'Weiß jemand, dem du vertraust, wer, wo und wann?',
      'Kommst du ohne die Person wieder heim?',
      'Noch nie gesehen? Oder ist die Person erwachsen? Geh am besten nicht hin. Beim Absagen hilft dir gern jemand.',
    ],
  },
  code: {
    button: 'Mein Konto schützen',
    steps: [
      'Ändere dein Passwort.',
      'Melde in den Einstellungen alle anderen Geräte ab.',
      'Schalte den Login in zwei Schritten an.',
      'Behalte Codes aus SMS für dich.',
      'Prüft jemand dein Handy? Das kann auffallen. Plane es erst mit einem Hilfetelefon.',
    ],
  },
  money: {
    button: 'Du schuldest nichts',
    steps: [
      'Ein Geschenk ist ein Geschenk. Dafür schuldest du nichts.',
      'Niemand darf dich zwingen, für andere Geld zu verdienen.',
      'Du kannst Nein sagen, auch nach einem Ja.',
      'Behalte Karten und Codes für dich.',
      'Sichere die Namen und die Worte. Dann melde und blockiere.',
    ],
  },
  self_harm: {
    button: 'Was jetzt hilft',
    steps: [
      'Leg auf oder geh aus dem Chat. Du musst nicht antworten.',
      'Du musst niemandem etwas beweisen.',
      'Geh dorthin, wo jemand bei dir ist.',
      'Ruf ein Hilfetelefon an oder schreib. Sag einfach: Ich brauche Hilfe.',
      'Sichere später die Namen. Dann melde und blockiere.',
    ],
  },
  control: {
    button: 'Ist das okay?',
    steps: [
      'Kannst du Nein sagen, ohne dass es Ärger gibt?',
      'Kannst du andere treffen, wann du willst?',
      'Kannst du deine Chats für dich behalten?',
      'Geht es dir gut, wenn ihr geredet habt?',
      'Ist ein Nein dabei? Dann kann Reden helfen.',
    ],
  },
  closeness: {
    button: 'Langsamer machen',
    steps: [
      'Du kannst später antworten oder gar nicht.',
      'Du kannst in dieser App bleiben.',
      'Gute Geheimnisse fühlen sich gut an. Und dieses?',
      'Frag jemanden, dem du vertraust, wie das klingt.',
    ],
  },
  friend: {
    button: 'Was ich jetzt tun kann',
    steps: [
      'Frag: Bist du gerade sicher?',
      'In Gefahr? Ruf Hilfe, auch wenn es ein Geheimnis war.',
      'Hör zu. Du kannst sagen: Ich glaube dir.',
      'Antworte nicht für die andere Person. Zahl auch nicht für sie.',
      'Sucht zusammen Hilfe: ein Hilfetelefon oder jemand, dem ihr vertraut.',
    ],
  },
};
