import type { CueId } from '../cues/cue.ts';
import { cueOf } from '../cues/taxonomy.ts';
import { type Count, type Tally, tellsAgeGap, timesOf } from './tally.ts';

/** A feature by name, with its value. */
export type Feature = readonly [string, number];

/** Words of a side that count as one in its length. */
const WORDS_IN_ONE = 10;

/** How a person sounds counts up to here: who pretends to be young cannot do so without end. */
const SPEAKER_COUNTED = 3;

/** Days after which a cue counts half, where none came since: a slow closing-in goes on for weeks. Judged. */
const HALF_LIFE = 14;
const DAY = 86_400_000;

/**
 * What a side of a chat looks like to the weights: for each cue and strength how often it stands there; how many
 * different cues; how young or grown-up the writer sounds; whether a minor's and a grown-up's age were told; and how
 * much was said, since in a long chat some of it falls by chance.
 */
export function* featuresOf(tally: Tally): Generator<Feature> {
  const { cues, last, now } = tally;
  const fading = (cue: CueId) =>
    0.5 ** (((now ?? 0) - (last.get(cue) ?? now ?? 0)) / DAY / HALF_LIFE);
  let [clear, all] = [0, 0];
  for (const [cue, found] of cues) {
    if (cueOf(cue).side === 'own') continue;
    const rest = fading(cue);
    all += rest;
    if (found.urgent + found.strong + found.usual > 0) clear += rest;
    for (const [strength, value] of strengthsOf(found)) yield [`${cue}.${strength}`, rest * value];
  }
  yield ['different', clear];
  yield ['different.weak', all];
  yield ['young', logarithm(Math.min(timesOf(tally, 'young'), SPEAKER_COUNTED))];
  yield ['adult', logarithm(Math.min(timesOf(tally, 'adult'), SPEAKER_COUNTED))];
  yield ['age_gap', Number(tellsAgeGap(tally))];
  yield ['length', logarithm(tally.words / WORDS_IN_ONE)];
}

/** What a transcript looks like to the weights: every cue, every rule and every kind of context that stands in it. */
export function* featuresOfTranscript({ cues, counts, words }: Tally): Generator<Feature> {
  for (const [cue, found] of cues)
    for (const [strength, value] of strengthsOf(found)) yield [`${cue}.${strength}`, value];
  for (const [name, times] of counts) yield [name, logarithm(times)];
  yield ['length', logarithm(words / WORDS_IN_ONE)];
}

/** The points of these features by some weights. */
export function pointsOf(
  features: Iterable<Feature>,
  weights: Readonly<Record<string, number>>,
): number {
  let points = 0;
  for (const [feature, value] of features) points += (weights[feature] ?? 0) * value;
  return points;
}

/** An urgent form counts as a strong one: it needs no points. */
function* strengthsOf({ urgent, strong, usual, weak }: Count): Generator<Feature> {
  if (urgent + strong > 0) yield ['strong', logarithm(urgent + strong)];
  if (usual > 0) yield ['usual', logarithm(usual)];
  if (weak > 0) yield ['weak', logarithm(weak)];
}

/** Repeats count less than different things. */
function logarithm(times: number): number {
  return Math.log2(1 + times);
}
