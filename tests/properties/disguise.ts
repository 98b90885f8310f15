import fc from 'fast-check';
import { CONFUSABLES } from '../../lib/text/confusables.ts';

/** What cannot be seen, or is only drawn over a letter. */
const INVISIBLE = ['', '\u200b', '\u2060', '\u00ad', '\ufe0f', '\u0336', '\u0301', '\u{e0020}'];

/** Where letters of the same order stand: full width, bold, without serifs, in circles. */
const ALPHABETS = [0xff41, 0x1d41a, 0x1d5ba, 0x24d0];

/** Ways to write one small letter so that a person still reads it. */
const WAYS: readonly ((letter: string, choice: number) => string)[] = [
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter, choice) => {
    const first = ALPHABETS[choice % ALPHABETS.length] as number;
    return String.fromCodePoint(first + letter.charCodeAt(0) - 'a'.charCodeAt(0));
  },
  (letter, choice) => {
    const alike = [...(CONFUSABLES[letter] ?? letter)];
    return alike[choice % alike.length] as string;
  },
  (letter, choice) => letter + INVISIBLE[choice % INVISIBLE.length],
];

/** For each letter in turn how it is written. */
export const choices = fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 });

/** A text with each of its letters from a to z in some other form. */
export function disguised(plain: string, chosen: readonly number[]): string {
  let count = 0;
  return plain.replace(/[a-z]/g, (letter) => {
    const choice = chosen[count++ % chosen.length] as number;
    const way = WAYS[choice % WAYS.length] as (typeof WAYS)[number];
    return way(letter, Math.floor(choice / WAYS.length));
  });
}
