import type { AgeCopy } from '../copy.ts';

/** A swimsuit shows what is private: children of this age are taught it so, and Apple tells them so. */
export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Eine Nachricht über ein Foto',
      body: 'Jemand fragt nach einem Foto von dir. Vielleicht ist das okay. Du bestimmst, wer dich sieht.',
    },
    2: {
      title: 'Hier fragt jemand nach deinem Foto',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Ein Foto holst du schwer zurück. Du kannst Nein sagen.',
    },
    3: {
      title: 'Hier will jemand ein privates Foto',
      body: 'Privat ist, was Badehose oder Badeanzug bedecken. Du musst das nie schicken. Du kannst Nein sagen, auch nach einem Ja.',
    },
    4: {
      title: 'Jemand drängt dich zu privaten Fotos',
      body: 'Du musst nie eins schicken. Schon eins geschickt? Das lässt sich noch regeln. Es gibt Menschen, die dabei helfen.',
    },
  },
  threat: {
    1: {
      title: 'Eine Nachricht klingt vielleicht gemein',
      body: 'Vielleicht ist es ein Scherz. Du kennst die Person am besten. Fühlt es sich schlecht an? Du kannst hier aufhören.',
    },
    2: {
      title: 'Das könnte eine Drohung sein',
      body: 'Vielleicht ist es ein Scherz. Drohen heißt: Mach das, sonst passiert was. Du musst nicht antworten. Du kannst Hilfe holen.',
    },
    3: {
      title: 'Das sieht nach einer Drohung aus',
      body: 'Zahl nicht. Schick nichts mehr. Du musst nicht antworten. Angst zu haben ist okay. Es gibt Leute, die wissen, was hilft.',
    },
    4: {
      title: 'Das sieht nach einer Drohung aus',
      body: 'Zahl nicht. Schick nichts mehr. Antworte nicht mehr. Das lässt sich regeln. Bei den Hilfsstellen kennt man das gut.',
    },
  },
  meeting: {
    1: {
      title: 'Eine Nachricht über ein Treffen',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Gut, wenn jemand Erwachsenes deinen Plan kennt.',
    },
    2: {
      title: 'Hier geht es um ein Treffen',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Habt ihr euch schon mal gesehen? Du kannst Nein sagen oder jemanden mitnehmen.',
    },
    3: {
      title: 'Hier will dich jemand treffen',
      body: 'Online sind manche jemand ganz anderes. Habt ihr euch schon mal gesehen? Du kannst Nein sagen oder jemand Erwachsenen mitnehmen.',
    },
    4: {
      title: 'Jemand drängt dich zu einem Treffen',
      body: 'Manches hier kann ein Zeichen sein, dass etwas nicht stimmt. Geh am besten nicht hin. Du kannst jederzeit Nein sagen.',
    },
  },
  code: {
    1: {
      title: 'Eine Nachricht über dein Passwort',
      body: 'Vielleicht ist das okay. Ein Passwort ist wie ein Schlüssel. Du kannst es für dich behalten.',
    },
    2: {
      title: 'Hier fragt jemand nach einem Code',
      body: 'Vielleicht ist das okay. Aber ein Code ist wie ein Schlüssel zu deinem Konto. Wer dich mag, braucht das nicht.',
    },
    3: {
      title: 'Hier will jemand dein Passwort',
      body: 'Ein Passwort oder ein Code ist wie ein Schlüssel. Wer dich mag, fragt nicht danach. Du kannst es für dich behalten.',
    },
    4: {
      title: 'Jemand will dein Passwort',
      body: 'Damit kann jemand in deinem Namen schreiben. Du kannst es für dich behalten. Schon verraten? Du kannst es jetzt ändern.',
    },
  },
  money: {
    1: {
      title: 'Eine Nachricht über Geld oder Geschenke',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Ein echtes Geschenk will nichts zurück.',
    },
    2: {
      title: 'Es geht um Geld oder Geschenke',
      body: 'Vielleicht ist das okay. Manche geben dir etwas und wollen dann etwas zurück. Für ein Geschenk schuldest du nichts.',
    },
    3: {
      title: 'Ein Geschenk kann Druck machen',
      body: 'Manche geben erst und wollen dann mehr. Für ein Geschenk schuldest du nichts. Du kannst Nein sagen, auch nach einem Ja.',
    },
    4: {
      title: 'Du schuldest niemandem etwas',
      body: 'Niemand darf dich zwingen, für andere Geld zu verdienen. Niemand darf Zeit mit dir verkaufen. Du hast nichts falsch gemacht. Es gibt Hilfe.',
    },
  },
  self_harm: {
    1: {
      title: 'Eine Nachricht, die schwer klingt',
      body: 'Vielleicht ist es ein Scherz. Du kennst die Person am besten. Macht es dich traurig? Reden kann helfen.',
    },
    2: {
      title: 'Hier geht es darum, sich wehzutun',
      body: 'Vielleicht ist es ein Scherz. Tut es dir nicht gut? Du kannst aus dem Chat gehen. Reden kann helfen.',
    },
    3: {
      title: 'Jemand drängt dich, dir wehzutun',
      body: 'Du musst das nicht tun. Du musst nichts beweisen. Du kannst gehen und mit jemandem reden.',
    },
    4: {
      title: 'Jemand drängt dich, dir wehzutun',
      body: 'Du musst das nicht tun. Du kannst jetzt aus dem Chat gehen. Du bist wichtig. Es gibt Menschen, mit denen du reden kannst.',
    },
  },
  control: {
    1: {
      title: 'Jemand fragt, was du machst',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Du bestimmst, wen du magst.',
    },
    2: {
      title: 'Hier will jemand alles wissen',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Du darfst auch andere mögen und Zeit für dich haben.',
    },
    3: {
      title: 'Hier will jemand über dich bestimmen',
      body: 'Wer dich mag, lässt dich auch andere treffen. Du kannst eine Pause vom Chat machen. Ein Nein ist okay.',
    },
    4: {
      title: 'Hier will jemand über dich bestimmen',
      body: 'Du darfst Nein sagen. Du darfst andere treffen. Du musst da nicht allein durch. Es gibt Menschen, die dir helfen.',
    },
  },
  closeness: {
    1: {
      title: 'Tipp: Du bestimmst das Tempo',
      body: 'Du kannst dir Zeit lassen. Du bestimmst, was du wem erzählst.',
    },
    2: {
      title: 'Das wird sehr schnell sehr nah',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Gute Geheimnisse fühlen sich gut an. Und dieser Chat?',
    },
    3: {
      title: 'Dieser Chat geht sehr schnell',
      body: 'Nette Worte und Geheimnisse: Manche wollen damit mehr. Du kannst dir Zeit lassen. Du kannst auch aufhören.',
    },
    4: {
      title: 'Warnzeichen in diesem Chat',
      body: 'Ein paar Nachrichten passen hier zusammen. Manche machen so Druck. Du kannst jetzt aufhören. Jemand kann dir helfen.',
    },
  },
  friend: {
    1: {
      title: 'Da geht es jemandem nicht gut',
      body: 'Vielleicht ist es nichts Großes. Du kennst die Person am besten. Schon Zuhören kann viel helfen.',
    },
    2: {
      title: 'Vielleicht braucht jemand ein offenes Ohr',
      body: 'Vielleicht ist es nichts Großes. Du kennst die Person am besten. Du kannst fragen: Geht es dir gut? Dann hör zu.',
    },
    3: {
      title: 'Jemand braucht vielleicht Hilfe',
      body: 'Hör zu und sag: Ich glaube dir. Du musst das nicht allein lösen. Jemand Erwachsenes kann euch beiden helfen.',
    },
    4: {
      title: 'Jemand ist vielleicht in Gefahr',
      body: 'Gut, dass du da bist. Das ist zu groß für dich allein. Du darfst es sagen, auch ein Geheimnis.',
    },
  },
};
