import { CONFUSABLES } from './confusables.ts';

/** Longer texts are cut: a chat message is rarely over 2,000 characters, and time must stay bounded. */
export const MAX_FOLDED_LENGTH = 5_000;

/** A letter that stands three times or more is stretched ("sooo"): three are kept, as a sign that it was. */
const KEPT_REPEATS = 3;

/** Nothing to see: zero-width characters, bidirectional marks, soft hyphens, variation selectors, skin tones, tags. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\u180e\u{e0000}-\u{e007f}]/u;
const MARK = /\p{M}/u;

const lookalikes = new Map<string, string>();
for (const [latin, others] of Object.entries(CONFUSABLES)) {
  for (const other of others) lookalikes.set(other, latin);
}

/** The folded form of a character outside ASCII, remembered, since a chat uses few different ones. */
const remembered = new Map<string, string>();
const REMEMBERED_LIMIT = 4_096;

/**
 * Brings every spelling of a text to one form: compatibility characters (NFKD), look-alike letters, case, accents,
 * invisible characters and stretched letters. Punctuation, digits, emoji and the boundaries of words are kept.
 * A space or a line break changes nothing in what stands before or after it: the parts fold as the whole does.
 *
 * @param text any string, lone surrogates included; only the first `MAX_FOLDED_LENGTH` units are read
 * @returns the folded text; folding it again changes nothing
 */
export function fold(text: string): string {
  const source = text.length > MAX_FOLDED_LENGTH ? text.slice(0, MAX_FOLDED_LENGTH) : text;
  let folded = '';
  let last = '';
  let repeats = 0;
  for (const character of source) {
    const plain = character < '\x80' ? character.toLowerCase() : foldCharacter(character);
    for (const unit of plain) {
      repeats = unit === last ? repeats + 1 : 1;
      last = unit;
      if (repeats <= KEPT_REPEATS || !isLetter(unit)) folded += unit;
    }
  }
  return folded;
}

function isLetter(unit: string): boolean {
  return unit >= 'a' && unit <= 'z';
}

function foldCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  let plain = '';
  for (const part of character.normalize('NFKD')) {
    if (INVISIBLE.test(part) || MARK.test(part)) continue;
    plain += lookalikes.get(part) ?? lower(part);
  }
  if (remembered.size >= REMEMBERED_LIMIT) remembered.clear();
  remembered.set(character, plain);
  return plain;
}

/** Lower case of one character, itself folded, so that folding twice equals folding once. */
function lower(part: string): string {
  let plain = '';
  for (const piece of part.toLowerCase().normalize('NFKD')) {
    if (!MARK.test(piece)) plain += lookalikes.get(piece) ?? piece;
  }
  return plain;
}
