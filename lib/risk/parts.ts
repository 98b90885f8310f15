import type { Token } from '../text/token.ts';

/** A message this long, in words, is read as several: people who write in one go say several things in it. */
const WORDS_IN_ONE = 30;
/** The parts overlap by as much as a phrase is long, so that none is cut in two. */
const OVERLAP = 8;

/** The parts of a long message; a short one as it is. */
export function partsOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= WORDS_IN_ONE) return [tokens];
  const parts: (readonly Token[])[] = [];
  for (let start = 0; start < tokens.length - OVERLAP; start += WORDS_IN_ONE - OVERLAP) {
    parts.push(tokens.slice(start, start + WORDS_IN_ONE));
  }
  return parts;
}
