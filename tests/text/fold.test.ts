import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, MAX_FOLDED_LENGTH } from '../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['capitals', 'HeLLo', 'hello'],
    ['accents', 'Été à Łódź', 'ete a lodz'],
    ['full width', 'ｓｅｃｒｅｔ', 'secret'],
    ['mathematical letters', '𝓼𝓮𝓬𝓻𝓮𝓽', 'secret'],
    ['Cyrillic look-alikes', 'ѕесrеt', 'secret'],
    ['Greek look-alikes', 'ρhοtο', 'photo'],
    ['capitals of other alphabets, by their look', 'ТНЕ СОРУ', 'the copy'],
    ['zero-width characters', 's\u200be\u2060c\ufeffret', 'secret'],
    ['combining marks', 's̶e̶c̶r̶e̶t̶', 'secret'],
    ['stretched letters', 'pleeeease', 'pleeease'],
    ['double letters, which stay', 'good pass', 'good pass'],
    ['ligatures', 'œuvre straße', 'oeuvre strasse'],
    ['keycap digits', '1️⃣3️⃣', '13'],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('keeps the place of every character in the original', () => {
    const text = 'A\u200bﬁn  ｓoooon';
    const { text: folded, at } = fold(text);
    expect(folded).toBe('afin  sooon');
    expect([...folded].map((_, index) => text[at[index] as number])).toEqual([
      'A',
      'ﬁ',
      'ﬁ',
      'n',
      ' ',
      ' ',
      'ｓ',
      'o',
      'o',
      'o',
      'n',
    ]);
    expect(at[folded.length]).toBe(text.length);
  });

  it('reads a bounded part of an endless text', () => {
    expect(fold('ab'.repeat(MAX_FOLDED_LENGTH)).text.length).toBe(MAX_FOLDED_LENGTH);
  });

  it('is the same when done twice, and maps back, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: folded, at } = fold(text);
        expect(fold(folded).text).toBe(folded);
        expect(at.length).toBe(folded.length + 1);
        for (let index = 1; index < at.length; index++) {
          expect(at[index]).toBeGreaterThanOrEqual(at[index - 1] as number);
          expect(at[index]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
