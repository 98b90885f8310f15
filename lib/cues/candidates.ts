import { Around, SPANS } from './around.ts';
import { type Line, WINDOW } from './line.ts';
import type { Lists } from './lists.ts';
import { FIELDS, REACH_BITS, REACH_MASK, type RuleIndex } from './rule-index.ts';
import type { Search } from './search.ts';
import { GROUPS, type Groups } from './sides.ts';
import { anyNumber } from './unpack.ts';
import { lowest, marksOf } from './window.ts';

/** Tells which rules may match in a line, without their phrases: those that find there the words that they need. */
export class Candidates {
  /** Those of the line that was looked at last, from the first place on. */
  readonly rules: Int32Array;
  /** How many they are. */
  length = 0;
  /** Under each word the rules that look for it first: see `RuleIndex`. */
  readonly #entries: Int32Array;
  readonly #entriesFrom: Int32Array;
  /** For each word the prefixes that it begins with. */
  readonly #under: Lists;
  /** The number that stands for any number among the words. */
  readonly #anyNumber: number;
  readonly #around: Around;
  readonly #search: Search;
  /** For each rule the line that it was a candidate in last. */
  readonly #noted: Int32Array;
  #lines = 0;
  /** Places among the entries: what `#filter` has kept. */
  readonly #likely: Int32Array;

  /**
   * @param under for each word the prefixes that it begins with
   * @param words how many numbers words and prefixes have
   * @param rules how many there are
   */
  constructor(index: RuleIndex, under: Lists, words: number, rules: number, search: Search) {
    this.rules = new Int32Array(rules);
    this.#entries = index.rules.all;
    this.#entriesFrom = index.rules.from;
    this.#under = under;
    this.#anyNumber = anyNumber(words);
    this.#around = new Around(index.bits);
    this.#search = search;
    this.#noted = new Int32Array(rules);
    this.#likely = new Int32Array(index.ways);
  }

  /**
   * Looks at a line at which a window was opened. In one that is longer only the first words are looked for.
   *
   * @param words the line's, by their numbers
   * @param groups those whose rules are meant
   */
  look(line: Line, words: Int32Array, groups: Groups): void {
    const { length } = line.tokens;
    const isLong = length > WINDOW;
    this.length = 0;
    this.#lines += 1;
    if (isLong) this.#around.within.fill(-1);
    else this.#around.open(words, length);
    for (let base = 0; base < length; base += WINDOW)
      this.#lookFrom(base, line, words, groups, isLong);
  }

  /** Looks at the words from that place on, as many as a window holds. */
  #lookFrom(base: number, line: Line, words: Int32Array, groups: Groups, isLong: boolean): void {
    const { all, from } = this.#under;
    const length = Math.min(line.tokens.length - base, WINDOW);
    let [starting, beginning] = [0, 0];
    for (let index = 0; index < length; index++) {
      const word = words[base + index] as number;
      const list = GROUPS * word;
      const first = this.#entriesFrom[list + groups.first] as number;
      const last = this.#entriesFrom[list + groups.last + 1] as number;
      starting |= isLess(first, last) << index;
      beginning |= isLess(from[word] as number, from[word + 1] as number) << index;
    }
    for (let rest = starting; rest !== 0; rest &= rest - 1) {
      const place = base + lowest(rest);
      this.#lookUnder(words[place] as number, place, groups, isLong);
    }
    for (let rest = beginning; rest !== 0; rest &= rest - 1) {
      const place = base + lowest(rest);
      const word = words[place] as number;
      const last = from[word + 1] as number;
      for (let index = from[word] as number; index < last; index++)
        this.#lookUnder(all[index] as number, place, groups, isLong);
    }
    const { numbers } = base === 0 ? line : marksOf(line.tokens, base, length);
    for (let rest = numbers; rest !== 0; rest &= rest - 1)
      this.#lookUnder(this.#anyNumber, base + lowest(rest), groups, isLong);
  }

  /** Notes the rules that look for this word first, where the other words that they need may stand too. */
  #lookUnder(word: number, place: number, groups: Groups, isLong: boolean): void {
    const list = GROUPS * word;
    const first = this.#entriesFrom[list + groups.first] as number;
    const last = this.#entriesFrom[list + groups.last + 1] as number;
    if (first === last) return;
    if (!isLong) this.#around.look(place);
    const count = this.#filter(first, last);
    for (let index = 0; index < count; index++) {
      const way = this.#likely[index] as number;
      const rule = (this.#entries[way] as number) >>> (2 * REACH_BITS);
      if (this.#noted[rule] === this.#lines) continue;
      if (!isLong && !this.#hasSecond(way, place)) continue;
      this.#noted[rule] = this.#lines;
      this.rules[this.length++] = rule;
    }
  }

  /** Keeps the ways among these that may find around the present place what they need. Returns how many they are. */
  #filter(first: number, last: number): number {
    const entries = this.#entries;
    const likely = this.#likely;
    const { within } = this.#around;
    let count = 0;
    for (let index = first; index < last; index += FIELDS) {
      const head = entries[index] as number;
      const second =
        (within[(head >>> REACH_BITS) & REACH_MASK] as number) & (entries[index + 1] as number);
      const third = (within[head & REACH_MASK] as number) & (entries[index + 2] as number);
      likely[count] = index;
      // One more where neither is 0: to branch here costs more than all else, since nobody can foresee it.
      count += ((second | -second) & (third | -third)) >>> 31;
    }
    return count;
  }

  /** Whether a second word stands where it may, with the first one at that place. */
  #hasSecond(way: number, place: number): boolean {
    const set = this.#entries[way + 3] as number;
    if (set === 0) return true;
    const reach = ((this.#entries[way] as number) >>> REACH_BITS) & REACH_MASK;
    const bits = SPANS[reach] as number;
    return set > 0
      ? (this.#search.placesOf(set) & (bits << place)) !== 0
      : (this.#search.placesOf(~set) & (bits >>> (WINDOW - place))) !== 0;
  }
}

/** 1 where it is, 0 where not, without a branch that nobody can foresee. */
function isLess(one: number, other: number): number {
  return (one - other) >>> 31;
}
