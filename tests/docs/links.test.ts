import { existsSync, globSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsIn, codeIn, linksIn, PAGES } from './markdown.ts';

/** Folders of the repository, without those that are made. */
const FOLDERS = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map(({ name }) => name)
  .filter((name) => !name.startsWith('.') || name === '.github');

const ABROAD = /^(?:https?:|mailto:)/u;
const text = new Map(PAGES);

/** Whether a path stands in the repository. `NAME`, `CODE` and `<language>` stand for anything. */
function isThere(path: string): boolean {
  if (existsSync(path)) return true;
  const pattern = path.replaceAll(/<[a-z]+>|\b[A-Z]{2,}\b/gu, '*');
  return pattern !== path && globSync(pattern).length > 0;
}

function pathsIn(page: string): string[] {
  return codeIn(page).filter((code) => FOLDERS.some((folder) => code.startsWith(`${folder}/`)));
}

describe.each(PAGES)('%s', (page, content) => {
  it('names no file that is not there', () => {
    const missing = pathsIn(content).filter((path) => !isThere(path));
    expect(missing).toEqual([]);
  });

  it('links to pages and places that are there', () => {
    const broken = linksIn(content).filter((link) => !ABROAD.test(link) && !leads(page, link));
    expect(broken).toEqual([]);
  });
});

function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsIn(text.get(target) ?? '').has(anchor);
}

it('every document is in the index', () => {
  const index = linksIn(text.get('docs/README.md') ?? '').map((link) =>
    normalize(join('docs', link)),
  );
  // A folder of its own has an index of its own.
  const documents = PAGES.map(([path]) => path).filter(
    (path) => path !== 'docs/README.md' && /^(?:(?:docs\/)?[\w-]+|\w+\/README)\.md$/u.test(path),
  );
  expect(documents.length).toBeGreaterThan(15);
  expect(documents.filter((path) => !index.includes(path))).toEqual([]);
});

describe('the checks', () => {
  it('see a file that is not there', () => {
    expect(pathsIn('`lib/no-such.ts`, `lib/cues`, `npm test` and `tests/<room>`')).toEqual([
      'lib/no-such.ts',
      'lib/cues',
      'tests/<room>',
    ]);
    expect(isThere('lib/no-such.ts')).toBe(false);
    expect(isThere('lib/cues/<language>/secrecy.ts')).toBe(true);
    expect(isThere('lib/cues/LANGUAGE/no-such.ts')).toBe(false);
  });

  it('see a place that is not there', () => {
    const page =
      '# Über “uns”\n\n## A\n\n```sh\n# not this\n```\n\n## A\n\n[x](y.md#z) `[no](link)`';
    expect([...anchorsIn(page)]).toEqual(['über-uns', 'a', 'a-1']);
    expect(linksIn(page)).toEqual(['y.md#z']);
    expect(leads('README.md', '#no-such')).toBe(false);
    expect(leads('docs/README.md', '../README.md#for-schools')).toBe(true);
    expect(leads('docs/README.md', 'no-such.md')).toBe(false);
  });
});
