import { describe, expect, it } from 'vitest';
import { quotedIn } from '../../lib/text/quotes.ts';

/** What is quoted, with its marks. */
function quotes(text: string): string[] {
  return quotedIn(text).map(({ from, to }) => text.slice(from, to));
}

describe('quotedIn', () => {
  it.each([
    ['a sentence', 'she wrote "meet me at the park" to him', ['"meet me at the park"']],
    ['curly marks', 'he said “see you there” again', ['“see you there”']],
    ['German marks', 'er schrieb „bis morgen dann“ dazu', ['„bis morgen dann“']],
    ['French marks', 'elle a dit «à demain matin» hier', ['«à demain matin»']],
    [
      'two of them',
      'first "good morning" and then "good night" ok',
      ['"good morning"', '"good night"'],
    ],
  ])('finds %s where other words stand outside', (_, text, found) => {
    expect(quotes(text)).toEqual(found);
  });

  it('gives where they begin and end', () => {
    expect(quotedIn('no way "good morning"')).toEqual([{ from: 7, to: 21 }]);
  });

  it.each([
    ['nothing', 'good morning to you'],
    ['a title or a nickname', 'have you seen "jaws" at all'],
    ['a message that wears marks as a whole', '"good morning to you"'],
    ['one that wears them but for a word', 'ok "good morning to you"'],
    ['several that leave one word outside', '"good morning" and "good night"'],
    ['a mark that is never closed', 'he said "good morning to you'],
    ['what goes on in another line', 'he said "good\nmorning to you" then'],
    ['signs and numbers outside', '12:30 "good morning to you" :) 5'],
  ])('finds no quotation in %s', (_, text) => {
    expect(quotes(text)).toEqual([]);
  });
});
