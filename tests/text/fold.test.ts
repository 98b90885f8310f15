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
    expect(fold(text)).toBe(folded);
  });

  it('reads a bounded part of an endless text', () => {
    expect(fold('ab'.repeat(MAX_FOLDED_LENGTH)).length).toBe(MAX_FOLDED_LENGTH);
  });
});
