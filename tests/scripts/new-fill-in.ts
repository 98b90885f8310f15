import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectCopy } from './new-copy.ts';

/** Fills in the cue `money_mule` in every language but the one that was just begun. */
export function fillInCue(copy: ProjectCopy): void {
  copy.change('lib/cues/taxonomy.ts', (text) =>
    text.replace("other('money_mule', 1, {})", "other('money_mule', 2, { trafficking: 1 })"),
  );
  for (const code of foldersIn(copy, 'locales').filter((one) => one !== 'sv')) {
    // Texts of other cues, which can be read at nine.
    copy.change(`locales/${code}/cues.ts`, (text) =>
      text.replace("money_mule: ''", `money_mule: ${easiestOf(text)}`),
    );
    copy.change(`locales/${code}/ideas.ts`, (text) => {
      const other = /^ {2}isolation: (\{[\s\S]*?^ {2}\})/mu.exec(text)?.[1] ?? '';
      return text.replace(/(?<=money_mule: )\{[\s\S]*?^ {2}\}/mu, other);
    });
  }
}

/** Fills in the language `sv`, and the phrases of `money_mule` everywhere: English texts, and made-up words. */
export function fillInLanguage(copy: ProjectCopy): void {
  for (const code of foldersIn(copy, 'lib/cues')) {
    const begun = code === 'sv' ? readdirSync(join(copy.root, 'lib/cues/sv')) : ['money-mule.ts'];
    for (const file of begun) {
      if (['context.ts', 'index.ts', 'words.ts'].includes(file)) continue;
      fillInPhrases(copy, `lib/cues/${code}/${file}`, `${file.replace(/-|\.ts/gu, '')}ord`);
    }
  }
  copy.change('lib/cues/sv/context.ts', (text) =>
    text.replaceAll(/(\w+): \[\]/gu, (_, kind: string) => `${kind}: ['${kind}ord']`),
  );
  const common = Array.from({ length: 50 }, (_, place) => `${'å'.repeat(place + 1)}h`).join(' ');
  copy.change('lib/cues/sv/words.ts', (text) =>
    text.replace("common = ''", `common = '${common}'`),
  );
  for (const file of readdirSync(join(copy.root, 'locales/en'))) {
    if (file === 'index.ts') continue;
    copy.change(`locales/sv/${file}`, () => copy.read(`locales/en/${file}`));
  }
  copy.change('locales/sv/index.ts', (text) =>
    text.replace("languageName: ''", "languageName: 'Svenska'"),
  );
  copy.change('locales/sv.json', () => copy.read('locales/en.json'));
  copy.change('tests/locales/words.ts', (text) =>
    text.replace(
      /(?<=WORDS: .* = \{\n)/u,
      '  get sv(): Words {\n    return WORDS.en as Words;\n  },\n',
    ),
  );
}

/** Fills in the country `PE`. Source of the numbers: gob.pe, pages of the national police and of Línea 100. */
export function fillInCountry(copy: ProjectCopy): void {
  copy.change('lib/help/countries/pe.ts', (text) =>
    text
      .replace("checked = ''", "checked = '2026-11-22'")
      .replace("name: ''", "name: 'Policía Nacional'")
      .replace("phone: ''", "phone: '105'")
      .replace("name: ''", "name: 'Línea 100'")
      .replace("phone: ''", "phone: '100'")
      .replaceAll('confirmed: []', "confirmed: ['phone']")
      .replaceAll("source: ''", "source: 'gob.pe'"),
  );
  copy.change('tests/help/short-numbers.json', (text) =>
    text.replace('"PE": ""', '"PE": "10[05]"'),
  );
  copy.change('tests/help/zones.json', (text) =>
    text.replace('"PE": []', '"PE": ["America/Lima"]'),
  );
}

function foldersIn(copy: ProjectCopy, folder: string): string[] {
  return readdirSync(join(copy.root, folder)).filter((name) => /^[a-z]{2}$/u.test(name));
}

/** Fills in a cue's phrasings with words that no other phrase knows. */
function fillInPhrases(copy: ProjectCopy, path: string, word: string): void {
  const list = (texts: readonly string[]) => `[${texts.map((text) => `'${text}'`).join(', ')}]`;
  const ends = ['idag', 'imorgon', 'sedan', 'igen'];
  copy.change(path, (text) =>
    text
      .replace('strong: []', `strong: ${list([`${word} konto`])}`)
      .replace('fires: []', `fires: ${list(ends.map((end) => `${word} konto ${end}`))}`)
      .replace('lookalikes: []', `lookalikes: ${list(ends.map((end) => `konto ${end}`))}`),
  );
}

/** The text of a file of the copy that has the shortest words, with its quotes. */
function easiestOf(file: string): string {
  const texts = file.match(/(?<=: +)'.+'/gu) ?? [];
  const ease = (text: string) => text.length / text.split(' ').length;
  return texts.toSorted((one, other) => ease(one) - ease(other))[0] ?? '';
}
