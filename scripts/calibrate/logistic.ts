import { FEATURES } from '../../lib/risk/features.ts';
import type { Sample } from './samples.ts';

/** How strongly weights are held near zero, in samples. */
const HOLD = 10;
const ROUNDS = 400;
/** Adam's usual constants (Kingma and Ba 2015), with a step that settles within the rounds. */
const STEP = 0.04;
const MOMENTUM = 0.9;
const SCALE = 0.999;
const TINY = 1e-9;

/**
 * Fits a logistic regression by gradient descent. The result is the same on every run.
 *
 * @param maySubtract whether a feature may have a weight below zero; the others never make a chat look safer
 * @returns a weight for each feature, to two decimals; those of zero are left out
 */
export function fitLogistic(
  samples: readonly Sample[],
  maySubtract: (feature: string) => boolean,
): Record<string, number> {
  const table = compact(samples);
  const size = FEATURES.length + 1;
  const least = Float64Array.from({ length: size }, (_, position) => {
    const feature = FEATURES[position];
    return feature === undefined || maySubtract(feature) ? Number.NEGATIVE_INFINITY : 0;
  });
  const theta = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = gradientAt(theta, table);
    for (let position = 0; position < size; position++) {
      const slope = at(gradient, position) / samples.length;
      mean[position] = MOMENTUM * at(mean, position) + (1 - MOMENTUM) * slope;
      spread[position] = SCALE * at(spread, position) + (1 - SCALE) * slope * slope;
      const down = at(mean, position) / (1 - MOMENTUM ** round);
      const width = Math.sqrt(at(spread, position) / (1 - SCALE ** round)) + TINY;
      theta[position] = Math.max(at(least, position), at(theta, position) - (STEP * down) / width);
    }
  }
  const rounded = FEATURES.map(
    (feature, position) => [feature, Math.round(at(theta, position) * 100) / 100] as const,
  );
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0));
}

/** All samples' features one behind the other: the values, which feature each is of, and where a sample ends. */
interface Table {
  readonly ends: Int32Array;
  readonly positions: Int32Array;
  readonly values: Float64Array;
  readonly risky: Float64Array;
  readonly weights: Float64Array;
}

function compact(samples: readonly Sample[]): Table {
  const index = new Map(FEATURES.map((feature, position) => [feature, position]));
  const constant = FEATURES.length;
  const entries = samples.map(({ features }) => [
    ...features.map(([feature, value]) => [index.get(feature) as number, value] as const),
    [constant, 1] as const,
  ]);
  let end = 0;
  return {
    ends: Int32Array.from(entries, (row) => (end += row.length)),
    positions: Int32Array.from(entries.flatMap((row) => row.map(([position]) => position))),
    values: Float64Array.from(entries.flatMap((row) => row.map(([, value]) => value))),
    risky: Float64Array.from(samples, ({ risky }) => Number(risky)),
    weights: Float64Array.from(samples, ({ weight }) => weight),
  };
}

function gradientAt(theta: Float64Array, table: Table): Float64Array {
  const gradient = theta.map((value, position) => (position < FEATURES.length ? HOLD * value : 0));
  const { ends, positions, values, risky, weights } = table;
  let begin = 0;
  for (let row = 0; row < ends.length; row++) {
    const end = at(ends, row);
    let score = 0;
    for (let entry = begin; entry < end; entry++)
      score += at(theta, at(positions, entry)) * at(values, entry);
    const error = at(weights, row) * (1 / (1 + Math.exp(-score)) - at(risky, row));
    for (let entry = begin; entry < end; entry++) {
      const position = at(positions, entry);
      gradient[position] = at(gradient, position) + error * at(values, entry);
    }
    begin = end;
  }
  return gradient;
}

function at(array: Float64Array | Int32Array, index: number): number {
  return array[index] as number;
}
