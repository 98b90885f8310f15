/** One measured figure, as it stands in the table, in `.output/bench.json` and in `docs/speed.md`. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | '%' | 'MB' | 'kB' | 'µs' | 'times' | 'messages a second';
  /** The same without Sidelight, where that was measured too. */
  readonly without?: number;
  /** The most that it may be, by what the project has set itself. */
  readonly most?: number;
  /** The least that it may be. */
  readonly least?: number;
  /** The least and the most of all rounds, where the value is their median. */
  readonly spread?: readonly [number, number];
}

/** What every part is measured with. */
export interface Options {
  /** For how long messages pour in, in seconds. */
  readonly flood: number;
  /** For how long nothing happens, in seconds. */
  readonly still: number;
  /** How often a page is opened anew; the median counts. */
  readonly runs: number;
  /** Sites to read on, by the names of their files, with commas between; without, those most used. */
  readonly sites?: string | undefined;
  /** A folder of conversations to measure the engine with, in place of the project's own. */
  readonly corpus?: string | undefined;
}

export type Measure = (options: Options) => Promise<readonly Figure[]>;

/** Whether a figure keeps within its bound; null without one. */
export function keeps({ value, most, least }: Figure): boolean | null {
  if (most === undefined && least === undefined) return null;
  return value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? 0);
}

/** The middle one; of an even number the upper of the two. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The number below which that share of them lies, by nearest rank. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
