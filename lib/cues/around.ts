import { WINDOW } from './line.ts';

/**
 * How far from a word another may stand: the first of these reaches looks one word ahead, the next ones 2, 4, 8 and any
 * number of words; those from `BACK` on look back as far; and `NOWHERE` is for what needs no other word.
 */
export const DISTANCES = [1, 2, 4, 8, WINDOW] as const;
export const BACK = 5;
export const NOWHERE = 10;
export const REACHES = 11;

const FARTHEST = 31;

/** For each reach the distances that it spans, as bits: d ahead is bit d, d back is bit 31 - d. */
export const SPANS = Int32Array.from({ length: REACHES }, (_, reach) => {
  let bits = 0;
  for (let distance = 1; distance <= (DISTANCES[reach % BACK] as number); distance++)
    bits |= 1 << (reach < BACK ? distance : FARTHEST - distance);
  return bits;
});

/** Rows of nothing before the first place and after the last, as far as a row looks for others. */
const MARGIN = 4;

/** The words around each place of a line, each word as a bit. */
export class Around {
  /** For each place a row of `REACHES` numbers, from `rowOf(place)` on: the bits of the words within that reach. */
  readonly rows = new Int32Array((WINDOW + 2 * MARGIN) * REACHES);
  /** The bit of each word. */
  readonly #bits: Int32Array;

  constructor(bits: Int32Array) {
    this.#bits = bits;
  }

  /** Looks at the first words of a line. */
  look(words: Int32Array, length: number): void {
    const { rows } = this;
    this.#clearAfter(length);
    let all = 0;
    for (let place = length - 1; place >= 0; place--) {
      const at = rowOf(place);
      const one = this.#bitOf(words, place + 1, length);
      const two = one | (rows[at + REACHES] as number);
      const four = two | (rows[at + 2 * REACHES + 1] as number);
      all |= one;
      rows[at] = one;
      rows[at + 1] = two;
      rows[at + 2] = four;
      rows[at + 3] = four | (rows[at + 4 * REACHES + 2] as number);
      rows[at + 4] = all;
    }
    all = 0;
    for (let place = 0; place < length; place++) {
      const at = rowOf(place);
      const one = this.#bitOf(words, place - 1, length);
      const two = one | (rows[at - REACHES + BACK] as number);
      const four = two | (rows[at - 2 * REACHES + BACK + 1] as number);
      all |= one;
      rows[at + BACK] = one;
      rows[at + BACK + 1] = two;
      rows[at + BACK + 2] = four;
      rows[at + BACK + 3] = four | (rows[at - 4 * REACHES + BACK + 2] as number);
      rows[at + BACK + 4] = all;
      rows[at + NOWHERE] = -1;
    }
  }

  #clearAfter(length: number): void {
    this.rows.fill(0, rowOf(length), rowOf(length + MARGIN));
  }

  #bitOf(words: Int32Array, place: number, length: number): number {
    const word = place < 0 || place >= length ? -1 : (words[place] as number);
    return word < 0 ? 0 : (this.#bits[word] as number);
  }
}

/** Where the row of a place begins. */
export function rowOf(place: number): number {
  return (MARGIN + place) * REACHES;
}
