import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { TAXONOMY } from '../../lib/cues/taxonomy.ts';
import { countries } from '../../lib/help/countries/index.ts';
import { COUNTRY_CODES } from '../../lib/settings/countries.ts';
import { copies } from '../../locales/index.ts';
import { ownPages } from '../../locales/own-pages.ts';
import shortNumbers from '../help/short-numbers.json' with { type: 'json' };
import iana from '../help/zones.json' with { type: 'json' };
import {
  missingHelp,
  missingPathways,
  missingPhrases,
  missingTexts,
  missingWords,
} from './new-missing.ts';

/** What `npm run new:cue`, `new:language` and `new:country` write is to be filled in: this says what is left. */
function expectNothing(missing: readonly (string | null)[]): void {
  const lines = missing.filter((line) => line !== null);
  expect(lines, `Still to be filled in:\n${lines.join('\n')}`).toEqual([]);
}

describe.each(TAXONOMY)('the cue $id', (cue) => {
  it('is filled in', () => {
    const phrasings = LANGUAGES.flatMap(({ code, cues }) =>
      cues.filter((one) => one.cue === cue.id).map((one) => missingPhrases(code, one)),
    );
    expectNothing([missingPathways(cue), ...phrasings]);
  });
});

it('each language has words for what it reads and what it says', () => {
  expect(LANGUAGES.map(({ code }) => code).sort()).toEqual(Object.keys(copies).sort());
});

describe.each(LANGUAGES)('the language $code', (language) => {
  it('is filled in', async () => {
    const { code } = language;
    const module = (await import(`../../locales/${code}/index.ts`)) as Record<string, object>;
    const texts = { ...module[code], ...ownPages[code as keyof typeof ownPages] };
    expectNothing([...missingWords(language), ...missingTexts(code, texts)]);
  });
});

describe.each(COUNTRY_CODES.filter((code) => code !== 'global'))('the country %s', (code) => {
  it('is filled in', () => {
    expectNothing(
      missingHelp(countries[code], {
        zones: (iana.zones as Readonly<Record<string, readonly string[]>>)[code] ?? [],
        shortNumbers: (shortNumbers.patterns as Readonly<Record<string, string>>)[code] ?? '',
      }),
    );
  });
});
