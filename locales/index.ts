import type { Language } from '../lib/help/country.ts';
import { complete } from './complete.ts';
import type { Copy } from './copy.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import { pt } from './pt/index.ts';

/** Every language that Sidelight speaks. */
export const copies: Readonly<Record<Language, Copy>> = {
  en,
  fr: complete(fr, en),
  es: complete(es, en),
  pt: complete(pt, en),
  de: complete(de, en),
  it: complete(it, en),
};

/** The words of a language; English for one that is not spoken here. */
export function copyFor(language: string): Copy {
  return isSpoken(language) ? copies[language] : en;
}

/** The language for a list of BCP 47 tags, the most wanted first; English when none is spoken here. */
export function languageFor(tags: readonly string[]): Language {
  const bases = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '');
  return bases.find(isSpoken) ?? 'en';
}

function isSpoken(language: string): language is Language {
  return Object.hasOwn(copies, language);
}
