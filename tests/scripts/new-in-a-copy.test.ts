import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, ProjectCopy } from './new-copy.ts';
import { fillInCountry, fillInCue, fillInLanguage } from './new-fill-in.ts';

/** Two runs of tests in a copy of the project, on a machine that may be busy. */
const PATIENCE = 120_000;

const FILLED_IN = 'tests/scripts/new-filled-in.test.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = new ProjectCopy();
});
afterAll(() => copy.remove());

describe('a cue, a language and a country that were just begun', () => {
  const printed: string[] = [];
  let outcome: Outcome;

  beforeAll(() => {
    const begun = [
      ['cue', 'money_mule'],
      ['language', 'sv'],
      ['country', 'pe'],
    ] as const;
    for (const [kind, name] of begun) {
      const { status, stdout, stderr } = copy.run(`scripts/new-${kind}.ts`, name);
      printed.push(stdout);
      expect([status, stderr]).toEqual([0, '']);
    }
    outcome = copy.test([FILLED_IN]);
  }, PATIENCE);

  it('say what was written, what says what is missing, and where it is explained', () => {
    expect(printed[0]).toContain('lib/cues/pt/money-mule.ts');
    expect(printed[1]).toContain('lib/cues/sv/money-mule.ts');
    expect(printed[2]).toContain('lib/help/countries/pe.ts');
    for (const text of printed) expect(text).toContain(`npm run test:unit -- ${FILLED_IN}`);
    expect(printed[1]).toContain('docs/adding-a-language.md');
  });

  it('leave the style as it is to be', () => {
    const written = printed.flatMap((text) => text.match(/(?<=^ {2}).+/gmu) ?? []);
    expect(written.length).toBeGreaterThan(80);
    expect(copy.style(written)).toBe('');
  });

  it('are red, and nothing else is', () => {
    const cues = readdirSync(join(copy.root, 'lib/cues/sv')).filter(
      (file) => !['context.ts', 'index.ts', 'words.ts'].includes(file),
    );
    const names = [...outcome.failed.keys()].map((name) => name.replace(' is filled in', ''));
    const languages = names.filter((name) => name.startsWith('the language'));
    expect(names.filter((name) => name.startsWith('the cue'))).toHaveLength(cues.length);
    // The new cue has texts in every language, which are empty too.
    expect(languages).toHaveLength(7);
    expect(names.filter((name) => name.startsWith('the country'))).toEqual(['the country PE']);
    expect(outcome.passed).toBeGreaterThan(20);
  });

  it.each([
    ['the cue money_mule', 'lib/cues/taxonomy.ts, money_mule: the pathways'],
    ['the cue money_mule', 'lib/cues/en/money-mule.ts: a phrase under strong, usual or weak'],
    ['the cue money_mule', '4 ordinary messages in which it must not under lookalikes'],
    ['the cue secrecy', 'lib/cues/sv/secrecy.ts: a phrase'],
    ['the language fr', 'locales/fr, cues: 1 texts are empty, the first is money_mule'],
    ['the language sv', 'lib/cues/sv/context.ts: phrases under advice'],
    ['the language sv', 'lib/cues/sv/words.ts: 50 or more'],
    ['the language sv', 'tests/locales/words.ts: what is never said in sv'],
    ['the language sv', 'locales/sv, sv.json: '],
    ['the language sv', 'locales/sv, help: '],
    ['the language sv', 'locales/sv, welcome: '],
    ['the country PE', 'someone for a child to talk to'],
    ['the country PE', 'a service for emergency: name, source, checked, phone'],
    ['the country PE', 'tests/help/zones.json, PE'],
    ['the country PE', 'tests/help/short-numbers.json, PE'],
  ])('%s asks: %s', (name, words) => {
    expect(outcome.failed.get(`${name} is filled in`)).toContain(words);
  });

  it('keep the names that are the same everywhere', () => {
    expect(copy.read('locales/sv/panel.ts')).toContain("name: 'Sidelight'");
    expect(copy.read('locales/sv.json')).toContain('"extensionName": "Sidelight"');
    expect(copy.read('locales/sv/panel.ts')).not.toContain('You decide');
  });
});

describe('once they are filled in', () => {
  it(
    'are green, with the tests of their rooms',
    () => {
      fillInCue(copy);
      fillInLanguage(copy);
      fillInCountry(copy);
      const files = [
        FILLED_IN,
        ...['tests/cues/phrasings.test.ts', 'tests/locales/copy.test.ts'],
        ...[
          'tests/locales/ages.test.ts',
          'tests/locales/own-pages.test.ts',
          'tests/help/countries.test.ts',
        ],
        ...['tests/help/numbers.test.ts', 'tests/help/zones.test.ts'],
        'tests/settings/schema.test.ts',
      ];
      const { passed, failed } = copy.test(
        files,
        /filled in|sv|money_mule|copy in|options page in|PE|Lima|zone|offer every/u,
      );
      expect([...failed]).toEqual([]);
      expect(passed).toBeGreaterThan(500);
    },
    PATIENCE,
  );
});
