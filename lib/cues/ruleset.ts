import { Around, SPANS } from './around.ts';
import { Lexicon } from './lexicon.ts';
import { type Line, WINDOW } from './line.ts';
import { Order } from './order.ts';
import { Patterns } from './patterns.ts';
import { FIELDS, indexRules, REACH_BITS, REACH_MASK } from './rule-index.ts';
import { type Rule, Rules } from './rules.ts';
import { Search } from './search.ts';
import { GROUPS, GROUPS_OF, type Groups, type Side } from './sides.ts';
import { anyNumber, type Unpacked, unpack } from './unpack.ts';
import { marksOf, Window } from './window.ts';

/** A match of a phrase: the tokens from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A rule that matches. */
export interface Hit extends Span {
  readonly rule: Rule;
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
  readonly #rules: Rules;
  readonly #lexicon: Lexicon;
  /** Under each word the rules that look for it first: see `RuleIndex`. */
  readonly #entries: Int32Array;
  readonly #entriesFrom: Int32Array;
  readonly #order: Order;
  readonly #patterns: Patterns;
  readonly #under: Unpacked['under'];
  readonly #view: Window;
  readonly #search: Search;
  /** The number that stands for any number among the words. */
  readonly #anyNumber: number;
  readonly #around: Around;
  readonly #bits: Int32Array;
  readonly #likely: Int32Array;
  /** For each rule the line in which it was tried last. */
  readonly #tried: Int32Array;
  #line: Line | null = null;
  #lines = 0;
  /** Those that are looked for in it. */
  #groups: Groups = GROUPS_OF.anybody;
  #hits: Hit[] = [];

  /**
   * @param packed what `pack` made of the language
   * @throws Error where it is not that
   */
  constructor(packed: string) {
    const unpacked = unpack(packed);
    const { code, words, under, sets, phrases } = unpacked;
    this.code = code;
    this.#rules = new Rules(unpacked);
    this.#lexicon = new Lexicon(unpacked);
    const index = indexRules(unpacked);
    this.#entries = index.rules.all;
    this.#entriesFrom = index.rules.from;
    this.#order = new Order(index, under, phrases.length, words);
    this.#patterns = new Patterns(unpacked);
    this.#under = under;
    this.#around = new Around();
    this.#bits = index.bits;
    this.#likely = new Int32Array(index.ways);
    this.#anyNumber = anyNumber(words);
    this.#view = new Window(under, index.bits.length);
    this.#search = new Search(this.#patterns, sets, this.#view);
    this.#tried = new Int32Array(phrases.length);
  }

  /**
   * Finds the matches of all rules that count in the words of that side, each as early and as short as can be, those of one
   * rule not overlapping.
   */
  find(written: Line, side: Side): Found {
    const line = this.#lexicon.read(written);
    const { words } = this.#lexicon;
    const { length } = line.tokens;
    const isLong = length > WINDOW;
    this.#line = line;
    this.#lines += 1;
    this.#groups = GROUPS_OF[side];
    this.#view.open(line, words, 0);
    if (isLong) this.#around.within.fill(-1);
    else this.#around.open(words, length, this.#bits);
    for (let base = 0; base < length; base += WINDOW) this.#tryFrom(base, line, isLong);
    this.#view.close();
    const hits = this.#hits;
    if (hits.length === 0) return { line, hits: NO_HITS };
    this.#hits = [];
    return { line, hits };
  }

  /** Less for a hit whose rule was to be looked for earlier in the line that was read last. */
  orderOf({ place }: Hit): number {
    return this.#line ? this.#order.of(place, this.#line, this.#lexicon.words) : 0;
  }

  /** Tries the rules that look first for one of the words from that place on, as many as a window holds. */
  #tryFrom(base: number, line: Line, isLong: boolean): void {
    const { words } = this.#lexicon;
    const { all, from } = this.#under;
    const length = Math.min(line.tokens.length - base, WINDOW);
    let [starting, beginning] = [0, 0];
    for (let index = 0; index < length; index++) {
      const word = words[base + index] as number;
      const list = GROUPS * word;
      const first = this.#entriesFrom[list + this.#groups.first] as number;
      const last = this.#entriesFrom[list + this.#groups.last + 1] as number;
      starting |= isLess(first, last) << index;
      beginning |= isLess(from[word] as number, from[word + 1] as number) << index;
    }
    for (let rest = starting; rest !== 0; rest &= rest - 1) {
      const place = base + lowest(rest);
      this.#tryUnder(words[place] as number, place, isLong);
    }
    for (let rest = beginning; rest !== 0; rest &= rest - 1) {
      const place = base + lowest(rest);
      const word = words[place] as number;
      const last = from[word + 1] as number;
      for (let index = from[word] as number; index < last; index++)
        this.#tryUnder(all[index] as number, place, isLong);
    }
    const { numbers } = base === 0 ? line : marksOf(line.tokens, base, length);
    for (let rest = numbers; rest !== 0; rest &= rest - 1)
      this.#tryUnder(this.#anyNumber, base + lowest(rest), isLong);
  }

  /** Tries the rules that look for this word first, where the other words that they need may stand too. */
  #tryUnder(word: number, place: number, isLong: boolean): void {
    const list = GROUPS * word;
    const first = this.#entriesFrom[list + this.#groups.first] as number;
    const last = this.#entriesFrom[list + this.#groups.last + 1] as number;
    if (first === last) return;
    if (!isLong) this.#around.look(place);
    const count = this.#filter(first, last);
    for (let index = 0; index < count; index++) {
      const way = this.#likely[index] as number;
      const rule = (this.#entries[way] as number) >>> (2 * REACH_BITS);
      if (this.#tried[rule] === this.#lines) continue;
      if (!isLong && !this.#hasSecond(way, place)) continue;
      this.#tried[rule] = this.#lines;
      const chain = this.#patterns.chainOf(rule);
      if (isLong) this.#addFromLong(rule, chain);
      else this.#addFrom(rule, chain, 0);
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

  /** Adds the matches in the window, from that place of the line on. Returns where the last of them ends. */
  #addFrom(place: number, chain: number, from: number): number {
    const { base, all } = this.#view;
    let after = from - base;
    let allowed = all & (-1 << after);
    let ends = this.#search.endsOf(chain, allowed);
    if (ends === 0) return from;
    const rule = this.#rules.at(place);
    const span = this.#patterns.most[chain] as number;
    const isFixed = this.#patterns.least[chain] === span;
    while (ends !== 0) {
      const end = lowest(ends);
      const start = isFixed ? end - span : lowest(this.#search.startsOf(chain, 1 << end) & allowed);
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
    const stride = Math.max(1, WINDOW + 1 - (this.#patterns.most[chain] as number));
    for (let from = 0, base = 0; ; base = Math.max(from, base + stride)) {
      this.#view.open(line, this.#lexicon.words, base);
      from = this.#addFrom(place, chain, Math.max(from, base));
      if (base + WINDOW >= line.tokens.length) return;
    }
  }
}

/** 1 where it is, 0 where not, without a branch that nobody can foresee. */
function isLess(one: number, other: number): number {
  return (one - other) >>> 31;
}

/** The place of the lowest bit. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
