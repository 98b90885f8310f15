import { quotedIn } from './quotes.ts';

/** One word, number, sign or emoji of a folded text. */
export interface Token {
  /** Letters and digits as folded; `.` for the end of a sentence; `?`; `¤` for money; or an emoji. */
  readonly text: string;
  /** Where it stands in the folded text. */
  readonly start: number;
  readonly end: number;
  /** What it falls into when it is no known word as a whole: "10min" is 10 and min, "n u" is n and u. */
  readonly parts?: readonly Token[];
  /** It stands between quotation marks: these are somebody else's words. */
  readonly quoted?: true;
}

/** A sentence ends here; a gap in a phrase does not reach across. */
export const SENTENCE_END = '.';

/** Stands for a dollar, euro, pound or yen sign. */
export const CURRENCY_SIGN = '¤';

/** Stands for any web or mail address: the words inside it are not talk. */
const ADDRESS = 'http';

/** French, Italian and Portuguese words that lose their vowel before another: "l'adresse" is two words. */
const ELIDED = new Set(
  'l d j t m s n c qu un dell all nell sull dall quest quell bell jusqu lorsqu puisqu'.split(' '),
);

const CHUNK = /\S+|\n/gu;
const PLAIN_WORD = /^[a-z]+$/;
const WEB_OR_MAIL = /^(?:https?:\/\/|www\.)\S+|^[\w.+-]+@[\w-]+\.[a-z]{2,}[\w.]*/u;
/** Single letters with one and the same kind of sign between them: "n.u.d.e.s", "a/s/l". */
const LETTERS_APART = /^[a-z](?:[.\-_*|+~/,][a-z]){2,}/;
/** Letters with digits, stars or look-alike signs among them: "s3nd", "n*des", "p@ss", "ca$h". */
const MIXED = /^(?:[@$!|*#]{0,3}[\p{L}\p{N}]|['’](?=\p{L}))+/u;
const MIXED_SIGN = /[@$!|*#]|\p{N}/u;
const WORD = /^(?:\p{L}+|\p{N}+)/u;
const APOSTROPHE = /^['’‘`´]/u;
const EMOJI = /^\p{Extended_Pictographic}/u;
const CURRENCY = new Set('$€£¥');

/** How many letters in a row are read as one word spaced apart: "a b c"; two are too common ("r u"). */
const SPACED_LETTERS = 3;

/**
 * Cuts a folded text into tokens. Commas, quotation marks and brackets are dropped.
 *
 * @param text a text as `fold` returns it
 * @returns tokens in the order of the text
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0];
    if (chunk === '\n')
      tokens.push({ text: SENTENCE_END, start: match.index, end: match.index + 1 });
    else if (PLAIN_WORD.test(chunk)) {
      tokens.push({ text: chunk, start: match.index, end: match.index + chunk.length });
    } else cutChunk(chunk, match.index, tokens);
  }
  return markQuoted(joinSpacedLetters(tokens), text);
}

function markQuoted(tokens: Token[], text: string): Token[] {
  const passages = quotedIn(text);
  if (passages.length === 0) return tokens;
  return tokens.map((token) =>
    passages.some(({ from, to }) => token.start >= from && token.end <= to)
      ? { ...token, quoted: true }
      : token,
  );
}

function cutChunk(chunk: string, offset: number, tokens: Token[]): void {
  let index = 0;
  const push = (text: string, length: number, parts?: readonly Token[]) => {
    const start = offset + index;
    tokens.push({ text, start, end: start + length, ...(parts && { parts }) });
    index += length;
  };
  while (index < chunk.length) {
    const rest = chunk.slice(index);
    const first = rest[0] as string;
    const address = WEB_OR_MAIL.exec(rest)?.[0];
    const apart = LETTERS_APART.exec(rest)?.[0];
    const mixed = MIXED.exec(rest)?.[0];
    const word = WORD.exec(rest)?.[0];
    const emoji = EMOJI.exec(rest)?.[0];
    if (address) push(ADDRESS, address.length);
    else if (apart)
      push(apart.replace(/[^a-z]/g, ''), apart.length, partsOf(apart, offset + index));
    else if (mixed && MIXED_SIGN.test(mixed) && /\p{L}/u.test(mixed)) {
      push(mixed.replace(/['’]/g, ''), mixed.length, partsOf(mixed, offset + index));
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

/** A word with its apostrophes, unless what stands before the first one is elided. */
function wordLength(rest: string, word: string): number {
  let length = word.length;
  while (APOSTROPHE.test(rest.slice(length))) {
    if (ELIDED.has(rest.slice(0, length))) break;
    const next = /^\p{L}+/u.exec(rest.slice(length + 1))?.[0];
    if (!next) break;
    length += 1 + next.length;
  }
  return length;
}

function partsOf(mixed: string, offset: number): Token[] {
  return [...mixed.matchAll(/\p{L}+|\p{N}+|[$€£¥?]/gu)].map((match) => ({
    text: CURRENCY.has(match[0]) ? CURRENCY_SIGN : match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

function joinSpacedLetters(tokens: Token[]): Token[] {
  if (!tokens.some(isLetter)) return tokens;
  const joined: Token[] = [];
  let run: Token[] = [];
  const flush = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.length >= SPACED_LETTERS) {
      joined.push({
        text: run.map((token) => token.text).join(''),
        start: first.start,
        end: last.end,
        parts: run,
      });
    } else joined.push(...run);
    run = [];
  };
  for (const token of tokens) {
    if (isLetter(token)) run.push(token);
    else {
      flush();
      joined.push(token);
    }
  }
  flush();
  return joined;
}

function isLetter(token: Token): boolean {
  return token.text.length === 1 && token.text >= 'a' && token.text <= 'z';
}
