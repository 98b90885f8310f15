import type { CueId } from '../cues/cue.ts';
import { cueOf, TAXONOMY } from '../cues/taxonomy.ts';
import type { Tally } from './tally.ts';

/** Words of a side that count as one in its length. */
const WORDS_IN_ONE = 10;

/** How a person sounds counts up to here: who pretends to be young cannot do so without end. */
const SPEAKER_COUNTED = 3;

/** Every feature that can have a weight, by name. */
export const FEATURES: readonly string[] = [
  ...TAXONOMY.filter(({ side }) => side === 'other').flatMap(({ id }) => [
    `${id}.strong`,
    `${id}.usual`,
    `${id}.weak`,
  ]),
  'young',
  'adult',
  'length',
];

/**
 * What a tally looks like to the weights: for each cue and strength the logarithm of how often it stands there, so
 * that repeats count less than different cues; how young or grown-up the writer sounds; and how much was said, since
 * in a long chat some of it falls by chance.
 */
export function* featuresOf({ cues, speaker, words }: Tally): Generator<readonly [string, number]> {
  for (const [cue, { urgent, strong, usual, weak }] of cues) {
    if (!isOther(cue)) continue;
    if (urgent + strong > 0) yield [`${cue}.strong`, Math.log2(1 + urgent + strong)];
    if (usual > 0) yield [`${cue}.usual`, Math.log2(1 + usual)];
    if (weak > 0) yield [`${cue}.weak`, Math.log2(1 + weak)];
  }
  yield ['young', Math.log2(1 + Math.min(speaker.young, SPEAKER_COUNTED))];
  yield ['adult', Math.log2(1 + Math.min(speaker.adult, SPEAKER_COUNTED))];
  yield ['length', Math.log2(1 + words / WORDS_IN_ONE)];
}

/** The points of these features by some weights. */
export function pointsOf(
  features: Iterable<readonly [string, number]>,
  weights: Readonly<Record<string, number>>,
): number {
  let points = 0;
  for (const [feature, value] of features) points += (weights[feature] ?? 0) * value;
  return points;
}

function isOther(cue: CueId): boolean {
  return cueOf(cue).side === 'other';
}
