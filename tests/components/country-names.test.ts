import { expect, it } from 'vitest';
import { countryNames } from '../../components/country-names.ts';
import { COUNTRY_CODES } from '../../lib/settings/countries.ts';
import { copies } from '../../locales/index.ts';

it.each(Object.values(copies))('names each country in $language, and all others last', (copy) => {
  const names = countryNames(copy);
  expect(new Set(names.map(({ code }) => code))).toEqual(new Set(COUNTRY_CODES));
  expect(names.at(-1)).toEqual({ code: 'global', name: copy.help.elsewhere });
  expect(names.filter(({ code, name }) => name === code)).toEqual([]);
});

it('sorts by the alphabet of the language', () => {
  const order = (copy: keyof typeof copies) => countryNames(copies[copy]).map(({ code }) => code);
  expect(order('en').slice(0, 3)).toEqual(['AR', 'AU', 'AT']);
  // “États-Unis” stands among the names in E, not after those in Z.
  expect(order('fr').slice(0, 3)).toEqual(['ZA', 'DE', 'AR']);
  expect(order('fr').indexOf('US')).toBe(order('fr').indexOf('ES') + 1);
});
