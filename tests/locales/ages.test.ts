import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../lib/help/platforms.ts';
import type { AgeCopy, BlockCopy, IdeasCopy } from '../../locales/copy.ts';
import { sentencesOf, wordsOf } from './readability.ts';
import { asRead, asText, noticesOf, textsOf } from './walk.ts';
import { WORDS, type Words } from './words.ts';

/** Limits of the copy rules: a title and a body that are read at a glance, one idea a sentence. */
const MOST_TITLE_WORDS = 6;
const MOST_BODY_WORDS = { older: 35, younger: 28 };
const MOST_SENTENCE_WORDS = 12;

/** Turns to which no answer is the best answer, and words of the young person's own. */
const UNANSWERED = ['threat_blackmail', 'payment_demand', 'self_harm_coercion', 'child_distress'];

interface Texts {
  readonly language: string;
  readonly older: AgeCopy;
  readonly younger: AgeCopy;
  readonly ideas: IdeasCopy;
  readonly block: BlockCopy;
}

const PARTS = ['older', 'younger', 'ideas', 'block'] as const;

const begun = readdirSync('locales').filter((name) => existsSync(`locales/${name}/older.ts`));
const languages = begun.filter((name) =>
  PARTS.every((part) => existsSync(`locales/${name}/${part}.ts`)),
);
const sets: Texts[] = await Promise.all(
  languages.map(async (language) => ({
    language,
    ...(await import(`../../locales/${language}/older.ts`)),
    ...(await import(`../../locales/${language}/younger.ts`)),
    ...(await import(`../../locales/${language}/ideas.ts`)),
    ...(await import(`../../locales/${language}/block.ts`)),
  })),
);

it('finds all parts of each language', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr']));
  expect(languages).toEqual(begun);
  expect(Object.keys(WORDS)).toEqual(expect.arrayContaining(languages));
});

describe.each(sets)('texts in $language', ({ language, older, younger, ideas, block }) => {
  const words = WORDS[language] as Words;
  const all = { older, younger, ideas, block };

  describe.each([
    ['older', older],
    ['younger', younger],
  ] as const)('%s', (age, copy) => {
    const notices = noticesOf(copy.notices);
    const peers = Object.entries(copy.peers);

    it.each([...notices, ...peers])('%s keeps to its length', (_, { title, body }) => {
      expect(wordsOf(title).length).toBeLessThanOrEqual(MOST_TITLE_WORDS);
      expect(wordsOf(body).length).toBeLessThanOrEqual(MOST_BODY_WORDS[age]);
    });

    it.each([...notices, ...peers])('%s can be read at nine', (_, notice) => {
      expectEasy(asRead(notice), words);
    });

    it.each(['advice', 'fault', 'again', 'friend', 'save'] as const)(
      '%s can be read at nine',
      (part) => {
        expectEasy(asText(copy[part]), words);
      },
    );

    it('allows for doubt in every notice of level 1 and 2', () => {
      const certain = notices.filter(
        ([name, { body }]) => /[12]$/.test(name) && !words.doubt.test(body),
      );
      expect(certain).toEqual([]);
    });

    it('leaves fault and choice to the panel, which says each once', () => {
      const twice = textsOf([copy.notices, copy.peers]).filter(
        (text) => words.notYourFault.test(text) || words.decide.test(text),
      );
      expect(twice).toEqual([]);
    });

    it('asks two young people, and asks about pressure', () => {
      for (const [, notice] of peers) expect(notice.title).toMatch(/\?$/);
      expect(copy.peers.photo.title).toMatch(words.pressure);
    });

    it('has five steps against a threat, and few lines everywhere', () => {
      expect(copy.advice.threat.steps).toHaveLength(5);
      for (const { steps } of Object.values(copy.advice)) expectFew(steps, 4, 6);
      for (const page of ['fault', 'again', 'friend', 'save'] as const) {
        expectFew(copy[page].lines, 4, 8);
      }
    });

    it('warns that Snapchat tells of a screenshot, and names another device', () => {
      const lines = copy.save.lines.join(' ');
      expect(lines).toMatch(/Snapchat/);
      expect(copy.save.lines.some((line) => !/Snapchat/.test(line) && words.save.test(line))).toBe(
        true,
      );
    });
  });

  it('is shorter for the younger, and only offers them to show it', () => {
    const length = (copy: AgeCopy) => wordsOf(asText([copy.notices, copy.peers])).length;
    expect(length(younger)).toBeLessThan(length(older));
    expect(younger.show).toMatch(/\?$/);
    expect(older.show).toBeNull();
  });

  it.each(['ideas', 'block'] as const)('%s can be read at nine', (part) => {
    expectEasy(asText(all[part]), words);
  });

  it('offers three different ideas for each cue but where no reply is best', () => {
    const without = Object.entries(ideas).filter(([, tones]) => tones === null);
    expect(without.map(([cue]) => cue).sort()).toEqual([...UNANSWERED].sort());
    for (const tones of Object.values(ideas)) {
      if (tones !== null) expect(new Set(Object.values(tones)).size).toBe(3);
    }
  });

  it.each([...Object.keys(PLATFORMS), 'other'])('on %s saves, reports, then blocks', (name) => {
    const steps = block.steps[name as keyof BlockCopy['steps']];
    expectFew(steps, 3, 6);
    const order = (step: RegExp) => steps.findIndex((text) => step.test(text));
    expect(order(words.save)).toBe(0);
    expect(order(words.report)).toBeGreaterThan(0);
    expect(order(words.block)).toBeGreaterThanOrEqual(order(words.report));
  });

  it('has one idea a sentence', () => {
    const long = textsOf(all)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > MOST_SENTENCE_WORDS);
    expect(long).toEqual([]);
  });

  it('never judges, blames, commands or guesses who someone is', () => {
    expect(textsOf(all).filter((text) => words.never.test(text))).toEqual([]);
  });

  it('has no text left empty, and none that begins or ends with a space', () => {
    expect(textsOf(all).filter((text) => text === '' || text !== text.trim())).toEqual([]);
  });
});

function expectEasy(text: string, { index, easy }: Words): void {
  const value = index(text);
  expect(easy(value), `${value.toFixed(1)}: ${text.slice(0, 300)}`).toBe(true);
}

function expectFew(lines: readonly string[], least: number, most: number): void {
  expect(lines.length, lines[0]).toBeGreaterThanOrEqual(least);
  expect(lines.length, lines[0]).toBeLessThanOrEqual(most);
}
