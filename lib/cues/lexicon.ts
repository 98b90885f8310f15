import { fitsStarred, spellings } from '../text/deobfuscate.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Pattern } from './phrase.ts';

/** A message's tokens as numbers, which is how phrases are compared with it. */
export interface Reading {
  /** For each token the number of its word in the lexicon, or `UNKNOWN`. */
  readonly words: number[];
  /** For each token its value if it is a number, else NaN. */
  readonly values: number[];
  readonly tokens: Token[];
}

const UNKNOWN = -1;

/** More single letters in a row spell nothing: to look for words in them would take time without bound. */
const LONGEST_SPELT = 60;

/** A starred word shorter than this could be nearly anything. Source: the cue taxonomy's normalisation steps. */
const SHORTEST_STARRED = 4;

/** Every word that some phrase of one language knows, with its other spellings and the prefixes it starts with. */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  /** Prefixes have numbers of their own, which words that start so share. */
  readonly #prefixes = new Map<string, number>();
  readonly #withPrefix = new Map<string, number[]>();
  #prefixLengths: number[] = [];
  #next = 0;

  /** @param aliases other spellings of a word: `{ you: 'u|ya' }` */
  constructor(patterns: readonly Pattern[], aliases: Readonly<Record<string, string>>) {
    for (const [word, others] of Object.entries(aliases)) {
      const number = this.#add(this.#numbers, fold(word).text);
      for (const other of others.split('|')) this.#numbers.set(fold(other).text, number);
    }
    for (const pattern of patterns) this.#learn(pattern);
    this.#prefixLengths = [
      ...new Set([...this.#prefixes.keys()].map((prefix) => prefix.length)),
    ].sort((a, b) => b - a);
    this.#groupByPrefix();
  }

  /** The numbers a set of words stands for: the words themselves, and all known words with its prefixes. */
  numbersOf(words: readonly string[], prefixes: readonly string[]): number[] {
    const exact = words.map((word) => this.#numbers.get(word) as number);
    return prefixes.length === 0
      ? exact
      : [...exact, ...prefixes.flatMap((prefix) => this.#withPrefix.get(prefix) ?? [])];
  }

  /** For each prefix the numbers of all words, and of longer prefixes, that begin with it. */
  #groupByPrefix(): void {
    for (const [word, number] of [...this.#numbers, ...this.#prefixes]) {
      for (const length of this.#prefixLengths) {
        const prefix = word.slice(0, length);
        if (word.length < length || !this.#prefixes.has(prefix)) continue;
        const group = this.#withPrefix.get(prefix);
        if (group) group.push(number);
        else this.#withPrefix.set(prefix, [number]);
      }
    }
  }

  /** The number of a word, if it is known. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /**
   * Turns tokens into numbers; a token that is no known word as a whole is undone or taken apart.
   *
   * @param reading what to go on from, if these tokens follow others
   */
  read(
    tokens: readonly Token[],
    reading: Reading = { words: [], values: [], tokens: [] },
  ): Reading {
    for (const token of tokens) this.#readToken(token, reading);
    return reading;
  }

  #readToken(token: Token, reading: Reading): void {
    const number = this.#find(token);
    if (number === UNKNOWN && token.parts) {
      for (const part of this.#wordsInLetters(token) ?? token.parts) this.#readToken(part, reading);
      return;
    }
    reading.words.push(number);
    reading.values.push(isDigit(token.text) ? Number(token.text) : Number.NaN);
    reading.tokens.push(token);
  }

  #find(token: Token): number {
    const { text } = token;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (isDigit(text)) return UNKNOWN;
    for (const plain of spellings(text)) {
      const number = this.#numbers.get(plain);
      if (number !== undefined) return number;
    }
    for (const length of this.#prefixLengths) {
      const number = text.length >= length ? this.#prefixes.get(text.slice(0, length)) : undefined;
      if (number !== undefined) return number;
    }
    return token.parts && /[*#]/.test(text) ? this.#starred(text) : UNKNOWN;
  }

  #starred(text: string): number {
    if (text.length < SHORTEST_STARRED) return UNKNOWN;
    for (const [word, number] of this.#numbers) if (fitsStarred(text, word)) return number;
    return UNKNOWN;
  }

  /** "s e n d p i c s": the fewest known words that these letters spell, or undefined if they spell none. */
  #wordsInLetters(token: Token): Token[] | undefined {
    const { parts = [], text } = token;
    if (parts.length !== text.length || text.length > LONGEST_SPELT) return undefined;
    const best: (Token[] | undefined)[] = [[]];
    for (let end = 1; end <= text.length; end++) {
      for (let start = 0; start < end; start++) {
        const before = best[start];
        const word = text.slice(start, end);
        if (!before || !this.#numbers.has(word)) continue;
        if (best[end] && (best[end]?.length ?? 0) <= before.length + 1) continue;
        const first = parts[start] as Token;
        const last = parts[end - 1] as Token;
        best[end] = [...before, { text: word, start: first.start, end: last.end }];
      }
    }
    return best[text.length];
  }

  #learn(pattern: Pattern): void {
    if (pattern.kind === 'words') {
      for (const word of pattern.words) this.#add(this.#numbers, word);
      for (const prefix of pattern.prefixes) this.#add(this.#prefixes, prefix);
    } else if (pattern.kind === 'sequence') {
      for (const item of pattern.items) this.#learn(item);
    } else if (pattern.kind === 'either') {
      for (const option of pattern.options) this.#learn(option);
    }
  }

  #add(map: Map<string, number>, word: string): number {
    const known = map.get(word);
    if (known !== undefined) return known;
    map.set(word, this.#next);
    return this.#next++;
  }
}

function isDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39 && /^\d+$/.test(text);
}
