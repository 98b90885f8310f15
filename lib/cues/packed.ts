import type { RuleStrength, Sign } from './program.ts';

/**
 * The packed form of a language's rules: the sections of a text that `pack` writes and `unpack` reads. It is made to be
 * small once it is compressed, as a browser's store keeps it, and to be ready soon: what tells which rules a message may
 * fit is read at once, a phrase only when a message has the words that it needs. Words are named by their numbers.
 */
export interface Sections {
  /** BCP 47. */
  readonly code: string;
  /** Words with other spellings, one line for each number: `you u ya`. A number in front where it is not the next. */
  readonly spellings: string;
  /** The other words, and after them the prefixes, in the order of their numbers. */
  readonly words: string;
  readonly prefixes: string;
  /** For each prefix the words and the longer prefixes that begin with it, as a list. */
  readonly members: string;
  /** The bit of each word and prefix, as `signOf` writes its place. */
  readonly bits: string;
  /** Sets of several words, each as a list. They are named by their places, from 1 on; a set names those inside it. */
  readonly sets: string;
  /** Rules of one sign and strength one after the other: the sign, the strength, how many. */
  readonly heads: readonly (readonly [Sign, RuleStrength, number])[];
  /**
   * What each rule needs, in each of its ways: first words, and twice how far from them others must stand, as `signOf`
   * writes it, and which.
   */
  readonly needs: string;
  /** The phrase of each rule, and patterns that several phrases share, each with its end. */
  readonly phrases: string;
  readonly shared: string;
  /** What a rule is known by, where that is not its place. */
  readonly names: Readonly<Record<number, string>>;
}

/** The signs of phrases and lists, beside the digits 1 to 8 for a gap of so many words. */
export const SIGNS = {
  endOfPhrase: '\n',
  endOfList: ']',
  /** The number after the largest so far. */
  next: '!',
  /** A set of several words by its place; a single word is its number alone. */
  set: '[',
  sequence: '(',
  endOfSequence: ')',
  choice: '<',
  /** Between the ways of a rule that is a choice as a whole. */
  otherWay: '|',
  endOfChoice: '>',
  nothing: '0',
  /** A pattern that several phrases share, by its place among those. */
  shared: '&',
  /** A number from and to, each with its own end. */
  number: '#',
  endOfNumber: ';',
  start: '^',
  end: '$',
} as const;

const ONE = 'abcdefghijklmnopqrstuvwxyz';
const FIRST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The sign of a number in three signs. */
const FAR = '~';
/** Printable signs that JSON does not escape. */
const OTHER = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
/** For each sign, by its code, its place among those; -1 for one that is not there. */
const [IN_ONE, IN_FIRST, IN_OTHER] = [ONE, FIRST, OTHER].map((signs) =>
  Int8Array.from({ length: 128 }, (_, code) => signs.indexOf(String.fromCharCode(code))),
) as [Int8Array, Int8Array, Int8Array];
const NEAR = ONE.length + FIRST.length * OTHER.length;
const TOO_LARGE = NEAR + OTHER.length * OTHER.length;

/**
 * A number in one, two or three signs: the smaller ones come more often.
 *
 * @throws RangeError where three are not enough
 */
export function digitsOf(number: number): string {
  if (number >= TOO_LARGE) throw new RangeError(`${number} is too large a number to pack`);
  if (number < ONE.length) return ONE[number] as string;
  const [first, rest] = number < NEAR ? [FIRST, number - ONE.length] : [OTHER, number - NEAR];
  const digits = `${first[Math.floor(rest / OTHER.length)]}${OTHER[rest % OTHER.length]}`;
  return number < NEAR ? digits : `${FAR}${digits}`;
}

/** A number below 90 in one sign. */
export function signOf(number: number): string {
  return OTHER[number] as string;
}

/** Reads signs one after the other. */
export class Reader {
  readonly #text: string;
  #place = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#place >= this.#text.length;
  }

  /** Takes the next sign if it is this one. */
  has(sign: string): boolean {
    const has = this.#text[this.#place] === sign;
    if (has) this.#place += 1;
    return has;
  }

  take(): string {
    return this.#text[this.#place++] ?? '';
  }

  /** All up to that sign, which is taken too. */
  takeUpTo(sign: string): string {
    const end = this.#text.indexOf(sign, this.#place);
    if (end < 0) throw new Error('The packed rules are cut short');
    const taken = this.#text.slice(this.#place, end);
    this.#place = end + sign.length;
    return taken;
  }

  /** Whether a number comes next. */
  get isAtNumber(): boolean {
    const code = this.#text.charCodeAt(this.#place);
    return (IN_ONE[code] ?? -1) >= 0 || (IN_FIRST[code] ?? -1) >= 0 || code === FAR.charCodeAt(0);
  }

  /** A number as `digitsOf` writes it. */
  takeNumber(): number {
    const code = this.#code();
    const one = IN_ONE[code] ?? -1;
    if (one >= 0) return one;
    const isFar = code === FAR.charCodeAt(0);
    const high = (isFar ? IN_OTHER[this.#code()] : IN_FIRST[code]) ?? -1;
    const low = IN_OTHER[this.#code()] ?? -1;
    if (high < 0 || low < 0) throw new Error('The packed rules hold no number where one is due');
    return high * OTHER.length + low + (isFar ? NEAR : ONE.length);
  }

  /** A number as `signOf` writes it. */
  takeSmall(): number {
    return IN_OTHER[this.#code()] ?? 0;
  }

  #code(): number {
    return this.#text.charCodeAt(this.#place++);
  }
}
