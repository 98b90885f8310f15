import type { AgeCopy } from '../copy.ts';
import { advice } from './younger-advice.ts';
import { notices } from './younger-notices.ts';

/** For ages 9 to 12: shorter, and with the offer, never more, to show it to a grown-up. */
export const younger: AgeCopy = {
  notices,
  peers: {
    photo: {
      title: 'Macht dir jemand Druck?',
      body: 'Du musst kein Foto schicken, um gemocht zu werden. Wer dich mag, nimmt ein Nein an.',
    },
    meeting: {
      title: 'Hast du Lust auf das Treffen?',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Spürst du Druck? Du kannst Nein sagen oder jemanden mitnehmen.',
    },
    closeness: {
      title: 'Tut dir das gut?',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Du kannst langsamer machen. Wer dich mag, wartet.',
    },
    control: {
      title: 'Fühlst du dich hier frei?',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Du darfst auch andere mögen.',
    },
  },
  advice,
  fault: {
    button: 'Es ist nicht meine Schuld',
    lines: [
      'Jemand hat etwas Falsches getan. Das warst nicht du.',
      'Auch wenn du erst Ja gesagt hast.',
      'Auch wenn du etwas geschickt hast.',
      'Auch wenn du die Person mochtest.',
      'Auch wenn du in dieser App gar nicht sein darfst.',
      'Du darfst Angst haben, traurig sein oder wütend.',
      'Du kannst Hilfe holen. Es ist nie zu spät.',
    ],
  },
  // About half of those who had blocked or reported someone were contacted again (Thorn 2023).
  again: {
    button: 'Wenn es wieder losgeht',
    lines: [
      'Das passiert oft. Du hast nichts falsch gemacht.',
      'Du musst nicht antworten.',
      'Sichere den neuen Namen und die Worte.',
      'Melde noch mal. Blockiere dann auch das neue Konto.',
      'Leg in den Einstellungen fest, wer dir schreiben kann.',
      'Geht es weiter? Jemand Erwachsenes oder ein Hilfetelefon kann helfen.',
    ],
  },
  friend: {
    button: 'Jemand anderem helfen',
    lines: [
      'Hör zu. Du kannst sagen: Ich glaube dir.',
      'Du kannst auch sagen: Es ist nicht deine Schuld.',
      'Frag, wer davon wissen soll. Biete an, mitzukommen.',
      'Schick keine Bilder weiter.',
      'Ein Hilfetelefon hört auch dafür zu.',
    ],
  },
  save: {
    button: 'Wichtiges sichern',
    lines: [
      'Schreib den Namen und den Tag auf.',
      'Mach einen Screenshot von den Worten.',
      'Lass private Bilder weg. Zum Helfen braucht sie niemand.',
      'Snapchat und der Vanish-Modus verraten, wenn du einen Screenshot machst.',
      'Mach dort ein Foto der Worte mit einem anderen Gerät.',
      'Behalte den Chat erst mal. Dann melde, dann blockiere.',
    ],
  },
  show: 'Magst du das jemand Erwachsenem zeigen, dem du vertraust?',
};
