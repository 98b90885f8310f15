import { fitsStarred, spellings } from '../text/deobfuscate.ts';
import { placeOnTokens, Token } from '../text/token.ts';
import { Line } from './line.ts';
import { type Unpacked, unknownWord } from './unpack.ts';

/** More single letters in a row spell nothing: to look for words in them would take time without bound. */
const LONGEST_SPELT = 60;

/** A starred word shorter than this could be nearly anything. Source: the cue taxonomy's normalisation steps. */
const SHORTEST_STARRED = 4;

/** Letters of a prefix that are looked at first. No prefix is shorter. */
const PREFIX_START = 2;

/** Room for a message as most are; it grows for a longer one. */
const USUAL_ROOM = 64;

/** Every word that some phrase of one language knows, with its other spellings and the prefixes it starts with. */
export class Lexicon {
  /** The line that was read last, in its words' numbers. */
  words = new Int32Array(USUAL_ROOM);
  readonly #numbers: ReadonlyMap<string, number>;
  /** Prefixes have numbers of their own, which words that start so share. */
  readonly #prefixes: ReadonlyMap<string, number>;
  /** The longest first. */
  readonly #prefixLengths: readonly number[];
  /** The first letters of all prefixes: most words begin with none of them. */
  readonly #beginsWith: ReadonlySet<string>;
  /** The number of a token that is no word of the lexicon. */
  readonly #unknown: number;
  readonly #place = placeOnTokens();

  constructor({ spellings, prefixes, words }: Pick<Unpacked, 'spellings' | 'prefixes' | 'words'>) {
    this.#unknown = unknownWord(words);
    this.#numbers = spellings;
    this.#prefixes = prefixes;
    const all = [...prefixes.keys()];
    this.#beginsWith = new Set(all.map((prefix) => prefix.slice(0, PREFIX_START)));
    this.#prefixLengths = [...new Set(all.map(({ length }) => length))].sort((a, b) => b - a);
  }

  /**
   * Reads a line into `words`.
   *
   * @returns the line as it was read: a token that is no known word as a whole is undone or taken apart
   */
  read(line: Line): Line {
    const { tokens } = line;
    if (tokens.length > this.words.length) this.words = new Int32Array(2 * tokens.length);
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token;
      const number = token.numbers[this.#place] ?? this.#numberOf(token);
      if (token.parts !== null && number === this.#unknown)
        return this.read(this.#takenApart(line));
      this.words[index] = number;
    }
    return line;
  }

  #takenApart({ tokens, earlier }: Line): Line {
    const before = tokens.slice(0, earlier).flatMap((token) => this.#partsOf(token));
    const after = tokens.slice(earlier).flatMap((token) => this.#partsOf(token));
    return new Line([...before, ...after], before.length);
  }

  #partsOf(token: Token): readonly Token[] {
    const { parts } = token;
    if (parts === null || this.#numberOf(token) !== this.#unknown) return [token];
    return this.#wordsInLetters(token, parts) ?? parts;
  }

  /** Looked up once for each token. */
  #numberOf(token: Token): number {
    const known = token.numbers[this.#place];
    if (known !== undefined) return known;
    const number = this.#find(token);
    token.numbers[this.#place] = number;
    return number;
  }

  #find({ text, isNumber, isDisguised, parts }: Token): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    if (isNumber) return this.#unknown;
    const undone = isDisguised ? this.#undone(text) : this.#unknown;
    if (undone !== this.#unknown) return undone;
    const number = this.#beginsWith.has(text.slice(0, PREFIX_START))
      ? this.#prefixOf(text)
      : this.#unknown;
    if (number !== this.#unknown) return number;
    return parts && /[*#]/.test(text) ? this.#starred(text) : this.#unknown;
  }

  #undone(text: string): number {
    for (const plain of spellings(text)) {
      const number = this.#numbers.get(plain);
      if (number !== undefined) return number;
    }
    return this.#unknown;
  }

  #prefixOf(text: string): number {
    for (const length of this.#prefixLengths) {
      const number = text.length >= length ? this.#prefixes.get(text.slice(0, length)) : undefined;
      if (number !== undefined) return number;
    }
    return this.#unknown;
  }

  #starred(text: string): number {
    if (text.length < SHORTEST_STARRED) return this.#unknown;
    for (const [word, number] of this.#numbers) if (fitsStarred(text, word)) return number;
    return this.#unknown;
  }

  /** "s e n d p i c s": the fewest known words that these letters spell, or undefined if they spell none. */
  #wordsInLetters({ text }: Token, parts: readonly Token[]): Token[] | undefined {
    if (parts.length !== text.length || text.length > LONGEST_SPELT) return undefined;
    const best: (Token[] | undefined)[] = [[]];
    for (let end = 1; end <= text.length; end++) {
      for (let start = 0; start < end; start++) {
        const before = best[start];
        const word = text.slice(start, end);
        if (!before || !this.#numbers.has(word)) continue;
        if (best[end] && (best[end]?.length ?? 0) <= before.length + 1) continue;
        best[end] = [...before, new Token(word)];
      }
    }
    return best[text.length];
  }
}
