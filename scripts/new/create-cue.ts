import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutLists, withoutTexts } from './empty.ts';
import { type Files, refuseExisting, textOf, writeFiles } from './files.ts';
import { insertedAt, withEntry, withImport } from './insert.ts';
import { constantOf, isReserved } from './names.ts';

const IDS = 'lib/cues/cue.ts';
const TAXONOMY = 'lib/cues/taxonomy.ts';

/** As settings allow it for a record of rests, see `lib/settings/schema.ts`. */
const NAME = /^(?=.{3,40}$)[a-z]+(?:_[a-z]+)*$/u;

/** Noted in records as if they were cues, and files that stand beside those of cues. */
const TAKEN = new Set([
  'friend',
  'context',
  'index',
  'words',
  'spellings',
  'aliases',
  'order',
  'umlauts',
]);

/** The new cue stands before this one, which is the young person's own and stands last. */
const LAST = 'child_distress';
/** A cue that has all there is to have: whose files and copy the new one's are shaped after. */
const MODEL = 'secrecy';

/**
 * Writes the skeleton of a cue into the repository at `root`: its place in the taxonomy, its phrasings in every
 * language, and its texts in every locale.
 *
 * @param name as in the taxonomy: `age_probe`
 * @returns the files written and changed, relative to `root`
 * @throws when the name is not a good one or the cue exists; nothing is written then
 */
export function createCue(root: string, name: string): string[] {
  if (!NAME.test(name) || TAKEN.has(name) || isReserved(name)) {
    throw new Error(
      `"${name}" is no name for a cue: it takes 3 to 40 small letters, with single underscores between words, such as "age_probe", and not a word that means something else.`,
    );
  }
  const ids = textOf(root, IDS);
  if (ids.includes(`'${name}'`)) throw new Error(`The cue "${name}" exists: ${IDS}`);
  const languages = foldersIn(root, 'lib/cues');
  const file = `${name.replaceAll('_', '-')}.ts`;
  refuseExisting(
    root,
    `cue "${name}"`,
    languages.map((code) => `lib/cues/${code}/${file}`),
  );
  return writeFiles(root, {
    [IDS]: withId(ids, name),
    [TAXONOMY]: withCue(textOf(root, TAXONOMY), name),
    ...Object.assign({}, ...languages.map((code) => phrasingFiles(root, code, name, file))),
    ...Object.assign({}, ...foldersIn(root, 'locales').map((code) => copyFiles(root, code, name))),
  });
}

/** The names of the folders in which a language is kept. */
function foldersIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/u.test(entry.name))
    .map((entry) => entry.name);
}

function withId(source: string, name: string): string {
  return insertedBefore(source, `  | '${LAST}'`, `  | '${name}'\n`, IDS);
}

/** With no pathway yet, and of a weight that never speaks alone. */
function withCue(source: string, name: string): string {
  return insertedBefore(source, `  { id: '${LAST}'`, `  other('${name}', 1, {}),\n`, TAXONOMY);
}

function phrasingFiles(root: string, code: string, name: string, file: string): Files {
  const index = `lib/cues/${code}/index.ts`;
  const model = textOf(root, `lib/cues/en/${MODEL}.ts`);
  const constant = constantOf(name);
  const listed = withImport(textOf(root, index), constant, `./${file}`);
  return {
    [`lib/cues/${code}/${file}`]: withoutLists(model)
      .replace(`const ${MODEL}:`, `const ${constant}:`)
      .replace(`cue: '${MODEL}'`, `cue: '${name}'`),
    [index]: withEntry(listed, /\bcues(?:: readonly Phrasings\[\] =|:) \[/u, constant, 'sorted'),
  };
}

/** What the panel says of the cue, and the ideas for a reply: empty texts, in the form of the model's. */
function copyFiles(root: string, code: string, name: string): Files {
  const files = ['cues', 'ideas'].map((part) => `locales/${code}/${part}.ts`);
  return Object.fromEntries(
    files.map((path) => {
      const source = textOf(root, path);
      const model = new RegExp(`^  ${MODEL}: (?:.*,|\\{\\n[\\s\\S]*?^  \\},)\\n`, 'mu').exec(
        source,
      );
      if (!model)
        throw new Error(`${path} has no ${MODEL}, which a new cue's texts are shaped after.`);
      const entry = withoutTexts(model[0]).replace(MODEL, name);
      return [path, insertedAt(source, model.index + model[0].length, entry)];
    }),
  );
}

function insertedBefore(source: string, mark: string, text: string, path: string): string {
  const place = source.indexOf(mark);
  if (place === -1) {
    throw new Error(`${path} does not list the cues as it used to: put the new one in by hand.`);
  }
  return insertedAt(source, place, text);
}
