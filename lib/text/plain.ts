import { SENTENCE_END } from './token.ts';

/** A word of the letters a to z, maybe with an apostrophe, and what ends a sentence or a clause after it. */
const PLAIN = /^([a-z]+)(?:'([a-z]+))?([.,!?;:)]*)$/i;
/** A letter more often in a row than `fold` keeps. */
const STRETCHED = /([a-z])\1\1\1/i;
/** The beginning of a web address. */
const ADDRESS = /^www\./i;

/** French, Italian and Portuguese words that lose their vowel before another: "l'adresse" is two words. */
export const ELIDED: ReadonlySet<string> = new Set(
  'l d j t m s n c qu un dell all nell sull dall quest quell bell jusqu lorsqu puisqu'.split(' '),
);

export const LONGEST_ELIDED = Math.max(...Array.from(ELIDED, ({ length }) => length));

/**
 * What `cut(fold(chunk))` makes of the chunks that most messages consist of, in less time; null for any other chunk, which
 * has to be folded and cut.
 */
export function plainTokens(chunk: string): string[] | null {
  const found = PLAIN.exec(chunk);
  if (found === null || STRETCHED.test(chunk) || ADDRESS.test(chunk)) return null;
  const [, word = '', second, marks = ''] = found;
  const first = word.toLowerCase();
  const after = second?.toLowerCase();
  const texts =
    after === undefined ? [first] : ELIDED.has(first) ? [first, after] : [first + after];
  for (const mark of marks) {
    if (mark === '?') texts.push(mark);
    else if ('.!;'.includes(mark)) texts.push(SENTENCE_END);
  }
  return texts;
}
