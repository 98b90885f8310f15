import { describe, expect, it } from 'vitest';
import { cuesIn, findingsIn } from './find.ts';

/** One plain sentence in many disguises. */
const DISGUISES: readonly [string, string][] = [
  ['capitals', 'SEND ME NUDES'],
  ['leet', 's3nd m3 nud3s'],
  ['a zero for an o', 'send n00ds'],
  ['Cyrillic letters', 'sеnd mе nudеs'],
  ['full width', 'ｓｅｎｄ ｍｅ ｎｕｄｅｓ'],
  ['zero-width characters', 'se\u200bnd me nu\u200bd\u200bes'],
  ['stretched letters', 'seeeend meee nuuuudes'],
  ['letters spaced apart', 'send me n u d e s'],
  ['letters with signs between', 'send me n.u.d.e.s'],
  ['every letter spaced apart', 's e n d m e n u d e s'],
  ['a star', 'send me n*des'],
  ['strike-through marks', 's̶e̶n̶d̶ m̶e̶ n̶u̶d̶e̶s̶'],
  ['bold mathematical letters', '𝐬𝐞𝐧𝐝 𝐦𝐞 𝐧𝐮𝐝𝐞𝐬'],
];

describe('a request in disguise', () => {
  it.each(DISGUISES)('is seen through: %s', (_, text) => {
    expect(cuesIn(text)).toContain('image_request');
  });

  it.each([
    'send me the n00dles recipe',
    'c u at 5',
    'the 4 of us',
    'b4 class',
    'a b c song',
    'hi!you ok',
  ])('is not seen in: %s', (text) => {
    expect(findingsIn(text).filter(({ strength }) => strength !== 'weak')).toEqual([]);
  });
});
