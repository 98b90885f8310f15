import { cut } from './cut.ts';
import { fold } from './fold.ts';
import { Token } from './token.ts';

/** What stands between two blanks, and what it is cut into: "you?" is you and ?. */
export interface Chunk {
  readonly tokens: readonly Token[];
  /** Its token, where it is cut into one. */
  readonly only: Token | null;
  /** How many quotation marks it holds. */
  readonly marks: number;
}

/** Chunks remembered at one time: a chat says the same few thousand again and again. */
const REMEMBERED = 8_192;
/** Words remembered at one time; a chunk may hold several. */
const WORDS_REMEMBERED = 16_384;
/** A longer one does not come twice. */
const LONGEST_REMEMBERED = 40;
/** Places in the table, a power of two: at most half of them are taken, so that the next free one is near. */
const PLACES = 2 * REMEMBERED;

const QUOTATION_MARK = /["“”„«»]/gu;

const chunks: (Chunk | null)[] = new Array(PLACES).fill(null);
/** Of the chunk in each place: as it was written, but for the case of the letters a to z; and its hash. */
const keys: string[] = new Array(PLACES).fill('');
const hashes = new Int32Array(PLACES);
let count = 0;
let tokens = new Map<string, Token>();

/**
 * The chunk from `start` to `end` of a text, remembered from the last time where it stood in one.
 *
 * @param hash any number that is the same for the same characters, whatever the case of a to z
 */
export function chunkAt(text: string, start: number, end: number, hash: number): Chunk {
  let place = hash & (PLACES - 1);
  for (;;) {
    const known = chunks[place] as Chunk | null;
    if (known === null) break;
    if (hashes[place] === hash && isAt(text, start, end, keys[place] as string)) return known;
    place = (place + 1) & (PLACES - 1);
  }
  const written = text.slice(start, end);
  const chunk = read(written);
  if (written.length > LONGEST_REMEMBERED) return chunk;
  if (count === REMEMBERED) forget();
  else {
    count += 1;
    chunks[place] = chunk;
    keys[place] = lowerCase(written);
    hashes[place] = hash;
  }
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
  const folded = fold(chunk);
  const all = cut(folded).map(({ text, parts }) =>
    parts ? new Token(text, parts.map(tokenFor)) : tokenFor(text),
  );
  return {
    tokens: all,
    only: all.length === 1 ? (all[0] as Token) : null,
    marks: folded.match(QUOTATION_MARK)?.length ?? 0,
  };
}

function forget(): void {
  chunks.fill(null);
  keys.fill('');
  count = 0;
}

function isAt(text: string, start: number, end: number, key: string): boolean {
  if (key.length !== end - start) return false;
  for (let index = 0; index < key.length; index++) {
    const code = text.charCodeAt(start + index);
    const lower = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if (lower !== key.charCodeAt(index)) return false;
  }
  return true;
}

/** Case as `isAt` sees it. */
function lowerCase(chunk: string): string {
  return chunk.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
