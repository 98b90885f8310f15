import type { CueId } from '../cues/cue.ts';
import { TAXONOMY } from '../cues/taxonomy.ts';
import { type Count, type Tally, tellsAgeGap, timesOf } from './tally.ts';
import type { Column } from './weights.ts';

/** A feature by name, with its value. */
export type Feature = readonly [string, number];

/** Words of a side that count as one in its length. */
const WORDS_IN_ONE = 10;

/** How a person sounds counts up to here: who pretends to be young cannot do so without end. */
const SPEAKER_COUNTED = 3;

/** Days after which a cue counts half, where none came since: a slow closing-in goes on for weeks. Judged. */
export const HALF_LIFE = 14;
const DAY = 86_400_000;

/** The strengths that are features of a cue; an urgent form counts as a strong one: it needs no points. */
const STRENGTHS = ['strong', 'usual', 'weak'] as const;

/** Names of the features of a chat: a place among them stands for each. */
const NAMES = [
  ...TAXONOMY.flatMap(({ id }) => STRENGTHS.map((strength) => `${id}.${strength}`)),
  'different',
  'different.weak',
  'young',
  'adult',
  'age_gap',
  'length',
];
const DIFFERENT = NAMES.indexOf('different');
const YOUNG = NAMES.indexOf('young');
const AGE_GAP = NAMES.indexOf('age_gap');
const LENGTH = NAMES.indexOf('length');

type Visit = (feature: number, value: number) => void;

/**
 * What a side of a chat looks like to the weights: for each cue and strength how often it stands there; how many
 * different cues; how young or grown-up the writer sounds; whether a minor's and a grown-up's age were told; and how
 * much was said, since in a long chat some of it falls by chance.
 */
export function featuresOf(tally: Tally): Feature[] {
  const features: Feature[] = [];
  visit(tally, (feature, value) => features.push([NAMES[feature] as string, value]));
  return features;
}

const inPlaces = new WeakMap<Column, Float64Array>();

/** The points of a side of a chat: those of its features by the column's weights. */
export function pointsOfChat(tally: Tally, column: Column): number {
  let weights = inPlaces.get(column);
  if (!weights) {
    weights = Float64Array.from(NAMES, (name) => column.weights[name] ?? 0);
    inPlaces.set(column, weights);
  }
  let points = 0;
  const ofPlaces = weights;
  visit(tally, (feature, value) => {
    points += (ofPlaces[feature] as number) * value;
  });
  return points;
}

function visit(tally: Tally, feature: Visit): void {
  let [clear, all] = [0, 0];
  for (const found of tally.cues.values()) {
    if (found.cue.side === 'own') continue;
    const rest = fading(tally, found.cue.id);
    const { urgent, strong, usual, weak, place } = found;
    const first = STRENGTHS.length * place;
    all += rest;
    if (urgent + strong + usual > 0) clear += rest;
    if (urgent + strong > 0) feature(first, rest * logarithm(urgent + strong));
    if (usual > 0) feature(first + 1, rest * logarithm(usual));
    if (weak > 0) feature(first + 2, rest * logarithm(weak));
  }
  feature(DIFFERENT, clear);
  feature(DIFFERENT + 1, all);
  feature(YOUNG, logarithm(Math.min(timesOf(tally, 'young'), SPEAKER_COUNTED)));
  feature(YOUNG + 1, logarithm(Math.min(timesOf(tally, 'adult'), SPEAKER_COUNTED)));
  feature(AGE_GAP, Number(tellsAgeGap(tally)));
  feature(LENGTH, logarithm(tally.words / WORDS_IN_ONE));
}

function fading({ last, now }: Tally, cue: CueId): number {
  if (now === null) return 1;
  const since = now - (last.get(cue) ?? now);
  return since === 0 ? 1 : 0.5 ** (since / DAY / HALF_LIFE);
}

/** What a transcript looks like to the weights: every cue, every rule and every kind of context that stands in it. */
export function* featuresOfTranscript({ cues, counts, words }: Tally): Generator<Feature> {
  for (const found of cues.values())
    for (const [strength, value] of strengthsOf(found))
      yield [`${found.cue.id}.${strength}`, value];
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

function* strengthsOf({ urgent, strong, usual, weak }: Count): Generator<Feature> {
  if (urgent + strong > 0) yield ['strong', logarithm(urgent + strong)];
  if (usual > 0) yield ['usual', logarithm(usual)];
  if (weak > 0) yield ['weak', logarithm(weak)];
}

/** Repeats count less than different things. */
function logarithm(times: number): number {
  return Math.log2(1 + times);
}
