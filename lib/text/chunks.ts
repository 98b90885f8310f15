import { cut } from './cut.ts';
import { fold } from './fold.ts';
import { plainTokens } from './plain.ts';
import { Token } from './token.ts';

/** What stands between two blanks, and what it is cut into: "you?" is you and ?. */
export interface Chunk {
  readonly tokens: readonly Token[];
  /** Its token, where it is cut into one that is no single letter. */
  readonly only: Token | null;
  /** How many quotation marks it holds. */
  readonly marks: number;
}

/** Chunks remembered at one time, a power of two: a chat says the same few thousand again and again. */
const PLACES = 32_768;
/** The places next to each other in which a chunk may stand; when all are taken, the last one gives way. */
const NEIGHBOURS = 4;
/** Words remembered at one time. */
const WORDS_REMEMBERED = 32_768;
/** A longer one does not come twice. */
const LONGEST_REMEMBERED = 40;

const QUOTATION_MARK = /["“”„«»]/gu;

const chunks: (Chunk | null)[] = new Array(PLACES + NEIGHBOURS).fill(null);
/** Beside each other the two hashes of the chunk in each place. */
const hashes = new Int32Array(2 * (PLACES + NEIGHBOURS));
let tokens = new Map<string, Token>();

/**
 * The chunk from `start` to `end` of a text, remembered from the last time where it stood in one.
 *
 * @param one any number that is the same for the same characters, whatever the case of a to z
 * @param other a second one, reckoned in another way: that two chunks share both happens less often than that a memory errs
 */
export function chunkAt(
  text: string,
  start: number,
  end: number,
  one: number,
  other: number,
): Chunk {
  let place = one & (PLACES - 1);
  const last = place + NEIGHBOURS - 1;
  for (; ; place++) {
    if (hashes[2 * place] === one && hashes[2 * place + 1] === other) {
      const known = chunks[place];
      if (known) return known;
    }
    if (place === last || chunks[place] === null) break;
  }
  const written = text.slice(start, end);
  const chunk = read(written);
  if (written.length > LONGEST_REMEMBERED) return chunk;
  chunks[place] = chunk;
  hashes[2 * place] = one;
  hashes[2 * place + 1] = other;
  return chunk;
}

/** The token of a word, the same each time while it is remembered. */
export function tokenFor(text: string): Token {
  const known = tokens.get(text);
  if (known) return known;
  const token = new Token(text);
  if (text.length > LONGEST_REMEMBERED) return token;
  if (tokens.size >= WORDS_REMEMBERED) tokens = new Map();
  tokens.set(text, token);
  return token;
}

function read(chunk: string): Chunk {
  const plain = plainTokens(chunk)?.map(tokenFor);
  if (plain) return { tokens: plain, only: onlyOf(plain), marks: 0 };
  const folded = fold(chunk);
  const all = cut(folded).map(({ text, parts }) =>
    parts ? new Token(text, parts.map(tokenFor)) : tokenFor(text),
  );
  return { tokens: all, only: onlyOf(all), marks: folded.match(QUOTATION_MARK)?.length ?? 0 };
}

function onlyOf(all: readonly Token[]): Token | null {
  const [first] = all;
  return first !== undefined && all.length === 1 && !first.isLetter ? first : null;
}
