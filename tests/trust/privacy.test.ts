import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade } from '../locales/readability.ts';
import { documentOf, quotedIn, rowsOf } from './documents.ts';

/** A name under which something is stored: a constant of the code that stores. */
const NAMED = /^(?:export )?const (?:[A-Z]+_KEY|CHAT|RESTS) = '([a-z:-]+)';$/gmu;

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

describe('docs/privacy-for-children.md', () => {
  const page = documentOf('docs/privacy-for-children.md');

  it('can be read by a child of about ten: the fourth or fifth year at school', () => {
    const text = page.replace(/[*#]|^- /gmu, '').replace(/\n{2,}/gu, '. ');
    expect(fleschKincaidGrade(text)).toBeLessThanOrEqual(4);
  });
});
