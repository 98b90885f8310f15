import type { Token } from '../text/token.ts';
import { type Line, WINDOW } from './line.ts';
import type { Lists } from './lists.ts';
import type { Range } from './patterns.ts';

/** Up to 31 tokens of a line, as bits: bit 0 is the place before the first of them, bit 1 before the second. */
export class Window {
  /** Counts the windows: what was reckoned for another one does not hold for this. */
  number = 0;
  /** The place of the first token in the line. */
  base = 0;
  length = 0;
  /** Every place; those where a sentence may begin, those where it ends, and those before a token inside of one. */
  all = 0;
  starts = 0;
  ends = 0;
  inside = 0;
  /** For each word the places before it, and for each prefix those before a word that begins so. */
  readonly places: Int32Array;
  /** The places before a number. */
  #numbers = 0;
  readonly #under: Lists;
  #words: Int32Array = new Int32Array(0);
  #tokens: readonly Token[] = [];

  /**
   * @param under for each word and prefix the prefixes that it begins with
   * @param words how many numbers they have
   */
  constructor(under: Lists, words: number) {
    this.places = new Int32Array(words);
    this.#under = under;
  }

  /**
   * Looks at a line from that place on.
   *
   * @param words the line's, by their numbers
   */
  open(line: Line, words: Int32Array, base: number): void {
    this.close();
    const { places } = this;
    const { all, from } = this.#under;
    const { tokens } = line;
    const length = Math.min(tokens.length - base, WINDOW);
    let { ended, numbers } = line;
    if (base > 0) ({ ended, numbers } = marksOf(tokens, base, length));
    for (let index = 0; index < length; index++) {
      const word = words[base + index] as number;
      const bit = 1 << index;
      places[word] = (places[word] as number) | bit;
      const last = from[word + 1] as number;
      for (let at = from[word] as number; at < last; at++) {
        const prefix = all[at] as number;
        places[prefix] = (places[prefix] as number) | bit;
      }
    }
    const begins = base === 0 || tokens[base - 1]?.isEnd === true;
    const stops = base + length === tokens.length || tokens[base + length]?.isEnd === true;
    this.number += 1;
    this.base = base;
    this.length = length;
    // As a whole number of 32 bits, which a field holds best.
    this.all = (-1 >>> (WINDOW - length)) | 0;
    this.starts = (ended << 1) | (begins ? 1 : 0);
    this.ends = ended | ((stops ? 1 : 0) << length);
    this.inside = (this.all >>> 1) & ~ended;
    this.#numbers = numbers;
    this.#words = words;
    this.#tokens = tokens;
  }

  /** Forgets where the words stood. */
  close(): void {
    const { all, from } = this.#under;
    for (let index = this.base + this.length - 1; index >= this.base; index--) {
      const word = this.#words[index] as number;
      this.places[word] = 0;
      const last = from[word + 1] as number;
      for (let at = from[word] as number; at < last; at++) this.places[all[at] as number] = 0;
    }
    this.length = 0;
  }

  /** The places before a number in that range. */
  numbersIn({ from, to }: Range): number {
    let places = 0;
    for (let rest = this.#numbers; rest !== 0; rest &= rest - 1) {
      const index = lowest(rest);
      const number = Number(this.#tokens[this.base + index]?.text);
      if (number >= from && number <= to) places |= 1 << index;
    }
    return places;
  }
}

/** Where a sentence ends, and where a number stands, as bits, in tokens from that place of a line on. */
export function marksOf(
  tokens: readonly Token[],
  base: number,
  length: number,
): Pick<Line, 'ended' | 'numbers'> {
  let [ended, numbers] = [0, 0];
  for (let index = 0; index < length; index++) {
    const token = tokens[base + index] as Token;
    if (token.isEnd) ended |= 1 << index;
    if (token.isNumber) numbers |= 1 << index;
  }
  return { ended, numbers };
}

/** The place of the lowest bit. */
export function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
