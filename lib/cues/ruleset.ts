import { Around, rowOf } from './around.ts';
import { Lexicon } from './lexicon.ts';
import { type Line, WINDOW } from './line.ts';
import { Patterns } from './patterns.ts';
import type { Program, ProgramRule } from './program.ts';
import { FIELDS, indexRules, REACH_BITS, REACH_MASK, type RuleIndex } from './rule-index.ts';
import { Search } from './search.ts';
import { chainsOf } from './triggers.ts';
import { Window } from './window.ts';

/** A match of a phrase: the tokens from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rule that matches. */
export interface Hit extends Span {
  readonly rule: ProgramRule;
  /** The rule's place among all. */
  readonly place: number;
}

/** What was found in a line. */
export interface Found {
  /** The line as the language's lexicon read it. */
  readonly line: Line;
  readonly hits: readonly Hit[];
}

const NO_HITS: readonly Hit[] = [];

/** The rules of one language, ready to be looked for. */
export class Ruleset {
  readonly code: string;
  readonly #rules: readonly ProgramRule[];
  readonly #lexicon: Lexicon;
  readonly #index: RuleIndex;
  /** The chain of each rule. */
  readonly #chains: Int32Array;
  readonly #view: Window;
  readonly #search: Search;
  /** The number that stands for any number among the words. */
  readonly #anyNumber: number;
  readonly #around: Around;
  /** For each rule the line in which it was tried last. */
  readonly #tried: Int32Array;
  #line: Line | null = null;
  #lines = 0;
  #hits: Hit[] = [];

  /** @throws Error naming a rule that could match a message without a word */
  constructor(program: Program) {
    const { code, nodes, rules, spellings, prefixes } = program;
    const words = [...spellings, ...prefixes].reduce((sum, [, word]) => Math.max(sum, word + 1), 0);
    this.code = code;
    this.#rules = rules;
    this.#lexicon = new Lexicon(program);
    const groups = this.#lexicon.groupsByPrefix();
    const patterns = new Patterns(nodes, groups);
    const links = chainsOf(program, groups);
    const ofRules = rules.map(({ root }) => links[root] ?? []);
    this.#chains = Int32Array.from(rules, ({ root }) => patterns.chainOf(root));
    this.#index = indexRules(rules, ofRules, patterns, program.common, words);
    this.#around = new Around(this.#index.bits);
    this.#anyNumber = words;
    this.#view = new Window(words);
    this.#search = new Search(patterns, this.#view);
    this.#tried = new Int32Array(rules.length);
  }

  /** Finds the matches of all rules, each as early and as short as can be, those of one rule not overlapping. */
  find(written: Line): Found {
    const line = this.#lexicon.read(written);
    const { words } = this.#lexicon;
    const { length } = line.tokens;
    const isLong = length > WINDOW;
    this.#line = line;
    this.#lines += 1;
    this.#view.open(line, words, 0);
    if (!isLong) this.#around.look(words, length);
    for (let place = 0; place < length; place++) {
      const word = words[place] as number;
      if (word >= 0) this.#tryUnder(word, place, isLong);
      const isNumber = isLong ? line.tokens[place]?.isNumber : ((line.numbers >>> place) & 1) === 1;
      if (isNumber) this.#tryUnder(this.#anyNumber, place, isLong);
    }
    this.#view.close();
    const hits = this.#hits;
    if (hits.length === 0) return { line, hits: NO_HITS };
    this.#hits = [];
    return { line, hits };
  }

  /**
   * Where a rule's first words stand for the first time in the line that was read last: less is earlier, and at one place
   * words come before numbers. Of two rules at one place the first of the rules is less.
   */
  orderOf({ place: rule }: Hit): number {
    const { tokens } = this.#line ?? { tokens: [] };
    const { words } = this.#lexicon;
    const places = 2 * this.#rules.length;
    for (let place = 0; place < tokens.length; place++) {
      const word = words[place] as number;
      if (word >= 0 && this.#isUnder(word, rule)) return place * places + rule;
      if (tokens[place]?.isNumber && this.#isUnder(this.#anyNumber, rule))
        return place * places + this.#rules.length + rule;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Tries the rules that look for this word first, where the other words that they need may stand too. */
  #tryUnder(word: number, place: number, isLong: boolean): void {
    const { all, from } = this.#index.rules;
    const { rows } = this.#around;
    const row = rowOf(place);
    const last = from[word + 1] as number;
    for (let index = from[word] as number; index < last; index += FIELDS) {
      const head = all[index] as number;
      if (!isLong) {
        const second = rows[row + ((head >>> REACH_BITS) & REACH_MASK)] as number;
        if (((all[index + 1] as number) & second) === 0) continue;
        const third = rows[row + (head & REACH_MASK)] as number;
        if (((all[index + 2] as number) & third) === 0) continue;
      }
      const rule = head >>> (2 * REACH_BITS);
      if (this.#tried[rule] === this.#lines) continue;
      if (!isLong && !this.#hasSecond(rule, place)) continue;
      this.#tried[rule] = this.#lines;
      const chain = this.#chains[rule] as number;
      if (isLong) this.#addFromLong(rule, chain);
      else this.#addFrom(rule, chain, 0);
    }
  }

  /** Whether a second word stands where it may, with the first one at that place. */
  #hasSecond(rule: number, place: number): boolean {
    const { seconds, distances } = this.#index;
    const set = seconds[rule] as number;
    if (set === 0) return true;
    const bits = distances[rule] as number;
    return set > 0
      ? (this.#search.placesOf(set) & (bits << place)) !== 0
      : (this.#search.placesOf(~set) & (bits >>> (WINDOW - place))) !== 0;
  }

  /** Adds the matches in the window, from that place of the line on. Returns where the last of them ends. */
  #addFrom(place: number, chain: number, from: number): number {
    const { base, all } = this.#view;
    let after = from - base;
    let allowed = all & (-1 << after);
    let ends = this.#search.endsOf(chain, allowed);
    while (ends !== 0) {
      const end = lowest(ends);
      const start = lowest(this.#search.startsOf(chain, 1 << end) & allowed);
      const rule = this.#rules[place] as ProgramRule;
      this.#hits.push({ rule, place, start: base + start, end: base + end });
      after = end;
      allowed = all & (-1 << end);
      // Whatever begins from here on ends later than this.
      ends = (ends & (ends - 1)) === 0 ? 0 : this.#search.endsOf(chain, allowed);
    }
    return base + after;
  }

  /** A long line is looked at in windows that overlap by as much as a match can span. */
  #addFromLong(place: number, chain: number): void {
    const line = this.#line as Line;
    const stride = Math.max(1, WINDOW + 1 - this.#search.longest(chain));
    for (let from = 0, base = 0; ; base = Math.max(from, base + stride)) {
      this.#view.open(line, this.#lexicon.words, base);
      from = this.#addFrom(place, chain, Math.max(from, base));
      if (base + WINDOW >= line.tokens.length) return;
    }
  }

  /** The rules of a word stand in their order. */
  #isUnder(word: number, rule: number): boolean {
    const { all, from } = this.#index.rules;
    const end = (from[word + 1] as number) / FIELDS;
    let low = (from[word] as number) / FIELDS;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((all[FIELDS * middle] as number) >>> (2 * REACH_BITS) < rule) low = middle + 1;
      else high = middle;
    }
    return low < end && (all[FIELDS * low] as number) >>> (2 * REACH_BITS) === rule;
  }
}

/** The place of the lowest bit. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
