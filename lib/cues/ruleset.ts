import { Candidates } from './candidates.ts';
import { Lexicon } from './lexicon.ts';
import { type Line, WINDOW } from './line.ts';
import { Order } from './order.ts';
import { Patterns } from './patterns.ts';
import { indexRules } from './rule-index.ts';
import { type Rule, Rules } from './rules.ts';
import { Search } from './search.ts';
import { GROUPS_OF, type Side } from './sides.ts';
import { unpack } from './unpack.ts';
import { lowest, Window } from './window.ts';

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
  readonly #order: Order;
  readonly #patterns: Patterns;
  readonly #view: Window;
  readonly #search: Search;
  readonly #candidates: Candidates;
  #line: Line | null = null;
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
    this.#order = new Order(index, under, phrases.length, words);
    this.#patterns = new Patterns(unpacked);
    this.#view = new Window(under, index.bits.length);
    this.#search = new Search(this.#patterns, sets, this.#view);
    this.#candidates = new Candidates(index, under, words, phrases.length, this.#search);
  }

  /**
   * Finds the matches of all rules that count in the words of that side, each as early and as short as can be, those of one
   * rule not overlapping.
   */
  find(written: Line, side: Side): Found {
    const line = this.#lexicon.read(written);
    const { words } = this.#lexicon;
    this.#line = line;
    this.#view.open(line, words, 0);
    this.#candidates.look(line, words, GROUPS_OF[side]);
    const { rules, length } = this.#candidates;
    for (let index = 0; index < length; index++) {
      const rule = rules[index] as number;
      const chain = this.#patterns.chainOf(rule);
      if (line.tokens.length > WINDOW) this.#addFromLong(rule, chain);
      else this.#addFrom(rule, chain, 0);
    }
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
