import { isDisguised } from './deobfuscate.ts';

/** A sentence ends here; a gap in a phrase does not reach across. */
export const SENTENCE_END = '.';

/** Stands for a dollar, euro, pound or yen sign. */
export const CURRENCY_SIGN = '¤';

/** One word, number, sign or emoji of a folded text. A word that comes often may be one and the same token each time. */
export class Token {
  /** Letters and digits as folded; `.` for the end of a sentence; `?`; `¤` for money; or an emoji. */
  readonly text: string;
  /** What it falls into when it is no known word as a whole: "10min" is 10 and min, "n u" is n and u. */
  readonly parts: readonly Token[] | null;
  /** Which of the text's quotations it stands in, from 1: these are somebody else's words. 0 in none. */
  readonly quoted: number;
  /** It consists of digits. */
  readonly isNumber: boolean;
  /** It may be another word in disguise. */
  readonly isDisguised: boolean;
  /** It is one letter from a to z: several in a row may be a word spaced apart. */
  readonly isLetter: boolean;
  /** It ends a sentence. */
  readonly isEnd: boolean;
  /** What each reader that has looked it up knows it by, kept at the reader's own place: see `placeOnTokens`. */
  readonly numbers: number[] = [];

  constructor(text: string, parts: readonly Token[] | null = null, quoted = 0) {
    this.text = text;
    this.parts = parts;
    this.quoted = quoted;
    this.isNumber = /^\d+$/.test(text);
    this.isDisguised = isDisguised(text);
    this.isLetter = text.length === 1 && text >= 'a' && text <= 'z';
    this.isEnd = text === SENTENCE_END || text === '?';
  }
}

let places = 0;

/** A place for a new reader's numbers on every token. */
export function placeOnTokens(): number {
  return places++;
}
