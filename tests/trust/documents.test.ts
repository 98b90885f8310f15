import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, linksIn, rowsOf } from './documents.ts';

const DOCUMENTS = [
  'SECURITY.md',
  'docs/dependencies.md',
  'docs/permissions.md',
  'docs/privacy.md',
  'docs/privacy-for-children.md',
  'docs/threat-model.md',
];

describe.each(DOCUMENTS)('%s', (path) => {
  it('leads to files that are there', () => {
    const files = linksIn(documentOf(path)).map((link) => join(dirname(path), link));
    const missing = files.filter((file) => !existsSync(file) || statSync(file).size === 0);
    expect(missing).toEqual([]);
  });
});

/** A promise without a test is a hope: each row has one, or else says that nothing stops it. */
describe('the threat model', () => {
  const page = documentOf('docs/threat-model.md');
  const rows = [...rowsOf(page, 'what they try'), ...rowsOf(page, 'what happens')];

  it('has its rows', () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row, row[0]).toHaveLength(4);
  });

  it('names a test in each row where code stops something, and says what is left where none does', () => {
    for (const [threat, stops = '', left = '', tests = ''] of rows) {
      const tested = linksIn(tests);
      expect(
        tested.filter((link) => !/^\.\.\/tests\/.+\.test\.tsx?$/u.test(link)),
        threat,
      ).toEqual([]);
      if (tested.length === 0) expect(left, threat).not.toBe('');
      if (stops === '') expect(tested, threat).toEqual([]);
    }
  });

  it('leaves few rows to people alone', () => {
    const untested = rows.filter(([, , , tests = '']) => linksIn(tests).length === 0);
    expect(untested.map(([threat]) => threat)).toEqual([
      'Read the names of the trusted adults',
      'Read the page, and the panel in it',
      "Someone else's extension of the same name",
      'A chat of a real person in a test',
    ]);
  });
});
