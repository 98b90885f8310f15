import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasLists, sharedTexts, withoutLists, withoutRecords, withoutTexts } from './empty.ts';
import { type Files, refuseExisting, textOf, writeFiles } from './files.ts';
import { insertedAt, withEntry, withImport, withQuoted } from './insert.ts';
import { constantOfWords, isReserved } from './names.ts';

const CUES = 'lib/cues/languages.ts';
const HELP = 'lib/help/country.ts';
const SETTINGS = 'lib/settings/schema.ts';

/** A language whose code is no English word: in the lists of `locales` the new one stands wherever this one does. */
const MODEL = 'pt';

/**
 * Writes the skeleton of a language into the repository at `root`: the phrasings of every cue, the texts of every page,
 * and its places in the lists of languages. Its files are shaped after the English ones as they stand.
 *
 * @param code ISO 639-1: `nl`
 * @returns the files written and changed, relative to `root`
 * @throws when there is no such language or it exists; nothing is written then
 */
export function createLanguage(root: string, code: string): string[] {
  const name = nameOf(code);
  if (name === null || isReserved(code)) {
    throw new Error(
      `"${code}" is no code for a language: it takes the two small letters of ISO 639-1, such as "nl".`,
    );
  }
  const [cues, locale, json] = [`lib/cues/${code}`, `locales/${code}`, `locales/${code}.json`];
  refuseExisting(root, `language "${code}"`, [cues, locale, json]);
  const constant = constantOfWords(name);
  return writeFiles(root, {
    ...cueFiles(root, code, name),
    ...localeFiles(root, code),
    [json]: jsonFile(root),
    [CUES]: withEntry(
      withImport(textOf(root, CUES), constant, `./${code}/index.ts`),
      /\bLANGUAGES: readonly Language\[\] = \[/u,
      constant,
      'last',
    ),
    [HELP]: withQuoted(textOf(root, HELP), /\btype Language =/u, code),
    [SETTINGS]: withQuoted(textOf(root, SETTINGS), /\bLANGUAGES = \[/u, code),
    ...localeLists(root, code),
  });
}

/** A language's English name; null where the code is none that browsers know. */
function nameOf(code: string): string | null {
  if (!/^[a-z]{2}$/u.test(code) || new Intl.Locale(code).language !== code) return null;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) ?? null;
}

function cueFiles(root: string, code: string, name: string): Files {
  return Object.fromEntries(
    readdirSync(join(root, 'lib/cues/en')).map((file) => {
      const english = textOf(root, `lib/cues/en/${file}`).replaceAll('English', name);
      if (file !== 'index.ts') return [`lib/cues/${code}/${file}`, withoutPhrases(english)];
      const index = english
        .replace('const english:', `const ${constantOfWords(name)}:`)
        .replace("code: 'en'", `code: '${code}'`);
      return [`lib/cues/${code}/${file}`, index];
    }),
  );
}

/** What has lists keeps their names; what has none is words, which every language has its own names for. */
function withoutPhrases(source: string): string {
  return hasLists(source) ? withoutLists(source) : withoutRecords(source);
}

function localeFiles(root: string, code: string): Files {
  const spoken = readdirSync(join(root, 'locales')).filter((entry) => /^[a-z]{2}$/u.test(entry));
  return Object.fromEntries(
    readdirSync(join(root, 'locales/en')).map((file) => {
      const known = spoken.filter((other) =>
        readdirSync(join(root, 'locales', other)).includes(file),
      );
      const sources = known.map((other) => textOf(root, `locales/${other}/${file}`));
      // What every language says alike is a name. What few have so far says nothing of that.
      const names = known.length === spoken.length ? sharedTexts(sources) : new Set<string>();
      const emptied = withoutTexts(textOf(root, `locales/en/${file}`), names);
      const own = emptied.replace('const en:', `const ${code}:`);
      return [`locales/${code}/${file}`, own.replace("language: ''", `language: '${code}'`)];
    }),
  );
}

/** The modules that collect the texts of every language. */
function localeLists(root: string, code: string): Files {
  const lists = readdirSync(join(root, 'locales'))
    .map((file) => `locales/${file}`)
    .filter((path) => path.endsWith('.ts') && textOf(root, path).includes(`from './${MODEL}/`));
  return Object.fromEntries(lists.map((path) => [path, besideModel(textOf(root, path), code)]));
}

/** @throws when the model language has no entry of its own in a list */
function besideModel(source: string, code: string): string {
  const like = (text: string) =>
    text
      .replaceAll(/\bpt\b/gu, code)
      .replaceAll(/Pt\b/gu, `${code[0]?.toUpperCase()}${code.slice(1)}`);
  const imports = source.matchAll(/^import \{ ([^}]*) \} from '(\.\/pt\/[^']+)';$/gmu);
  const imported = [...imports].reduce(
    (text, [, names = '', path = '']) => withImport(text, like(names), like(path)),
    source,
  );
  const entry = /^( +)pt: (?:.*,|\{\n[\s\S]*?^\1\},)\n/mu.exec(imported);
  if (!entry)
    throw new Error(`There is no entry for ${MODEL}, beside which that for ${code} could stand.`);
  return insertedAt(imported, entry.index + entry[0].length, like(entry[0]));
}

/** The texts that the browser itself shows, empty but for those that are the same in every language. */
function jsonFile(root: string): string {
  const all = readdirSync(join(root, 'locales'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(textOf(root, `locales/${file}`)) as Record<string, string>);
  const english = JSON.parse(textOf(root, 'locales/en.json')) as Record<string, string>;
  const emptied = Object.entries(english).map(([key, text]) => [
    key,
    all.every((other) => other[key] === text) ? text : '',
  ]);
  return `${JSON.stringify(Object.fromEntries(emptied), null, 2)}\n`;
}
