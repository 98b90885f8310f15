import { type Figure, median, percentile } from './figures.ts';
import type { Ours } from './page-ours.ts';

/** The project's own bounds, in milliseconds, shares in percent, and megabytes. */
export const BOUNDS = { firstReading: 150, task: 50, share: 5, outside: 15, latency: 8, heap: 8 };

export const LONG_CHAT = 1_000;
/** A phone or an old laptop against the machine that measures. */
export const SLOWER = 4;

/** @param forced the same with who asked for each layout */
export function firstReading(runs: readonly Ours[], bare: Ours, forced: Ours): Figure[] {
  const middle = (of: (one: Ours) => number) => median(runs.map(of));
  const what = `first reading of ${LONG_CHAT} messages, ${SLOWER} times slower`;
  return [
    {
      what: `${what}: our time`,
      value: middle(({ time }) => time),
      unit: 'ms',
      most: BOUNDS.firstReading,
    },
    {
      what: `${what}: of it in guard.js, which reads`,
      value: middle((one) => timeIn(one, 'guard.js')),
      unit: 'ms',
    },
    {
      what: `${what}: our longest task`,
      value: middle(({ longestTask }) => longestTask),
      unit: 'ms',
      most: BOUNDS.task,
    },
    {
      what: `${what}: layouts we forced`,
      value: forced.forcedLayouts,
      unit: 'times',
    },
    {
      what: `${what}: style recalculations we forced`,
      value: forced.forcedStyles,
      unit: 'times',
    },
    {
      what: `${what}: all layouts`,
      value: middle(({ layouts }) => layouts),
      without: bare.layouts,
      unit: 'times',
    },
  ];
}

/** Milliseconds in the functions of one file. */
function timeIn({ places }: Ours, file: string): number {
  return places.reduce((sum, [place, time]) => (place.includes(file) ? sum + time : sum), 0);
}

/** One time that messages poured in. */
export interface Flood {
  readonly ours: Ours;
  readonly latencies: readonly number[];
}

/** @param forced the same with who asked for each layout */
export function pouring(
  floods: Readonly<Record<'with' | 'without', readonly Flood[]>>,
  forced: Ours,
): Figure[] {
  const mine = floods.with.map((one) => one.ours);
  const total = (of: (one: Ours) => number, all = mine) =>
    all.reduce((sum, one) => sum + of(one), 0);
  const slowest = (all: readonly Flood[]) =>
    percentile(
      all.flatMap((one) => one.latencies),
      0.98,
    );
  const bare = floods.without.map((one) => one.ours);
  const aMinute = (of: (one: Ours) => number, all = mine) =>
    (60_000 * total(of, all)) / total(({ span }) => span, all);
  const what = '100 messages a second';
  return [
    {
      what: `${what}: our share of the main thread`,
      value: (100 * total(({ time }) => time)) / total(({ span }) => span),
      unit: '%',
      most: BOUNDS.share,
    },
    {
      what: `${what}: our longest task`,
      value: Math.max(...mine.map((one) => one.longestTask)),
      unit: 'ms',
      most: BOUNDS.task,
    },
    {
      what: `${what}: key to next frame, 98 of 100 within`,
      value: slowest(floods.with),
      without: slowest(floods.without),
      unit: 'ms',
      most: slowest(floods.without) + BOUNDS.latency,
    },
    {
      what: `${what}: layouts we forced a minute`,
      value: aMinute((one) => one.forcedLayouts, [forced]),
      unit: 'times',
    },
    {
      what: `${what}: all layouts a minute`,
      value: aMinute((one) => one.layouts),
      without: aMinute((one) => one.layouts, bare),
      unit: 'times',
    },
    {
      what: `${what}: all style recalculations a minute`,
      value: aMinute((one) => one.styles),
      without: aMinute((one) => one.styles, bare),
      unit: 'times',
    },
  ];
}
