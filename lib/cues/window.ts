import type { Token } from '../text/token.ts';
import { type Line, WINDOW } from './line.ts';

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
  /** For each word the places before it. */
  readonly places: Int32Array;
  #words: Int32Array = new Int32Array(0);
  #tokens: readonly Token[] = [];

  /** @param words how many there are */
  constructor(words: number) {
    this.places = new Int32Array(words);
  }

  /**
   * Looks at a line from that place on.
   *
   * @param words the line's, by their numbers
   */
  open({ tokens, ended: first }: Line, words: Int32Array, base: number): void {
    this.close();
    const { places } = this;
    const length = Math.min(tokens.length - base, WINDOW);
    let ended = base === 0 ? first : 0;
    for (let index = 0; index < length; index++) {
      const word = words[base + index] as number;
      if (word >= 0) places[word] = (places[word] as number) | (1 << index);
      if (base > 0 && tokens[base + index]?.isEnd) ended |= 1 << index;
    }
    const begins = base === 0 || tokens[base - 1]?.isEnd === true;
    const stops = base + length === tokens.length || tokens[base + length]?.isEnd === true;
    this.number += 1;
    this.base = base;
    this.length = length;
    this.all = -1 >>> (WINDOW - length);
    this.starts = (ended << 1) | (begins ? 1 : 0);
    this.ends = ended | ((stops ? 1 : 0) << length);
    this.inside = (this.all >>> 1) & ~ended;
    this.#words = words;
    this.#tokens = tokens;
  }

  /** Forgets where the words stood. */
  close(): void {
    for (let index = this.base + this.length - 1; index >= this.base; index--) {
      const word = this.#words[index] as number;
      if (word >= 0) this.places[word] = 0;
    }
    this.length = 0;
  }

  /** The places before a number in that range, both ends included. */
  numbersIn({ from, to }: { readonly from: number; readonly to: number }): number {
    let places = 0;
    for (let index = 0; index < this.length; index++) {
      const { isNumber, text } = this.#tokens[this.base + index] as Token;
      if (isNumber && Number(text) >= from && Number(text) <= to) places |= 1 << index;
    }
    return places;
  }
}
