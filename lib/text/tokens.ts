import { chunkAt, tokenFor } from './chunks.ts';
import { cut } from './cut.ts';
import { fold, MAX_FOLDED_LENGTH } from './fold.ts';
import { quotedIn } from './quotes.ts';
import { SENTENCE_END, Token } from './token.ts';

/** How many letters in a row are read as one word spaced apart: "a b c"; two are too common ("r u"). */
const SPACED_LETTERS = 3;

const NEWLINE = 0x0a;

/**
 * Cuts a text as somebody wrote it into tokens: what `tokenise(fold(text))` gives, in a fraction of the time. Most words
 * of a message have been read before, and are found again by their characters alone.
 */
export function tokensOf(text: string): Token[] {
  const end = Math.min(text.length, MAX_FOLDED_LENGTH);
  const tokens: Token[] = [];
  let marks = 0;
  let letters = 0;
  let isSpaced = false;
  let index = 0;
  while (index < end) {
    let code = text.charCodeAt(index);
    if (isBlank(code)) {
      if (code === NEWLINE) tokens.push(tokenFor(SENTENCE_END));
      if (code === NEWLINE) letters = 0;
      index += 1;
      continue;
    }
    const start = index;
    let hash = 0;
    let other = 0;
    do {
      if (code >= 0x41 && code <= 0x5a) code |= 0x20;
      hash = Math.imul(hash ^ code, 0x01000193);
      other = (Math.imul(other, 31) + code) | 0;
      index += 1;
      if (index === end) break;
      code = text.charCodeAt(index);
    } while (!isBlank(code));
    const chunk = chunkAt(text, start, index, hash ^ (hash >>> 15), other);
    marks += chunk.marks;
    if (chunk.only !== null) {
      tokens.push(chunk.only);
      letters = 0;
      continue;
    }
    for (let place = 0; place < chunk.tokens.length; place++) {
      const token = chunk.tokens[place] as Token;
      letters = token.isLetter ? letters + 1 : 0;
      if (letters === SPACED_LETTERS) isSpaced = true;
      tokens.push(token);
    }
  }
  if (marks > 1) return tokenise(fold(text));
  return isSpaced ? joinSpacedLetters(tokens) : tokens;
}

/**
 * Cuts a folded text into tokens. Commas, quotation marks and brackets are dropped.
 *
 * @param text a text as `fold` returns it
 * @returns tokens in the order of the text
 */
export function tokenise(text: string): Token[] {
  const passages = quotedIn(text);
  const tokens = cut(text).map(({ text, start, end, parts }) => {
    const quoted = 1 + passages.findIndex(({ from, to }) => start >= from && end <= to);
    if (!parts && quoted === 0) return tokenFor(text);
    return new Token(text, parts?.map(tokenFor) ?? null, quoted);
  });
  return joinSpacedLetters(tokens);
}

/** What separates words in ASCII; other blanks are seen when a chunk is folded. */
function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function joinSpacedLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let run: Token[] = [];
  const flush = () => {
    if (run.length >= SPACED_LETTERS) joined.push(joinedWord(run));
    else joined.push(...run);
    run = [];
  };
  for (const token of tokens) {
    if (token.isLetter) run.push(token);
    else {
      flush();
      joined.push(token);
    }
  }
  flush();
  return joined;
}

/** It is quoted if it stands in one quotation as a whole. */
function joinedWord(letters: readonly Token[]): Token {
  const texts = letters.map(({ text }) => text);
  const quoted = letters[0]?.quoted ?? 0;
  const isOne = letters.every((letter) => letter.quoted === quoted);
  return new Token(texts.join(''), texts.map(tokenFor), isOne ? quoted : 0);
}
