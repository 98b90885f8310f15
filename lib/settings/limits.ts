/** So many messages are weighed at once at most: each part takes a moment. */
export const MOST_AT_ONCE = 250;

/** No message is longer: what goes beyond is not read, see `MAX_FOLDED_LENGTH` in `lib/text/fold.ts`. */
export const LONGEST_TEXT = 5_000;
