import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/help/country.ts';
import { copies } from '../../locales/index.ts';
import { ownPages } from '../../locales/own-pages.ts';
import { sentencesOf, wordsOf } from './readability.ts';
import { asText, textsOf } from './walk.ts';
import { WORDS, type Words } from './words.ts';

/** One idea a sentence; adults may be given two. */
const MOST_SENTENCE_WORDS = { young: 12, adults: 24 };

/** A title is read at a glance. */
const MOST_TITLE_WORDS = 9;

const languages = Object.keys(copies) as Language[];

describe.each(languages)('the welcome and the options page in %s', (language) => {
  const words = WORDS[language] as Words;
  const { chat: _, ...welcome } = ownPages[language].welcome;
  const { adults, ...options } = ownPages[language].options;
  // What they are told stands where they read, whoever it is meant for.
  const young = [...textsOf(welcome), ...textsOf(options)];

  it.each([
    ['welcome', welcome],
    ['options', options],
  ])('can be read at nine: %s', (_name, part) => {
    const text = asText(part);
    const value = words.index(text);
    expect(words.easy(value), `${value.toFixed(1)}: ${text.slice(0, 200)}`).toBe(true);
  });

  it('has one idea a sentence', () => {
    const long = (texts: readonly string[], most: number) =>
      texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > most);
    expect(long(young, MOST_SENTENCE_WORDS.young)).toEqual([]);
    expect(long(textsOf(adults), MOST_SENTENCE_WORDS.adults)).toEqual([]);
  });

  it('never judges, blames, commands or guesses who someone is', () => {
    // The name of a browser looks like a word without a gender.
    const all = [...young, ...textsOf(adults)].map((text) => text.replaceAll('Firefox', ''));
    expect(all.filter((text) => words.never.test(text))).toEqual([]);
  });

  it('has short titles', () => {
    const titles = [
      welcome.you,
      welcome.adults,
      welcome.sites,
      welcome.tryIt,
      welcome.about,
      ...welcome.about.points,
      ...Object.values(options.notices),
    ].map(({ title }) => title);
    expect(titles.filter((title) => wordsOf(title).length > MOST_TITLE_WORDS)).toEqual([]);
  });

  it('says in five points what it does, and that the young person decides', () => {
    expect(welcome.about.points).toHaveLength(5);
    expect(textsOf(welcome.about.points).filter((text) => words.decide.test(text))).toHaveLength(1);
    expect(welcome.done.lines.filter((text) => words.notYourFault.test(text))).toHaveLength(1);
  });

  it('has no text left empty, and none that begins or ends with a space', () => {
    const all = textsOf(ownPages[language]);
    expect(all.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('names its own buttons as they are called', () => {
    const { panel, popup } = copies[language];
    expect(ownPages[language].options.exit.means).toContain(panel.exit);
    expect(ownPages[language].options.exit.page).toContain(panel.exit);
    expect(popup.locked).toContain(popup.pages.options);
    expect(textsOf(adults.lock).join(' ')).toContain(panel.exit);
  });
});
