import { describe, expect, it } from 'vitest';
import { lastParts } from '../../lib/page/last-parts.ts';

describe('lastParts', () => {
  it.each([
    ['.bubble .name', '.name'],
    ['.bubble > .name', '.name'],
    ['.bubble>.name', '.name'],
    ['a + b ~ c', 'c'],
    ["[role='row'] [dir='auto'], time", "[dir='auto'], time"],
    ['time, .row .time', 'time, .time'],
    ['.bubble:not(.forwarded .x) .name:is(a, b > c)', '.name:is(a, b > c)'],
    ['[title="a, b > c"] .x', '.x'],
    ["[title='it\\'s a b'] .x", '.x'],
    ['.a\\.b .c\\:d', '.c\\:d'],
  ])('of %s is %s', (css, last) => {
    expect(lastParts(css)).toBe(last);
  });

  it.each([
    '.name',
    "[aria-label='a b > c']",
    ':is(h1, h2):not(.a .b)',
    'time, article',
    "[title='a\\' b']",
  ])('%s has one part only', (css) => {
    expect(lastParts(css)).toBeNull();
  });
});
