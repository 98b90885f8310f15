import { describe, expect, it } from 'vitest';
import { fitsStarred, isDisguised, spellings } from '../../lib/text/deobfuscate.ts';

describe('isDisguised', () => {
  it.each(['hello', 's3nd', 'ca$h', 'p|z', '10', 'c@m', 'h!'])('is so of %s', (token) => {
    expect(isDisguised(token)).toBe(true);
  });

  it.each(['send', 'a', '', '¤', '.'])('is not so of %j', (token) => {
    expect(isDisguised(token)).toBe(false);
  });
});

describe('spellings', () => {
  it.each([
    ['send', []],
    ['s3nd', ['send']],
    ['ca$h', ['cash']],
    ['1', []],
    ['33', ['3']],
    ['p1cs', ['pics', 'plcs']],
    ['hello', ['helo']],
    ['goood', ['god', 'good']],
    ['laisseee', ['laisse', 'laissee']],
    ['sw33t', ['sw3t', 'sweet', 'swet']],
  ])('of %s begin with the likeliest', (token, first) => {
    const all = [...new Set(spellings(token))];
    expect(all.slice(0, first.length)).toEqual(first);
    if (first.length === 0) expect(all).toEqual([]);
  });

  it('shorten each double letter alone too', () => {
    expect([...spellings('prettyy')]).toEqual(['prety', 'pretyy', 'pretty']);
  });

  it('shorten nothing where no letter comes twice', () => {
    expect([...spellings('s3nd')]).toEqual(['send']);
  });
});

describe('fitsStarred', () => {
  it.each([
    ['p*cs', 'pics'],
    ['s#nd', 'send'],
    ['****', 'send'],
    ['send', 'send'],
  ])('reads %s as %s', (token, word) => {
    expect(fitsStarred(token, word)).toBe(true);
  });

  it.each([
    ['p*cs', 'pic'],
    ['p*cs', 'pacts'],
    ['p*cs', 'tics'],
    ['p.cs', 'pics'],
    ['sen*', 'lend'],
    ['*end', 'sent'],
  ])('does not read %s as %s', (token, word) => {
    expect(fitsStarred(token, word)).toBe(false);
  });
});
