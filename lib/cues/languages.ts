import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import { pack, packTelling } from './pack.ts';
import type { Language } from './phrasings.ts';
import { portuguese } from './pt/index.ts';
import { Rulebook } from './rulebook.ts';

/**
 * Every language that cues are known in, from its source. For the build, the tests and the command line: a browser
 * carries the packed rules alone.
 */
export const LANGUAGES: readonly Language[] = [
  english,
  french,
  spanish,
  german,
  italian,
  portuguese,
];

/** All languages, each packed and unpacked when it is first needed. */
export function sourceRulebook(): Rulebook {
  return new Rulebook(packTelling(LANGUAGES), (code) => {
    const language = LANGUAGES.find((one) => one.code === code);
    return language && pack(language);
  });
}
