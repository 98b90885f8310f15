import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constantOf, descriptorText, expectedText, replicaText } from './skeleton.ts';

const INDEX = 'lib/page/sites/index.ts';

/** A file's name and, in camel case, a constant's. The length is the longest that a report may hold. */
const NAME = /^(?=.{2,30}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Names that mean something else in reports, in folders or in the language. */
const TAKEN = new Set(
  `index generic none site sites as async await break case catch class const continue debugger default delete do else
  enum eval export extends false finally for function if implements import in instanceof interface let new null of
  package private protected public return static super switch this throw true try typeof undefined var void while with
  yield`.split(/\s+/u),
);

/**
 * Writes the skeleton of a site into the repository at `root` and puts it into the list of sites.
 *
 * @param month of the first replica, as `2026-11`
 * @returns the files written and changed, relative to `root`
 * @throws when the name is not a good one or the site exists; nothing is written then
 */
export function createSite(root: string, name: string, month: string): string[] {
  if (!NAME.test(name) || TAKEN.has(name)) {
    throw new Error(
      `"${name}" is no name for a site: it takes 2 to 30 small letters and digits, with single hyphens between, such as "google-chat", and not a word that means something else.`,
    );
  }
  const descriptor = `lib/page/sites/${name}.ts`;
  const replicas = `tests/sites/${name}`;
  for (const path of [descriptor, replicas]) {
    if (existsSync(join(root, path))) throw new Error(`The site "${name}" exists: ${path}`);
  }
  const index = withSite(readFileSync(join(root, INDEX), 'utf8'), name);
  const files = {
    [descriptor]: descriptorText(name, month),
    [`${replicas}/${month}.html`]: replicaText(name, month),
    [`${replicas}/${month}.expected.json`]: expectedText(name),
    [INDEX]: index,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return Object.keys(files);
}

/** The list of sites with one more, both its imports and its entries in alphabetical order. */
function withSite(index: string, name: string): string {
  const imports = [...index.matchAll(/^import \{ \w+ \} from '\.\/[a-z0-9-]+\.ts';\n/gmu)];
  const list = index.match(/(?<=sites: readonly Site\[\] = )\[[^\]]*\]/u);
  const [first, last] = [imports[0], imports.at(-1)];
  if (!list || first === undefined || last === undefined) {
    throw new Error(`${INDEX} does not list the sites as it used to: put the new one in by hand.`);
  }
  const line = `import { ${constantOf(name)} } from './${name}.ts';\n`;
  const lines = [...imports.map(([text]) => text), line].sort(byFile).join('');
  const entries = [...(list[0].match(/\w+/gu) ?? []), constantOf(name)].sort();
  const end = last.index + last[0].length;
  const added = `${index.slice(0, first.index)}${lines}${index.slice(end)}`;
  return added.replace(list[0], `[\n${entries.map((entry) => `  ${entry},\n`).join('')}]`);
}

function byFile(a: string, b: string): number {
  const [fileA, fileB] = [a.split("'")[1] ?? '', b.split("'")[1] ?? ''];
  return fileA < fileB ? -1 : 1;
}
