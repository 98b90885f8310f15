import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/help/countries/index.ts';
import type { Language } from '../../lib/help/country.ts';
import type { Copy, NoticeCopy } from '../../locales/copy.ts';
import { copies, languageFor } from '../../locales/index.ts';
import { fleschKincaidGrade, kandelMolesEase, sentencesOf, wordsOf } from './readability.ts';

/** Limits of the copy rules: a title and a body that are read at a glance, one idea a sentence. */
const MOST_TITLE_WORDS = 6;
const MOST_BODY_WORDS = 35;
const MOST_SENTENCE_WORDS = 12;
const HARDEST_GRADE = 5;
const LEAST_EASE = 80;

/** Words that judge, blame, command or frighten, or that a young reader does not know. */
const NEVER: Readonly<Record<Language, RegExp>> = {
  en: /predator|criminal|stranger danger|pervert|perpetrator|victim|groom|sextort|csam|abuser|naive|stupid|you must|you should|you have to|you need to|why did you|made a mistake|your fault for|online forever|ruin|tell your parents|you are being|\bsafe now|all safe|\b(he|she|him|her|his|hers)\b/i,
  fr: /prédateur|criminel|pervers|pédo|agresseur|victime|groom|sextor|pédocrim|naï[fv]|bête|\btu dois\b|tu aurais dû|tu devrais|il faut|pourquoi as-tu|pourquoi tu as|une erreur|pour toujours|ruiner|dis-le à tes parents|\b(il|elle|ils|elles|lui)\b(?! y a)|[·]|\(e\)|\bseule?s?\b|\bobligée?\b/i,
};

/** The words that every panel has to hold, whatever it is about. */
const DECIDE: Readonly<Record<Language, string>> = { en: 'You decide', fr: 'Tu décides' };
const NOT_YOUR_FAULT: Readonly<Record<Language, string>> = {
  en: 'not your fault',
  fr: 'pas ta faute',
};

describe.each(Object.values(copies))('copy in $language', (copy) => {
  const notices = noticesOf(copy);
  const easyEnough = (text: string) =>
    copy.language === 'en'
      ? fleschKincaidGrade(text) <= HARDEST_GRADE
      : kandelMolesEase(text) >= LEAST_EASE;

  it.each(notices)('%s keeps to its length', (_, { title, body }) => {
    expect(wordsOf(title).length).toBeLessThanOrEqual(MOST_TITLE_WORDS);
    expect(wordsOf(body).length).toBeLessThanOrEqual(MOST_BODY_WORDS);
  });

  it.each(notices)('%s can be read at nine', (_, { title, body }) => {
    expect(easyEnough(`${title}. ${body}`), index(copy, `${title}. ${body}`)).toBe(true);
  });

  it.each([
    ['panel', copy.panel],
    ['cues', copy.cues],
    ['advice', copy.advice],
    ['replies', [copy.ideas, copy.replies]],
    ['why', copy.why],
    ['help', [copy.help.trusted, copy.help.ask, copy.help.traces, notesOf(copy.language)]],
    ['popup', copy.popup],
  ])('%s can be read at nine', (_, part) => {
    const text = textsOf(part).map(asSentence).join(' ');
    expect(easyEnough(text), index(copy, text)).toBe(true);
  });

  it('has one idea a sentence', () => {
    const long = [...textsOf(copy), ...notesOf(copy.language)]
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > MOST_SENTENCE_WORDS);
    expect(long).toEqual([]);
  });

  it('never judges, blames, commands or guesses who someone is', () => {
    const bad = [...textsOf(copy), ...notesOf(copy.language)].filter((text) =>
      NEVER[copy.language].test(text),
    );
    expect(bad).toEqual([]);
  });

  it('says that the young person decides and bears no fault', () => {
    expect(copy.panel.decide).toContain(DECIDE[copy.language]);
    expect(copy.panel.notYourFault).toContain(NOT_YOUR_FAULT[copy.language]);
  });

  it('offers ideas for a reply but where no reply is best', () => {
    for (const [voice, ideas] of Object.entries(copy.ideas)) {
      expect(ideas.length > 0).toBe(voice !== 'threat' && voice !== 'self_harm');
    }
    expect(copy.advice.threat.steps).toHaveLength(5);
  });

  it('allows for doubt in every notice of level 1 and 2', () => {
    const doubt = copy.language === 'en' ? /may be|you choose/i : /peut-être|tu choisis|parfois/i;
    const certain = notices.filter(([name, { body }]) => /[12]$/.test(name) && !doubt.test(body));
    expect(certain).toEqual([]);
  });

  it('has no text left empty', () => {
    expect(textsOf(copy).filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('languageFor', () => {
  it.each<[readonly string[], Language]>([
    [['fr-CA', 'en'], 'fr'],
    [['FR'], 'fr'],
    [['de', 'fr'], 'fr'],
    [['en-GB'], 'en'],
    [['frr'], 'en'],
    [['de'], 'en'],
    [[], 'en'],
  ])('%j is read in %s', (tags, language) => {
    expect(languageFor(tags)).toBe(language);
  });
});

function noticesOf(copy: Copy): [string, NoticeCopy][] {
  return Object.entries(copy.notices).flatMap(([voice, levels]) =>
    Object.entries(levels).map(([level, notice]): [string, NoticeCopy] => [
      `${voice} ${level}`,
      notice,
    ]),
  );
}

function notesOf(language: Language): string[] {
  return Object.values(countries).flatMap((country) =>
    country.services.flatMap((service) => (service.note === null ? [] : [service.note[language]])),
  );
}

/** Every string below a part of the copy, in order; a text with gaps is filled with an example. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part('1', '2'))];
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(textsOf);
  return [];
}

function asSentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function index(copy: Copy, text: string): string {
  const value = copy.language === 'en' ? fleschKincaidGrade(text) : kandelMolesEase(text);
  return `${value.toFixed(1)}: ${text.slice(0, 200)}`;
}
