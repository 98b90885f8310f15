import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCountry } from '../../scripts/new/create-country.ts';
import { createCue } from '../../scripts/new/create-cue.ts';
import { createLanguage } from '../../scripts/new/create-language.ts';
import { writeFiles } from '../../scripts/new/files.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-new-'));
  for (const path of ['lib/cues', 'lib/help', 'lib/settings', 'locales', 'tests/help']) {
    cpSync(path, join(root, path), { recursive: true });
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Every file of the copy with its text, to see that nothing of it changes. */
function everything(): Record<string, string> {
  const files = globSync('**', { cwd: root, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

function expectRefused(create: () => unknown, error: RegExp | string): void {
  const before = everything();
  expect(create).toThrow(error);
  expect(everything()).toEqual(before);
}

describe('a new cue', () => {
  it.each([
    'AgeProbe',
    'age-probe',
    'a',
    '_x',
    'age__probe',
    'age2',
    '../evil',
    '',
    'x'.repeat(41),
  ])('is not called %j', (name) =>
    expectRefused(() => createCue(root, name), 'is no name for a cue'),
  );

  it.each(['index', 'context', 'words', 'friend', 'new', 'delete'])(
    'is not called %j, which means something else',
    (name) => expectRefused(() => createCue(root, name), 'is no name for a cue'),
  );

  it('is refused where it exists, in the taxonomy or as a file of one language', () => {
    expectRefused(() => createCue(root, 'secrecy'), 'The cue "secrecy" exists: lib/cues/cue.ts');
    writeFileSync(join(root, 'lib/cues/pt/money-mule.ts'), '');
    expectRefused(() => createCue(root, 'money_mule'), 'exists: lib/cues/pt/money-mule.ts');
    rmSync(join(root, 'lib/cues/pt/money-mule.ts'));
  });
});

describe('a new language', () => {
  it.each(['NL', 'nld', 'n', 'xx', 'qq', 'pt-BR', '../x', '', 'iw'])(
    'has not the code %j',
    (code) => expectRefused(() => createLanguage(root, code), 'is no code for a language'),
  );

  it('is refused where it exists', () => {
    expectRefused(() => createLanguage(root, 'fr'), 'The language "fr" exists: lib/cues/fr');
  });

  it('is refused where a list of languages is not as it used to be', () => {
    const file = join(root, 'lib/settings/schema.ts');
    const schema = readFileSync(file, 'utf8');
    writeFileSync(file, schema.replace('LANGUAGES = [', 'TONGUES = ['));
    expectRefused(() => createLanguage(root, 'nl'), /no list that begins with .*LANGUAGES/u);
    writeFileSync(file, schema);
  });
});

describe('a new country', () => {
  it.each(['PER', 'P', 'ZZ', 'XA', 'EU', 'UK', '12', '../x', '', 'AA'])(
    'has not the code %j',
    (code) => expectRefused(() => createCountry(root, code), 'is no code for a country'),
  );

  it('is refused where it exists, in small letters too', () => {
    const error = 'The country "FR" exists: lib/help/countries/fr.ts';
    expectRefused(() => createCountry(root, 'FR'), error);
    expectRefused(() => createCountry(root, 'fr'), error);
  });
});

describe('writeFiles', () => {
  it('puts everything back where one file cannot be written', () => {
    const changed = 'lib/help/country.ts';
    expectRefused(
      () =>
        writeFiles(root, {
          [changed]: 'changed',
          'new/deep/one.ts': 'made',
          [`${changed}/under-a-file.ts`]: 'cannot be',
        }),
      /EEXIST|ENOTDIR/u,
    );
  });
});

describe.each(['cue', 'language', 'country'])('npm run new:%s', (kind) => {
  const argument = kind === 'cue' ? 'NAME' : 'CODE';
  it.each([
    [[], `Usage: npm run new:${kind} ${argument}`],
    [['one', 'two'], `Usage: npm run new:${kind} ${argument}`],
    [['No such'], '"No such" is no '],
  ])('answers %j with one clear line', (names, error) => {
    const script = join(dirname(import.meta.dirname), '..', 'scripts', `new-${kind}.ts`);
    const { stderr, status } = spawnSync(process.execPath, [script, ...names], {
      encoding: 'utf8',
    });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(error)]);
    expect(status).toBe(1);
  });
});
