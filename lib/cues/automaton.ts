import { SENTENCE_END } from '../text/tokens.ts';
import type { Lexicon, Reading } from './lexicon.ts';
import type { Pattern } from './phrase.ts';

/** A match of a phrase: the tokens from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type State =
  | { readonly kind: 'set'; readonly set: WordSet; readonly next: number }
  | { readonly kind: 'any'; readonly next: number }
  | { readonly kind: 'split'; readonly next: readonly number[] }
  | { readonly kind: 'start'; readonly next: number }
  | { readonly kind: 'end'; readonly next: number }
  | { readonly kind: 'match' };

interface WordSet {
  readonly numbers: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * A phrase as a machine that reads a message once, from left to right, in all of its states at the same time
 * (Thompson 1968). Its time is the product of tokens and states whatever the message says; nothing backtracks.
 */
export class Automaton {
  readonly #states: State[] = [];
  readonly #entry: number;
  /** The most tokens a match can span. */
  readonly longest: number;

  constructor(pattern: Pattern, lexicon: Lexicon) {
    const match = this.#state({ kind: 'match' });
    this.#entry = this.#build(pattern, match, lexicon);
    this.longest = longestOf(pattern);
  }

  /** The matches among the tokens `from` to `to`, each as early and as short as can be, none overlapping. */
  matches(reading: Reading, from: number, to: number): Span[] {
    const spans: Span[] = [];
    let starts = new Map<number, number>();
    for (let position = from; position <= to; position++) {
      const reached = new Map<number, number>();
      for (const [state, start] of starts) this.#reach(state, start, position, reading, reached);
      this.#reach(this.#entry, position, position, reading, reached);
      const matched = reached.get(0);
      if (matched !== undefined && position > matched) {
        spans.push({ start: matched, end: position });
        reached.clear();
        this.#reach(this.#entry, position, position, reading, reached);
      }
      starts = position < to ? this.#step(reached, position, reading) : starts;
    }
    return spans;
  }

  /** Follows the ways that read no token. Of several starts that reach one state, the earliest is kept. */
  #reach(
    index: number,
    start: number,
    position: number,
    reading: Reading,
    reached: Map<number, number>,
  ): void {
    const earlier = reached.get(index);
    if (earlier !== undefined && earlier <= start) return;
    reached.set(index, start);
    const state = this.#states[index] as State;
    if (state.kind === 'split') {
      for (const next of state.next) this.#reach(next, start, position, reading, reached);
    } else if (state.kind === 'start' && startsHere(reading, position)) {
      this.#reach(state.next, start, position, reading, reached);
    } else if (state.kind === 'end' && endsHere(reading, position)) {
      this.#reach(state.next, start, position, reading, reached);
    }
  }

  #step(reached: Map<number, number>, position: number, reading: Reading): Map<number, number> {
    const next = new Map<number, number>();
    for (const [index, start] of reached) {
      const state = this.#states[index] as State;
      const accepts =
        state.kind === 'set'
          ? holds(state.set, reading, position)
          : state.kind === 'any' && !endsHere(reading, position);
      if (!accepts) continue;
      const target = (state as { next: number }).next;
      const earlier = next.get(target);
      if (earlier === undefined || start < earlier) next.set(target, start);
    }
    return next;
  }

  #build(pattern: Pattern, next: number, lexicon: Lexicon): number {
    switch (pattern.kind) {
      case 'words': {
        const numbers = new Set(lexicon.numbersOf(pattern.words, pattern.prefixes));
        return this.#state({ kind: 'set', set: { numbers, from: 1, to: 0 }, next });
      }
      case 'number':
        return this.#state({
          kind: 'set',
          set: { numbers: NONE, from: pattern.from, to: pattern.to },
          next,
        });
      case 'start':
      case 'end':
        return this.#state({ kind: pattern.kind, next });
      case 'gap': {
        let entry = next;
        for (let count = 0; count < pattern.most; count++) {
          entry = this.#state({
            kind: 'split',
            next: [next, this.#state({ kind: 'any', next: entry })],
          });
        }
        return entry;
      }
      case 'sequence':
        return pattern.items.reduceRight((entry, item) => this.#build(item, entry, lexicon), next);
      case 'either': {
        const entries = pattern.options.map((option) => this.#build(option, next, lexicon));
        return this.#state({ kind: 'split', next: entries });
      }
    }
  }

  #state(state: State): number {
    return this.#states.push(state) - 1;
  }
}

function holds(set: WordSet, reading: Reading, position: number): boolean {
  const value = reading.values[position] as number;
  return (
    set.numbers.has(reading.words[position] as number) || (value >= set.from && value <= set.to)
  );
}

function endsHere(reading: Reading, position: number): boolean {
  const text = reading.tokens[position]?.text;
  return text === undefined || text === SENTENCE_END || text === '?';
}

function startsHere(reading: Reading, position: number): boolean {
  return position === 0 || endsHere(reading, position - 1);
}

function longestOf(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'start':
    case 'end':
      return 0;
    case 'gap':
      return pattern.most;
    case 'sequence':
      return pattern.items.reduce((sum, item) => sum + longestOf(item), 0);
    case 'either':
      return Math.max(...pattern.options.map(longestOf));
    default:
      return 1;
  }
}
