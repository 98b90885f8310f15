import { refuseExisting, textOf, writeFiles } from './files.ts';
import { withEntry, withImport } from './insert.ts';
import { constantOf, isReserved } from './names.ts';
import { descriptorText, expectedText, replicaText } from './site-skeleton.ts';

const INDEX = 'lib/page/sites/index.ts';

/** A file's name and, in camel case, a constant's. The length is the longest that a report may hold. */
const NAME = /^(?=.{2,30}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Names that mean something else in reports or in folders. */
const TAKEN = new Set(['index', 'generic', 'none', 'site', 'sites']);

/**
 * Writes the skeleton of a site into the repository at `root` and puts it into the list of sites.
 *
 * @param month of the first replica, as `2026-11`
 * @returns the files written and changed, relative to `root`
 * @throws when the name is not a good one or the site exists; nothing is written then
 */
export function createSite(root: string, name: string, month: string): string[] {
  if (!NAME.test(name) || TAKEN.has(name) || isReserved(name)) {
    throw new Error(
      `"${name}" is no name for a site: it takes 2 to 30 small letters and digits, with single hyphens between, such as "google-chat", and not a word that means something else.`,
    );
  }
  const descriptor = `lib/page/sites/${name}.ts`;
  const replicas = `tests/sites/${name}`;
  refuseExisting(root, `site "${name}"`, [descriptor, replicas]);
  return writeFiles(root, {
    [descriptor]: descriptorText(name, month),
    [`${replicas}/${month}.html`]: replicaText(name, month),
    [`${replicas}/${month}.expected.json`]: expectedText(name),
    [INDEX]: withSite(textOf(root, INDEX), name),
  });
}

/** The list of sites with one more, both its imports and its entries in alphabetical order. */
function withSite(index: string, name: string): string {
  const constant = constantOf(name);
  const imported = withImport(index, constant, `./${name}.ts`);
  return withEntry(imported, /\bsites: readonly Site\[\] = \[/u, constant, 'sorted');
}
