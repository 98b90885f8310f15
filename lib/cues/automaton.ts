import { SENTENCE_END } from '../text/tokens.ts';
import type { Lexicon, Reading } from './lexicon.ts';
import type { Pattern } from './phrase.ts';

/** A match of a phrase: the tokens from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type State =
  | { readonly kind: 'word'; readonly numbers: ReadonlySet<number>; readonly next: number }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly next: number }
  | { readonly kind: 'any'; readonly next: number }
  | { readonly kind: 'start' | 'end'; readonly next: number }
  | { readonly kind: 'split'; readonly next: readonly number[] }
  | { readonly kind: 'match' };

const MATCH = 0;

/** Which states are reached at one token, and where the match that reached each would have begun. */
class Front {
  readonly states: number[] = [];
  readonly #starts: Int32Array;

  constructor(size: number) {
    this.#starts = new Int32Array(size).fill(-1);
  }

  startOf(state: number): number {
    return this.#starts[state] as number;
  }

  /** Of several starts that reach a state the earliest is kept. Returns whether this one is new or earlier. */
  reach(state: number, start: number): boolean {
    const known = this.startOf(state);
    if (known >= 0 && known <= start) return false;
    if (known < 0) this.states.push(state);
    this.#starts[state] = start;
    return true;
  }

  clear(): void {
    for (const state of this.states) this.#starts[state] = -1;
    this.states.length = 0;
  }
}

/**
 * A phrase as a machine that reads a message once, from left to right, in all of its states at the same time
 * (Thompson 1968). Its time is the product of tokens and states whatever the message says; nothing backtracks.
 */
export class Automaton {
  readonly #states: State[] = [];
  readonly #entry: number;
  #now: Front;
  #next: Front;
  /** The most tokens a match can span. */
  readonly longest: number;

  constructor(pattern: Pattern, lexicon: Lexicon) {
    this.#state({ kind: 'match' });
    this.#entry = this.#build(pattern, MATCH, lexicon);
    this.longest = longestOf(pattern);
    this.#now = new Front(this.#states.length);
    this.#next = new Front(this.#states.length);
  }

  /** The matches among the tokens `from` to `to`, each as early and as short as can be, none overlapping. */
  matches(reading: Reading, from: number, to: number): Span[] {
    const spans: Span[] = [];
    this.#now.clear();
    for (let position = from; position <= to; position++) {
      this.#reach(this.#now, this.#entry, position, position, reading);
      const start = this.#now.startOf(MATCH);
      if (start >= 0) {
        spans.push({ start, end: position });
        this.#now.clear();
        this.#reach(this.#now, this.#entry, position, position, reading);
      }
      if (position < to) this.#step(position, reading);
    }
    return spans;
  }

  #step(position: number, reading: Reading): void {
    this.#next.clear();
    for (const index of this.#now.states) {
      const state = this.#states[index] as State;
      if (!accepts(state, position, reading)) continue;
      const target = (state as { next: number }).next;
      this.#reach(this.#next, target, this.#now.startOf(index), position + 1, reading);
    }
    [this.#now, this.#next] = [this.#next, this.#now];
  }

  /** Follows the ways that read no token. */
  #reach(front: Front, index: number, start: number, position: number, reading: Reading): void {
    if (!front.reach(index, start)) return;
    const state = this.#states[index] as State;
    if (state.kind === 'split') {
      for (const next of state.next) this.#reach(front, next, start, position, reading);
    } else if (
      (state.kind === 'start' && startsHere(reading, position)) ||
      (state.kind === 'end' && endsHere(reading, position))
    ) {
      this.#reach(front, state.next, start, position, reading);
    }
  }

  #build(pattern: Pattern, next: number, lexicon: Lexicon): number {
    switch (pattern.kind) {
      case 'words': {
        const numbers = new Set(lexicon.numbersOf(pattern.words, pattern.prefixes));
        return this.#state({ kind: 'word', numbers, next });
      }
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
      default:
        return this.#state({ ...pattern, next });
    }
  }

  #state(state: State): number {
    return this.#states.push(state) - 1;
  }
}

function accepts(state: State, position: number, reading: Reading): boolean {
  if (state.kind === 'word') return state.numbers.has(reading.words[position] as number);
  if (state.kind === 'any') return !endsHere(reading, position);
  if (state.kind !== 'number') return false;
  const value = reading.values[position] as number;
  return value >= state.from && value <= state.to;
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
