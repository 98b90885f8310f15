import { describe, expect, it } from 'vitest';
import { Policy } from '../../lib/settings/policy.ts';
import { codeIn, PAGES } from './markdown.ts';

/** Names of this form that are no key of the policy. */
const OTHERS = ['activeTab'];

const FOR_SCHOOLS = PAGES.filter(([path]) => /^docs\/(?:schools|letter|for-pupils)/u.test(path));

/** What is written as keys are: several words run together, the first one small. */
function keysIn(text: string): string[] {
  return codeIn(text)
    .map((code) => /^([a-z]+(?:[A-Z][a-z]+)+)(?::.*)?$/u.exec(code)?.[1])
    .filter((key) => key !== undefined);
}

describe.each(FOR_SCHOOLS)('%s', (_, text) => {
  it('names no key that the policy does not have', () => {
    const unknown = keysIn(text).filter((key) => !Object.hasOwn(Policy.entries, key));
    expect(unknown.filter((key) => !OTHERS.includes(key))).toEqual([]);
  });
});

it('every key of the policy is explained', () => {
  const explained = FOR_SCHOOLS.flatMap(([, text]) => codeIn(text));
  expect(Object.keys(Policy.entries).filter((key) => !explained.includes(key))).toEqual([]);
});

it('sees a key with a value and without', () => {
  expect(
    keysIn('`ageBand: 9-12`, `noSuchKey`, `country` and `IncognitoModeAvailability: 1`'),
  ).toEqual(['ageBand', 'noSuchKey']);
});
