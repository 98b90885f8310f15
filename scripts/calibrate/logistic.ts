import type { Sample } from './samples.ts';

const ROUNDS = 400;
/** Adam's usual constants (Kingma and Ba 2015), with a step that settles within the rounds. */
const STEP = 0.04;
const MOMENTUM = 0.9;
const SCALE = 0.999;
const TINY = 1e-9;

/** What is known of a feature before the fit. */
export interface Bound {
  /** The lowest weight it may have. */
  readonly least: number;
  /** The weight it has whatever the samples say. */
  readonly fixed: number | undefined;
  /** How strongly it is held near zero, in samples. */
  readonly hold: number;
}

/** What all samples have in common: free of any bound. */
const INTERCEPT: Bound = { least: Number.NEGATIVE_INFINITY, fixed: undefined, hold: 0 };

/**
 * Fits a logistic regression by gradient descent. The result is the same on every run.
 *
 * @param bounds every feature that may have a weight
 * @returns a weight for each feature, to two decimals; those of zero are left out
 */
export function fitLogistic(
  samples: readonly Sample[],
  bounds: ReadonlyMap<string, Bound>,
): Record<string, number> {
  const features = [...bounds.keys()];
  const table = compact(samples, features);
  const limits = [...bounds.values(), INTERCEPT];
  const theta = Float64Array.from(limits, ({ fixed }) => fixed ?? 0);
  const mean = new Float64Array(limits.length);
  const spread = new Float64Array(limits.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = gradientAt(theta, table);
    limits.forEach(({ least, fixed, hold }, position) => {
      if (fixed !== undefined) return;
      const slope = (at(gradient, position) + hold * at(theta, position)) / samples.length;
      mean[position] = MOMENTUM * at(mean, position) + (1 - MOMENTUM) * slope;
      spread[position] = SCALE * at(spread, position) + (1 - SCALE) * slope * slope;
      const down = at(mean, position) / (1 - MOMENTUM ** round);
      const width = Math.sqrt(at(spread, position) / (1 - SCALE ** round)) + TINY;
      theta[position] = Math.max(least, at(theta, position) - (STEP * down) / width);
    });
  }
  const rounded = features.map(
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

function compact(samples: readonly Sample[], known: readonly string[]): Table {
  const index = new Map(known.map((feature, position) => [feature, position]));
  const constant = known.length;
  const entries = samples.map(({ features }) => [
    ...features.flatMap(([feature, value]) => {
      const position = index.get(feature);
      return position === undefined ? [] : [[position, value] as const];
    }),
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
  const gradient = new Float64Array(theta.length);
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
