import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/help/countries/index.ts';
import { LANGUAGES } from '../../lib/settings/schema.ts';
import { copies } from '../../locales/index.ts';

/** Characters that the Chrome Web Store takes. Source: its listing form and the manifest's `description`, 2026-11. */
const LONGEST_SUMMARY = 132;
const LONGEST_DESCRIPTION = 16_000;

/** Without the help for everywhere else. */
const OWN_COUNTRIES = Object.keys(countries).filter((code) => code !== 'global').length;

it('there is a listing for each language, and for no other', () => {
  const listings = readdirSync('store/listings').map((name) => name.replace('.md', ''));
  expect(listings.sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const text = readFileSync(`store/listings/${language}.md`, 'utf8');
  const prose = text.replaceAll(/\s+/gu, ' ');

  it('has the summary that the browser shows, and fits into the form', () => {
    const words = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
    const summary = /^> (.+)$/mu.exec(text)?.[1] ?? '';
    expect(summary).toBe(words.extensionDescription);
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('names buttons as the panel does', () => {
    const { later, fine } = copies[language].panel;
    const quoted = [...prose.matchAll(/(?:“|„|«)\s?([^“”„«»]+?)\s?(?:”|“|»)/gu)];
    expect(quoted.map(([, words]) => words)).toEqual([later, fine]);
  });

  it('counts the countries that there are', () => {
    const numbers = [...prose.matchAll(/\d+/gu)].map(([number]) => Number(number));
    expect(numbers).toEqual([OWN_COUNTRIES]);
  });
});
