import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade } from '../locales/readability.ts';
import { documentOf, quotedIn, rowsOf } from './documents.ts';

/** A name under which something is stored: a constant of the code that stores. */
const NAMED = /^(?:export )?const (?:[A-Z_]+_KEY|CHAT|RESTS|HELD) = '([a-z:-]+)';$/gmu;

describe('docs/privacy.md', () => {
  const page = documentOf('docs/privacy.md');
  const told = rowsOf(page, 'what').flatMap(([, name = '']) => quotedIn(name));

  it('names all that the sources store, and nothing else', () => {
    const sources = globSync('{lib/settings,entrypoints/background}/*.ts');
    const names = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(5);
    // Tabs are numbered by the browser.
    const stored = [...names, 'tab:'].map((name) => name.replace(/:$/u, ':…'));
    expect(told.toSorted()).toEqual(stored.sort());
  });
});

describe('docs/schools-data-protection.md', () => {
  /** For each name, how long what stands under it is kept; nothing for what goes when the browser is closed. */
  const kept = (path: string) =>
    new Map(
      rowsOf(documentOf(path), 'what | under the name').flatMap(([, name = '', , long]) =>
        quotedIn(name).map((one) => [one, long] as const),
      ),
    );

  it('names all that docs/privacy.md names as kept, and how long each is', () => {
    const [one, other] = [kept('docs/privacy.md'), kept('docs/schools-data-protection.md')];
    expect(Object.fromEntries(other)).toEqual(Object.fromEntries(one));
  });
});

describe('docs/privacy-for-children.md', () => {
  const page = documentOf('docs/privacy-for-children.md');

  it('can be read by a child of about ten: the fourth or fifth year at school', () => {
    const text = page.replace(/[*#]|^- /gmu, '').replace(/\n{2,}/gu, '. ');
    expect(fleschKincaidGrade(text)).toBeLessThanOrEqual(4);
  });
});
