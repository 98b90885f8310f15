import type { AgeCopy } from '../copy.ts';

export const notices: AgeCopy['notices'] = {
  photo: {
    1: {
      title: 'Eine Nachricht über ein Foto',
      body: 'Jemand fragt nach einem Foto von dir. Vielleicht ist das okay. Du kennst die Person am besten.',
    },
    2: {
      title: 'Hier fragt jemand nach deinem Foto',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Ist ein Foto mal weg, holst du es schwer zurück. Du kannst Nein sagen.',
    },
    3: {
      title: 'Hier will jemand ein privates Foto',
      body: 'Du musst nie eins schicken. Manche fragen danach und machen dann Druck damit. Du kannst jederzeit aufhören, auch nach einem Ja.',
    },
    4: {
      title: 'Jemand drängt dich zu privaten Fotos',
      body: 'Du musst nie eins schicken. Hast du schon eins geschickt? Das lässt sich noch regeln. Es gibt Hilfe beim Löschen, und sie kostet nichts.',
    },
  },
  threat: {
    1: {
      title: 'Eine Nachricht klingt vielleicht gemein',
      body: 'Vielleicht ist es ein Scherz. Du kennst die Person am besten. Fühlt es sich schlecht an? Dann kannst du hier aufhören.',
    },
    2: {
      title: 'Das könnte eine Drohung sein',
      body: 'Vielleicht ist es ein Scherz. Manche drohen, damit sie etwas bekommen. Du musst nicht antworten. Es ist okay, Hilfe zu holen.',
    },
    3: {
      title: 'Das sieht nach einer Drohung aus',
      body: 'Zahl nicht. Schick nichts mehr. Du musst nicht antworten. Niemand hat ein Recht dazu, auch kein Mensch, den du magst.',
    },
    4: {
      title: 'Das sieht nach einer Drohung aus',
      body: 'Zahl nicht. Schick nichts mehr. Antworte erst mal nicht. Das lässt sich noch regeln. Bei den Hilfsstellen kennt man das gut.',
    },
  },
  meeting: {
    1: {
      title: 'Eine Nachricht über ein Treffen',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Gut, wenn jemand deinen Plan kennt, dem du vertraust.',
    },
    2: {
      title: 'Hier geht es um ein Treffen',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Habt ihr euch schon mal getroffen? Du kannst Nein sagen oder jemanden mitnehmen.',
    },
    3: {
      title: 'Hier will dich jemand treffen',
      body: 'Online sind manche nicht die, für die sie sich ausgeben. Habt ihr euch schon mal getroffen? Du kannst Nein sagen oder jemanden mitnehmen.',
    },
    4: {
      title: 'Jemand drängt dich zu einem Treffen',
      body: 'Manches hier kann ein Zeichen sein, dass etwas nicht stimmt. Geh am besten nicht allein hin. Du kannst jederzeit Nein sagen, auch noch an der Tür.',
    },
  },
  code: {
    1: {
      title: 'Eine Nachricht über deinen Login',
      body: 'Vielleicht ist das okay. Ein Passwort oder ein Code öffnet dein Konto. Du kannst beides für dich behalten.',
    },
    2: {
      title: 'Hier fragt jemand nach einem Code',
      body: 'Vielleicht ist das okay. Aber ein Code kann dein Konto öffnen. Wer dich mag, braucht das nicht. Du kannst den Code für dich behalten.',
    },
    3: {
      title: 'Hier fragt jemand nach deinem Login',
      body: 'Ein Passwort oder ein Code öffnet dein Konto. Wer dich mag, braucht das nie. Eine echte App fragt im Chat nicht danach. Du kannst beides behalten.',
    },
    4: {
      title: 'Jemand will deinen Login',
      body: 'Damit kann jemand in deinem Namen posten und schreiben. Wer dich mag, braucht das nie. Schon geschickt? Du kannst das Passwort jetzt ändern.',
    },
  },
  money: {
    1: {
      title: 'Eine Nachricht über Geld oder Geschenke',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Ein echtes Geschenk will nichts zurück.',
    },
    2: {
      title: 'Es geht um Geld oder Geschenke',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Manche geben erst und wollen dann etwas zurück. Du schuldest nichts.',
    },
    3: {
      title: 'Geld und Geschenke können Druck machen',
      body: 'Manches klingt erst leicht, und später kommt der Druck. Für ein Geschenk schuldest du nichts. Du kannst Nein sagen, auch nach einem Ja.',
    },
    4: {
      title: 'Du schuldest niemandem Geld oder Zeit',
      body: 'Niemand darf Zeit mit dir verkaufen. Niemand darf dich zwingen, für andere Geld zu verdienen. Du hast nichts falsch gemacht. Es gibt Hilfe.',
    },
  },
  self_harm: {
    1: {
      title: 'Eine Nachricht, die schwer klingt',
      body: 'Vielleicht ist es ein Scherz. Du kennst die Person am besten. Tut es dir nicht gut? Du kannst mit einem lieben Menschen reden.',
    },
    2: {
      title: 'Hier geht es darum, sich wehzutun',
      body: 'Vielleicht ist es ein Scherz. Tut es dir nicht gut? Dann kannst du aus dem Chat gehen. Es kann helfen, mit jemandem zu reden.',
    },
    3: {
      title: 'Jemand drängt dich, dir wehzutun',
      body: 'Du musst das nicht tun. Du musst niemandem etwas beweisen. Du kannst aus dem Chat gehen und mit jemandem reden.',
    },
    4: {
      title: 'Jemand drängt dich, dir wehzutun',
      body: 'Du musst das nicht tun. Du kannst jetzt aus dem Chat gehen. Du bist wichtig. Es gibt Menschen, mit denen du reden kannst.',
    },
  },
  control: {
    1: {
      title: 'Jemand fragt, was du machst',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Du bestimmst, mit wem du redest und wohin du gehst.',
    },
    2: {
      title: 'Hier will jemand alles wissen',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Gern haben heißt nicht, alles zu prüfen. Deine Chats gehören dir.',
    },
    3: {
      title: 'Das sieht nach Kontrolle aus',
      body: 'Liebe und Freundschaft lassen dich frei. Du wählst, wen du triffst und was du trägst. Deine Zeit gehört dir. Ein Nein ist okay.',
    },
    4: {
      title: 'Hier will jemand über dich bestimmen',
      body: 'Dein Leben und dein Handy gehören dir. Du musst da nicht allein durch. Es gibt Menschen, die dir helfen können.',
    },
  },
  closeness: {
    1: {
      title: 'Tipp: Du bestimmst das Tempo',
      body: 'Du kannst dir Zeit lassen. Du bestimmst, was du wem erzählst.',
    },
    2: {
      title: 'Das wird sehr schnell sehr nah',
      body: 'Vielleicht ist das okay. Du kennst die Person am besten. Mit Lob oder Geheimnissen wird es schnell nah. Wie fühlt es sich für dich an?',
    },
    3: {
      title: 'Dieser Chat geht sehr schnell',
      body: 'Lob und Geheimnisse auf einmal: Das kann einen Grund haben. Manche wollen damit mehr. Du kannst dir Zeit lassen. Du kannst auch aufhören.',
    },
    4: {
      title: 'Warnzeichen in diesem Chat',
      body: 'Ein paar Nachrichten hier passen zusammen. Manche machen so Druck und wollen mehr. Du kannst jetzt aufhören. Du kannst auch mit jemandem reden.',
    },
  },
  friend: {
    1: {
      title: 'Da geht es jemandem nicht gut',
      body: 'Vielleicht ist es nichts Großes. Du kennst die Person am besten. Schon Zuhören kann viel helfen.',
    },
    2: {
      title: 'Vielleicht braucht jemand ein offenes Ohr',
      body: 'Vielleicht ist es nichts Großes. Du kennst die Person am besten. Du kannst fragen: Geht es dir gut? Dann hör zu. Das hilft mehr, als man denkt.',
    },
    3: {
      title: 'Jemand braucht vielleicht Hilfe',
      body: 'Du kannst zuhören und sagen: Ich glaube dir. Du musst das nicht lösen. Ihr könnt zusammen Hilfe suchen.',
    },
    4: {
      title: 'Jemand ist vielleicht in Gefahr',
      body: 'Gut, dass du da bist. Für einen Menschen allein ist das zu groß. Du kannst Hilfe holen, auch wenn es ein Geheimnis war.',
    },
  },
};
