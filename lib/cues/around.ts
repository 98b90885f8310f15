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

/** Nothing stands before the first place of a line and after the last, as far as a reach looks that is not the farthest. */
const MARGIN = 8;

/** The words of a line, each as a bit, and what stands around one place of it. */
export class Around {
  /** For each reach the bits of the words within it. The farthest ones do not tell what is ahead from what is back. */
  readonly within = new Int32Array(REACHES);
  /** The bits of all words. */
  all = 0;
  /** The bit of the word at each place, 0 for one that is not known. */
  readonly #bits = new Int32Array(WINDOW + 2 * MARGIN);
  readonly #bitsOfWords: Int32Array;

  /** @param bits the bits of each word */
  constructor(bits: Int32Array) {
    this.#bitsOfWords = bits;
  }

  /** Takes the first words of a line. */
  open(words: Int32Array, length: number): void {
    this.all = 0;
    for (let place = 0; place < length; place++) {
      const word = words[place] as number;
      const bit = this.#bitsOfWords[word] as number;
      this.#bits[MARGIN + place] = bit;
      this.all |= bit;
    }
    this.#bits.fill(0, MARGIN + length, MARGIN + length + MARGIN);
  }

  /** Looks at what stands around that place. */
  look(place: number): void {
    this.#lookOneWay(MARGIN + place, 1, 0);
    this.#lookOneWay(MARGIN + place, -1, BACK);
    this.within[NOWHERE] = -1;
  }

  #lookOneWay(place: number, step: number, reach: number): void {
    const bits = this.#bits;
    const { within } = this;
    const one = bits[place + step] as number;
    const two = one | (bits[place + 2 * step] as number);
    const four = two | (bits[place + 3 * step] as number) | (bits[place + 4 * step] as number);
    within[reach] = one;
    within[reach + 1] = two;
    within[reach + 2] = four;
    within[reach + 3] =
      four |
      (bits[place + 5 * step] as number) |
      (bits[place + 6 * step] as number) |
      (bits[place + 7 * step] as number) |
      (bits[place + 8 * step] as number);
    within[reach + 4] = this.all;
  }
}
