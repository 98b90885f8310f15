import { ELIDED, LONGEST_ELIDED } from './plain.ts';
import { CURRENCY_SIGN, SENTENCE_END } from './token.ts';

/** A token-to-be: its text, where it stood in the folded text, and what it falls into. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[] | null;
}

/** Stands for any web or mail address: the words inside it are not talk. */
const ADDRESS = 'http';

const CHUNK = /\S+|\n/gu;
const PLAIN_WORD = /^[a-z]+$/;
const WEB = /^(?:https?:\/\/|www\.)\S+/u;
const MAIL = /^[\w.+-]+@[\w-]+\.[a-z]{2,}[\w.]*/u;
/** What may stand before the @ of a mail address. */
const MAILBOX = /^[\w.+-]+/;
/** Single letters with one and the same kind of sign between them: "n.u.d.e.s", "a/s/l". */
const LETTERS_APART = /^[a-z](?:[.\-_*|+~/,][a-z]){2,}/;
/** Letters with digits, stars or look-alike signs among them: "s3nd", "n*des", "p@ss", "ca$h". */
const MIXED = /^(?:[@$!|*#]{0,3}[\p{L}\p{N}]|['’](?=\p{L}))+/u;
const MIXED_SIGN = /[@$!|*#]|\p{N}/u;
const WORD = /^(?:\p{L}+|\p{N}+)/u;
const APOSTROPHES = "'’‘`´";
const EMOJI = /^\p{Extended_Pictographic}/u;
const CURRENCY = new Set('$€£¥');

/** Cuts a folded text into pieces. Commas, quotation marks and brackets are dropped. */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    if (chunk === '\n' || PLAIN_WORD.test(chunk)) {
      const whole = chunk === '\n' ? SENTENCE_END : chunk;
      pieces.push({ text: whole, start: index, end: index + chunk.length, parts: null });
    } else cutChunk(chunk, index, pieces);
  }
  return pieces;
}

function cutChunk(chunk: string, offset: number, pieces: Piece[]): void {
  let index = 0;
  // Up to where it is known already that no mail address begins, and no word with signs among its letters: what reaches
  // as far from a later place on is no more of one. Without these a long chain would be read again from each of its words.
  let noMail = 0;
  let noMixed = 0;
  const push = (text: string, length: number, parts: readonly string[] | null = null) => {
    const start = offset + index;
    pieces.push({ text, start, end: start + length, parts });
    index += length;
  };
  while (index < chunk.length) {
    const rest = chunk.slice(index);
    const first = rest[0] as string;
    const address = (WEB.exec(rest) ?? (index < noMail ? null : MAIL.exec(rest)))?.[0];
    if (!address && index >= noMail) noMail = index + (MAILBOX.exec(rest)?.[0].length ?? 0);
    const apart = LETTERS_APART.exec(rest)?.[0];
    const mixed = index < noMixed ? undefined : mixedWord(rest);
    if (mixed && !mixed.isOne) noMixed = index + mixed.text.length;
    const word = WORD.exec(rest)?.[0];
    const emoji = EMOJI.exec(rest)?.[0];
    if (address) push(ADDRESS, address.length);
    else if (apart) push(apart.replace(/[^a-z]/g, ''), apart.length, partsOf(apart));
    else if (mixed?.isOne) {
      push(mixed.text.replace(/['’]/g, ''), mixed.text.length, partsOf(mixed.text));
    } else if (word) {
      const length = wordLength(rest, word);
      push(rest.slice(0, length).replace(/['’‘`´]/gu, ''), length);
    } else if (emoji) push(emoji, emoji.length);
    else if (CURRENCY.has(first)) push(CURRENCY_SIGN, 1);
    else if (first === '?') push(first, 1);
    else if ('.!;…'.includes(first)) push(SENTENCE_END, 1);
    else index += 1;
  }
}

/** Letters, digits and signs in a row, and whether they are a word with signs among its letters. */
function mixedWord(rest: string): { text: string; isOne: boolean } | undefined {
  const text = MIXED.exec(rest)?.[0];
  return text === undefined
    ? undefined
    : { text, isOne: MIXED_SIGN.test(text) && /\p{L}/u.test(text) };
}

/** A word with its apostrophes, unless what stands before the first one is elided. */
function wordLength(rest: string, word: string): number {
  let length = word.length;
  while (length < rest.length && APOSTROPHES.includes(rest[length] as string)) {
    if (length <= LONGEST_ELIDED && ELIDED.has(rest.slice(0, length))) break;
    const next = /^\p{L}+/u.exec(rest.slice(length + 1))?.[0];
    if (!next) break;
    length += 1 + next.length;
  }
  return length;
}

function partsOf(mixed: string): string[] {
  const parts = mixed.match(/\p{L}+|\p{N}+|[$€£¥?]/gu) ?? [];
  return parts.map((part) => (CURRENCY.has(part) ? CURRENCY_SIGN : part));
}
