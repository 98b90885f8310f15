import * as v from 'valibot';
import { Since, spanOf } from './span.ts';

/** Wrong passphrases since the last right one, and when the last of them was tried. */
export const Tries = v.object({
  wrong: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  since: Since,
});
export type Tries = v.InferOutput<typeof Tries>;

export const NO_TRIES: Tries = { wrong: 0, since: 0 };

/** So many slips of the finger cost nothing. */
const FREE = 3;

/** From here, each further wrong one doubles the wait, up to an hour (NIST SP 800-63B, 5.2.2: "30 seconds up to an hour"). */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 60 * 60 * 1_000;

/** After one more wrong passphrase. */
export function afterWrong({ wrong }: Tries, now: number): Tries {
  return { wrong: wrong + 1, since: now };
}

/** Until when no passphrase is tried; null where one may be. `since` moves along where the clock was set back. */
export function waitAfter({ wrong, since }: Tries, now: number) {
  if (wrong <= FREE) return { since, until: null };
  const wait = Math.min(FIRST_WAIT * 2 ** (wrong - FREE - 1), LONGEST_WAIT);
  return spanOf(since, wait, now);
}
