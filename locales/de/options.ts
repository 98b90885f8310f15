import type { OptionsCopy } from '../copy.ts';

export const options: OptionsCopy = {
  title: 'Einstellungen von Sidelight',
  silent: 'Sidelight antwortet gerade nicht. Mach diese Seite zu und wieder auf.',
  saved: 'Gespeichert.',
  why: {
    locked: 'Das hält das Familienschloss fest. Mach es erst auf.',
    school: 'Das legt deine Schule fest.',
    not_yet: 'Diese Notiz bleibt eine Woche hier.',
    unreadable: 'In dieser Datei sind keine Einstellungen von Sidelight.',
    storage: 'Fertig. Das gilt, bis der Browser zugeht, denn sein Speicher ist voll.',
  },
  notices: {
    settings_unreadable: {
      title: 'Manche Einstellungen sind nicht lesbar',
      body: 'Dafür gelten die üblichen. Die alten liegen daneben und gelten nicht. Unten kannst du sie als Datei speichern.',
    },
    settings_newer: {
      title: 'Diese Einstellungen sind von einem neueren Sidelight',
      body: 'Fürs Erste gelten die üblichen. Die neueren liegen daneben und gelten nicht. Unten kannst du sie als Datei speichern.',
    },
    storage_full: {
      title: 'Der Speicher ist voll',
      body: 'Was du jetzt wählst, gilt, bis der Browser zugeht.',
    },
    storage_silent: {
      title: 'Deine Einstellungen sind gerade nicht lesbar',
      body: 'Fürs Erste gelten die üblichen. Was du wählst, gilt, bis der Browser zugeht.',
    },
    lock_forgotten: {
      title: 'Das Familienschloss ist weg',
      body: 'Jemand hat gesagt: Das Passwort ist vergessen. Jetzt gelten wieder die üblichen Einstellungen. Diese Notiz bleibt eine Woche hier.',
    },
    lock_unreadable: {
      title: 'Das Familienschloss ist nicht lesbar',
      body: 'Darum ist es jetzt aus. Unten können Erwachsene ein neues setzen. Diese Notiz bleibt eine Woche hier.',
    },
  },
  dismiss: 'Okay, weg damit',
  speaking: 'Wie Sidelight mit dir redet',
  dock: 'Wo die Notiz steht',
  docks: { left: 'Links', right: 'Rechts' },
  help: 'Wer dir helfen kann',
  exit: {
    page: 'Seite für „Schnell zumachen“',
    means: 'Sie geht auf, wenn du „Schnell zumachen“ drückst. Sie fängt mit https:// an.',
    wrong: 'Diese Seite kann nicht aufgehen. Sie wird nicht gespeichert.',
    usual: 'Die übliche Seite nehmen',
  },
  sites: {
    title: 'Wo es schaut',
    means: 'Sidelight schaut auf diesen Seiten in Chats. Du kannst jede ausschalten.',
    chosen: 'Andere Seiten, die es lesen darf',
    none: 'Es gibt keine.',
    all: 'alle Seiten',
    stop: (site) => `${site} nicht mehr lesen`,
  },
  kept: {
    title: 'Was es von Chats behält',
    means: (fine) =>
      `Es behält keine Nachrichten. Es zählt die Notizen, damit es nicht zu viele sind. Drückst du „${fine}“, ruht dieser Chat 30 Tage.`,
    rests: (count) => `Chats, die jetzt ruhen: ${count}`,
    startOver: 'Keinen Chat mehr ruhen lassen',
    clear: 'Alles löschen, was es von Chats behält',
    clearMeans: 'Was du auf dieser Seite gewählt hast, bleibt.',
    cleared: 'Fertig. Von Chats ist nichts mehr da.',
  },
  school: {
    title: 'Deine Schule',
    decided: (name) =>
      `Manches legt fest: ${name ?? 'deine Schule'}. Du siehst, was. Hier geht es nicht zu ändern. Sidelight sagt dort niemandem etwas.`,
  },
  adults: {
    pause: {
      title: 'Pause',
      means:
        'Für die Zeit, in der Erwachsene diesen Computer benutzen. In der Pause wird kein Chat gelesen, und es kommt keine Notiz. Sie endet von selbst.',
      halfHour: '30 Minuten Pause',
      today: 'Pause bis Mitternacht',
      running: (until) => `Pause bis ${until}.`,
      end: 'Pause beenden',
    },
    lock: {
      title: 'Familienschloss',
      means: [
        'Ein Passwort hält das Alter, die Seiten, die Pause und das Laden einer Datei fest.',
        'Es sperrt nie die Hilfe, das schnelle Zumachen oder die Liste der vertrauten Erwachsenen.',
        'Am besten wirkt es, wenn das Kind davon weiß und den Grund kennt.',
      ],
      limits: [
        'Ein Schloss im Browser hält niemanden auf, der Erweiterungen entfernen kann.',
        'Auch ein anderes Profil oder ein anderer Browser geht daran vorbei.',
        'In einem verwalteten Browser installiert die Verwaltung Sidelight durch eine Richtlinie. Dann lässt es sich nicht entfernen, und was die Richtlinie festlegt, nicht ändern.',
        'Chrome, Edge und Firefox lassen sich so verwalten. Richtlinien können auch private Fenster, Gäste und weitere Profile abschalten. Die Schritte stehen in der Anleitung für Schulen, die zu Sidelight gehört.',
      ],
      isSet: 'Das Schloss ist zu.',
      isOpen: 'Das Schloss ist für einige Minuten offen.',
      passphrase: 'Passwort',
      again: 'Dasselbe Passwort noch einmal',
      show: 'Zeigen, was getippt wird',
      short: (fewest) => `Mindestens ${fewest} Zeichen.`,
      differ: 'Die beiden sind nicht gleich.',
      set: 'Schloss anbringen',
      change: 'Passwort ändern',
      unlock: 'Aufschließen',
      wrong: 'Das ist nicht das Passwort.',
      wait: (until) => `Das waren zu viele Versuche. Der nächste geht um ${until}.`,
      lockNow: 'Jetzt abschließen',
      remove: 'Schloss abnehmen',
      forgot: 'Passwort vergessen?',
      forgotMeans: [
        'Dann kommt das Schloss ab, und alle Einstellungen sind wieder die üblichen.',
        'Die vertrauten Erwachsenen und die Seite für „Schnell zumachen“ bleiben.',
        'Eine Woche lang steht auf dieser Seite eine Notiz darüber.',
      ],
      forget: 'Schloss abnehmen und Einstellungen zurücksetzen',
    },
    file: {
      title: 'Einstellungen als Datei',
      means:
        'Für einen anderen Computer oder als Kopie. Namen und Nummern der vertrauten Erwachsenen stehen darin. Das Schloss und alles über Chats nicht.',
      save: 'Einstellungen als Datei speichern',
      saveOld: 'Alte Einstellungen als Datei speichern',
      oldMeans: (clear) =>
        `Manche Einstellungen waren nicht lesbar. Sie liegen so da, wie sie waren, und lassen sich auch speichern. „${clear}“ löscht sie.`,
      take: 'Einstellungen aus einer Datei nehmen',
      takeMeans: 'Sie treten an die Stelle dessen, was auf dieser Seite gewählt ist.',
      taken: 'Fertig. Jetzt gelten die Einstellungen aus der Datei.',
      problems: 'Diese Teile der Datei gelten nicht:',
    },
    problems: {
      policy: 'Diese Teile der Richtlinie der Schule gelten nicht:',
      settings: 'Diese Teile sind nicht lesbar:',
      reasons: {
        unknown: 'nicht bekannt',
        wrong: 'nicht von der richtigen Art',
        too_many: 'zu viele Einträge',
      },
    },
  },
};
