import type { Phrasings } from '../../lib/cues/phrasings.ts';

/** Words in no example that a page for everyone prints, though a class would be shown some of them. */
const NOT_PRINTED =
  /\b(?:nude\w*|naked|virgin|bod(?:y|ies)|hurt\w*|kill\w*|die[ds]?|dead|cut\w*|sick|naughty|dirty|spicy|sex\w*|lick\w*|cash|leak\w*)\b/iu;

/** The first message in which a cue must be found, of those that can be printed for everyone; null where there is none. */
export function printable({ fires }: Phrasings): string | null {
  return fires.find((text) => !NOT_PRINTED.test(text)) ?? null;
}

/** The first ordinary message that looks alike and in which it must not be found. */
export function printableLookalike({ lookalikes }: Phrasings): string | null {
  return lookalikes.find((text) => !NOT_PRINTED.test(text)) ?? null;
}
