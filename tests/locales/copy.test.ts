import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/help/country.ts';
import { copies, languageFor } from '../../locales/index.ts';
import { sentencesOf, wordsOf } from './readability.ts';
import { asText, textsOf } from './walk.ts';
import { WORDS, type Words } from './words.ts';

/** One idea a sentence. */
const MOST_SENTENCE_WORDS = 12;

describe.each(Object.values(copies))('copy in $language', (copy) => {
  const words = WORDS[copy.language] as Words;
  const everything = textsOf(copy);

  it.each([
    ['panel', copy.panel],
    ['cues', copy.cues],
    ['replies', copy.replies],
    ['why', copy.why],
    ['help', copy.help],
    ['popup', copy.popup],
  ])('%s can be read at nine', (_, part) => {
    const text = asText(part);
    const value = words.index(text);
    expect(words.easy(value), `${value.toFixed(1)}: ${text.slice(0, 200)}`).toBe(true);
  });

  it('has one idea a sentence', () => {
    const long = everything
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > MOST_SENTENCE_WORDS);
    expect(long).toEqual([]);
  });

  it('never judges, blames, commands or guesses who someone is', () => {
    expect(everything.filter((text) => words.never.test(text))).toEqual([]);
  });

  it('says that the young person decides and bears no fault', () => {
    expect(copy.panel.decide).toMatch(words.decide);
    expect(copy.panel.notYourFault).toMatch(words.notYourFault);
  });

  it('has no text left empty', () => {
    expect(textsOf(copy).filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('languageFor', () => {
  it.each<[readonly string[], Language]>([
    [['fr-CA', 'en'], 'fr'],
    [['FR'], 'fr'],
    [['nl', 'fr'], 'fr'],
    [['es-MX', 'en'], 'es'],
    [['pt-BR'], 'pt'],
    [['de-AT', 'en'], 'de'],
    [['it-CH'], 'it'],
    [['en-GB'], 'en'],
    [['frr'], 'en'],
    [['nl'], 'en'],
    [[], 'en'],
  ])('%j is read in %s', (tags, language) => {
    expect(languageFor(tags)).toBe(language);
  });
});
