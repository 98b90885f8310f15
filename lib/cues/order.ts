import type { Line } from './line.ts';
import type { Lists } from './lists.ts';
import { FIELDS, REACH_BITS, type RuleIndex } from './rule-index.ts';
import { GROUPS } from './sides.ts';

/** The order in which the rules of a language are looked for in a line. */
export class Order {
  readonly #index: RuleIndex;
  readonly #under: Lists;
  readonly #rules: number;
  /** The number that stands for any number among the words. */
  readonly #anyNumber: number;

  /**
   * @param under for each word the prefixes that it begins with
   * @param rules how many there are
   */
  constructor(index: RuleIndex, under: Lists, rules: number, anyNumber: number) {
    this.#index = index;
    this.#under = under;
    this.#rules = rules;
    this.#anyNumber = anyNumber;
  }

  /**
   * Where a rule's first words stand for the first time: less is earlier, and at one place words come before numbers. Of
   * two rules at one place the first of the rules is less.
   *
   * @param words the line's, by their numbers
   */
  of(rule: number, { tokens }: Line, words: Int32Array): number {
    for (let place = 0; place < tokens.length; place++) {
      const word = words[place] as number;
      const before = 2 * place * this.#rules + rule;
      if (this.#startsWith(word, rule)) return before;
      if (tokens[place]?.isNumber && this.#isUnder(this.#anyNumber, rule))
        return before + this.#rules;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Whether a rule looks for this word first, or for a prefix of it. */
  #startsWith(word: number, rule: number): boolean {
    const { all, from } = this.#under;
    const last = from[word + 1] as number;
    for (let index = from[word] as number; index < last; index++)
      if (this.#isUnder(all[index] as number, rule)) return true;
    return this.#isUnder(word, rule);
  }

  /** The rules of a word and a group stand in their order. */
  #isUnder(word: number, rule: number): boolean {
    const { all, from } = this.#index.rules;
    const list = GROUPS * word + (this.#index.groups[rule] as number);
    const end = (from[list + 1] as number) / FIELDS;
    let low = (from[list] as number) / FIELDS;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((all[FIELDS * middle] as number) >>> (2 * REACH_BITS) < rule) low = middle + 1;
      else high = middle;
    }
    return low < end && (all[FIELDS * low] as number) >>> (2 * REACH_BITS) === rule;
  }
}
