import type { AgeCopy } from '../copy.ts';
import { advice } from './older-advice.ts';
import { notices } from './older-notices.ts';

/** For ages 13 to 17: their own choice comes first. */
export const older: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'Macht dir jemand Druck?',
      body: 'Du musst kein Foto schicken, um gemocht zu werden. Wer dich mag, nimmt ein Nein an. Du kannst aufhören, auch nach einem Ja.',
    },
    meeting: {
      title: 'Hast du Lust auf das Treffen?',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Spürst du Druck? Du kannst Nein sagen, umplanen oder jemanden mitnehmen.',
    },
    closeness: {
      title: 'Tut dir das gut?',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Spürst du Druck? Du kannst langsamer machen. Wer dich mag, wartet.',
    },
    control: {
      title: 'Fühlst du dich hier frei?',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Du kannst jemanden mögen und trotzdem andere treffen.',
    },
  },
  advice,
  fault: {
    button: 'Es ist nicht meine Schuld',
    lines: [
      'Jemand ist zu weit gegangen. Das warst nicht du.',
      'Auch wenn du erst Ja gesagt hast.',
      'Auch wenn du etwas geschickt hast.',
      'Auch wenn du zuerst geschrieben hast oder die Person mochtest.',
      'Auch wenn du in dieser App gar nicht sein darfst.',
      'Du bestimmst, wer weiß, wen du liebst. Erzählt es jemand, ist das nicht deine Schuld.',
      'Angst, Wut oder gar nichts fühlen: Das ist normal.',
      'Du kannst heute Hilfe holen oder später. Es ist nie zu spät.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Wenn es wieder losgeht',
    lines: [
      'Das passiert oft: Nach dem Blockieren meldet sich etwa die Hälfte wieder.',
      'Du musst nicht antworten.',
      'Sichere den neuen Namen und die Worte.',
      'Melde noch mal. Schreib dazu, dass du schon blockiert hast.',
      'Blockiere auch das neue Konto.',
      'Leg in den Einstellungen fest, wer dir schreiben kann.',
      'Versteck deine Kontaktliste, wenn die App das kann.',
      'Geht es weiter? Ein Hilfetelefon oder jemand, dem du vertraust, kann helfen.',
    ],
  },
  friend: {
    button: 'Jemand anderem helfen',
    lines: [
      'Hör zu. Du kannst sagen: Ich glaube dir.',
      'Du kannst auch sagen: Es ist nicht deine Schuld.',
      'Frag, was jetzt gut wäre. Biete an, mitzukommen.',
      'Zeig, wie man sichert, meldet und blockiert.',
      'Lass private Bilder weg. Schick sie nicht weiter.',
      'Pass auch auf dich auf. Ein Hilfetelefon hört auch dafür zu.',
    ],
  },
  save: {
    button: 'Wichtiges sichern',
    lines: [
      'Schreib den Namen, den Link und den Tag auf.',
      'Mach einen Screenshot von den Worten.',
      'Lass private Bilder weg. Zum Helfen braucht sie niemand.',
      'Snapchat und der Vanish-Modus verraten, wenn du einen Screenshot machst.',
      'Mach dort ein Foto der Worte mit einem anderen Gerät.',
      'Behalte Chat und Konto erst mal.',
      'Dann melde, dann blockiere. Wer zuerst blockiert, sieht den Chat manchmal nicht mehr.',
      'Prüft jemand dein Handy? Gib alles jemandem, dem du vertraust.',
    ],
  },
  show: null,
};
