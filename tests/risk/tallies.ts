import type { CueId } from '../../lib/cues/cue.ts';
import type { Strength } from '../../lib/cues/phrasings.ts';
import { count, emptyTally, type Tally } from '../../lib/risk/tally.ts';

/** What one message gives: a cue with its strength, or the name of something else that counts, as `@young`. */
export type Given =
  | readonly [cue: CueId, strength: Strength, time?: number | undefined]
  | `@${string}`;

/** The tally of messages that each gave one thing. */
export function tallyOf(...messages: readonly Given[]): Tally {
  const tally = emptyTally();
  for (const given of messages) {
    const counts = typeof given === 'string' ? [given.slice(1)] : [];
    const cues = typeof given === 'string' ? [] : [{ cue: given[0], strength: given[1] }];
    const time = typeof given === 'string' ? null : (given[2] ?? null);
    count(tally, { cues, counts, words: 5, time });
  }
  return tally;
}
