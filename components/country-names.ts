import { COUNTRY_CODES, type CountryCode } from '../lib/settings/countries.ts';
import type { Copy } from '../locales/copy.ts';

export interface CountryName {
  readonly code: CountryCode;
  readonly name: string;
}

/** The countries that have help of their own, in the order of the language's alphabet; all others last. */
export function countryNames({ language, help }: Copy): readonly CountryName[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { compare } = new Intl.Collator(language);
  const named = COUNTRY_CODES.filter((code) => code !== 'global')
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => compare(one.name, other.name));
  return [...named, { code: 'global', name: help.elsewhere }];
}
