import type { AgeCopy } from '../copy.ts';

/** Five steps against a threat, from the sources named in `older-advice.ts`. */
export const advice: AgeCopy['advice'] = {
  photo: {
    button: 'Was ich tun kann',
    steps: [
      'Du kannst Nein sagen. Du kannst auch gar nicht antworten.',
      'Sichere den Namen und die Worte. Die Bilder nicht.',
      'Melde das Konto in der App. Blockiere es dann.',
      'Die App verrät nicht, wer gemeldet hat.',
      'Schon eins geschickt? Es gibt Hilfe, damit es gelöscht wird.',
    ],
  },
  threat: {
    button: 'Was jetzt hilft',
    steps: [
      'Antworte nicht mehr.',
      'Zahl nicht. Schick nichts mehr. Nach dem Zahlen kommt oft mehr Druck.',
      'Behalte den Chat. Sichere den Namen und die Worte. Die Bilder nicht.',
      'Melde das Konto. Blockiere es dann.',
      'Erzähl es jemand Erwachsenem, dem du vertraust, oder einem Hilfetelefon. Dort hilft man auch beim Löschen von Bildern.',
    ],
  },
  meeting: {
    button: 'Vor dem Treffen prüfen',
    steps: [
      'Kennt ihr euch aus dem echten Leben?',
      'Sind dort auch andere Leute?',
      'Weiß jemand Erwachsenes, wen, wo und wann du triffst?',
      'Kommt jemand Erwachsenes mit?',
      'Noch nie gesehen? Oder ist die Person erwachsen? Geh am besten nicht hin. Beim Absagen hilft dir gern jemand.',
    ],
  },
  code: {
    button: 'Mein Konto schützen',
    steps: [
      'Ändere dein Passwort. Du kannst dir helfen lassen.',
      'Melde in den Einstellungen alle anderen Geräte ab.',
      'Schalte den Login in zwei Schritten an.',
      'Behalte Codes aus SMS für dich.',
      'Prüft jemand dein Handy, vor dem du Angst hast? Frag erst ein Hilfetelefon.',
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
      'Geh dorthin, wo jemand bei dir ist.',
      'Sag zu jemandem: Ich brauche Hilfe.',
      'Du kannst ein Hilfetelefon anrufen oder dort schreiben. Sag das Gleiche.',
      'Sichere später die Namen. Dann melde und blockiere.',
    ],
  },
  control: {
    button: 'Ist das okay?',
    steps: [
      'Kannst du Nein sagen?',
      'Kannst du auch andere treffen?',
      'Kannst du eine Pause vom Chat machen?',
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
      'In Gefahr? Hol jemand Erwachsenen, auch wenn es ein Geheimnis war.',
      'Hör zu. Du kannst sagen: Ich glaube dir.',
      'Antworte nicht für die andere Person. Zahl auch nicht für sie.',
      'Sucht zusammen Hilfe.',
    ],
  },
};
