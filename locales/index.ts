import type { Language } from '../lib/help/country.ts';
import type { Copy } from './copy.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

/** Every language that Sidelight speaks. */
export const copies: Readonly<Record<Language, Copy>> = { en, fr };

/** The language for a list of BCP 47 tags, the most wanted first; English when none is spoken here. */
export function languageFor(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split(/[-_]/)[0];
    if (base === 'en' || base === 'fr') return base;
  }
  return 'en';
}
