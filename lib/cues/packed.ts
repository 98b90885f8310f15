/**
 * The packed form of a language's rules: the sections of a text that `pack` writes and `unpack` reads. It is made to be
 * small once it is compressed, as a browser's store keeps it: a word is spelled out once, named by `NEW` where the phrases
 * first use it, and by its number from then on; a pattern that comes again is written once.
 */
export interface Sections {
  /** BCP 47. */
  readonly code: string;
  /** Words with other spellings, one line for each number: `you u ya`. A number in front where it is not the next. */
  readonly spellings: string;
  /** The other words, and the prefixes, in the order in which the phrases first use them. */
  readonly words: string;
  readonly prefixes: string;
  /** The frequent words by their numbers. */
  readonly common: string;
  /** All phrases, in the signs below. */
  readonly phrases: string;
  /** What a rule is known by, where that is not its place. */
  readonly names: Readonly<Record<number, string>>;
}

/** The signs of phrases, beside the digits 1 to 8 for a gap of so many words. */
export const SIGNS = {
  /** A heading: the sign and the strength of the rules after it, and a blank after each of the two. */
  heading: '=',
  endOfRule: '\n',
  /** The next word of the list, or the next prefix; any other number is one that was there before. */
  next: '!',
  prefix: '*',
  /** A set of words, up to its end. */
  set: '[',
  endOfSet: ']',
  sequence: '(',
  endOfSequence: ')',
  choice: '<',
  endOfChoice: '>',
  nothing: '0',
  /** A pattern that was there before, by its number among those that come again; and the sign for such a one. */
  again: '&',
  kept: '+',
  /** A number from and to, each with its own end. */
  number: '#',
  endOfNumber: ';',
  start: '^',
  end: '$',
} as const;

const ONE = 'abcdefghijklmnopqrstuvwxyz';
const FIRST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The sign of a number in three signs. */
export const FAR = '~';
/** Printable signs that JSON does not escape. */
const OTHER = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
/** For each sign, by its code, its place among those; -1 for one that is not there. */
const [IN_ONE, IN_FIRST, IN_OTHER] = [ONE, FIRST, OTHER].map((signs) =>
  Int8Array.from({ length: 128 }, (_, code) => signs.indexOf(String.fromCharCode(code))),
) as [Int8Array, Int8Array, Int8Array];
const NEAR = ONE.length + FIRST.length * OTHER.length;

/** A number in one, two or three signs: the smaller ones come more often. */
export function digitsOf(number: number): string {
  if (number < ONE.length) return ONE[number] as string;
  const [first, rest] = number < NEAR ? [FIRST, number - ONE.length] : [OTHER, number - NEAR];
  const digits = `${first[Math.floor(rest / OTHER.length)]}${OTHER[rest % OTHER.length]}`;
  return number < NEAR ? digits : `${FAR}${digits}`;
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

  /** The next sign, which stays the next. */
  peek(): string {
    return this.#text[this.#place] ?? '';
  }

  take(): string {
    const sign = this.peek();
    this.#place += 1;
    return sign;
  }

  /** All up to that sign, which is taken too. */
  takeUpTo(sign: string): string {
    const end = this.#text.indexOf(sign, this.#place);
    if (end < 0) throw new Error('The packed rules are cut short');
    const taken = this.#text.slice(this.#place, end);
    this.#place = end + sign.length;
    return taken;
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

  #code(): number {
    return this.#text.charCodeAt(this.#place++);
  }
}
