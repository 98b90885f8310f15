import type { CueId, Level } from '../cues/cue.ts';
import type { Strength } from '../cues/phrasings.ts';
import { cueOf } from '../cues/taxonomy.ts';
import { COMBINATIONS } from './combinations.ts';

/** What a conversation holds of one cue so far. */
export interface Tally {
  /** The weightiest single finding, in points. */
  readonly best: number;
  /** How many messages hold it. */
  readonly messages: number;
  /** A finding so plain that nothing else is needed. */
  readonly urgent: boolean;
}

/** What a finding counts of its cue's weight. */
export const STRENGTH: Readonly<Record<Strength, number>> = {
  urgent: 1,
  strong: 1,
  usual: 0.6,
  weak: 0.25,
};

/** A cue counts towards a combination from this share of its weight on. */
const PRESENT = 0.6;
/** Each further message with the same cue adds this share of its weight, up to the limit: repeats count less than
 * different cues (guidance: "weight the number of different categories more than repeats of one"). */
const REPEAT = 0.15;
const REPEATS_COUNTED = 5;
/** Points at which a level is reached by adding up, with at least two different cues. */
const POINTS: readonly (readonly [Level, number])[] = [
  [3, 14],
  [2, 6.5],
  [1, 3],
];
const LEAST_CUES = 2;

/** The level of a conversation with these cues. */
export function levelOf(tallies: ReadonlyMap<CueId, Tally>): Level {
  let level = levelByPoints(tallies);
  for (const [cue, tally] of tallies) {
    if (tally.urgent) return 4;
    const alone = aloneLevel(cue, tally);
    if (alone > level) level = alone;
  }
  for (const { all, any, level: together } of COMBINATIONS) {
    const present = (cue: CueId) => (tallies.get(cue)?.best ?? 0) >= PRESENT * cueOf(cue).weight;
    if (together > level && all.every(present) && (any.length === 0 || any.some(present)))
      level = together;
  }
  return level;
}

function levelByPoints(tallies: ReadonlyMap<CueId, Tally>): Level {
  let points = 0;
  let cues = 0;
  for (const [cue, { best, messages }] of tallies) {
    if (cueOf(cue).side === 'own') continue;
    points += best + REPEAT * cueOf(cue).weight * Math.min(messages - 1, REPEATS_COUNTED);
    cues += 1;
  }
  if (cues < LEAST_CUES) return 0;
  return POINTS.find(([, needed]) => points >= needed)?.[0] ?? 0;
}

/** A full finding of a weight-4 cue is clear alone, of a weight-3 cue gentle, of a weight-2 cue quiet. */
function aloneLevel(cue: CueId, { best }: Tally): Level {
  const { weight, side } = cueOf(cue);
  if (side === 'own' || best < weight) return 0;
  return weight === 4 ? 3 : weight === 3 ? 2 : weight === 2 ? 1 : 0;
}
