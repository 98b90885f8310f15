import type { Heap } from './heap.ts';

/** What came of a long run. */
export interface Figures {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly browser: string;
  readonly minutes: number;
  /** Changes of the page, messages among them. */
  readonly changes: number;
  readonly messages: number;
  /** By the changes until then. */
  readonly heap: readonly (Heap & { readonly at: number })[];
  /** Milliseconds that the longest task of the page's main thread was in Sidelight's scripts. */
  readonly longest: number;
  /** Where in them it was longest in all, with milliseconds. */
  readonly places: readonly (readonly [place: string, milliseconds: number])[];
  /** Risky messages that a panel came up for, and those that none did. */
  readonly told: number;
  readonly missed: number;
}

/** Megabytes by which the heap may differ from one mark to any other. */
const MOST_GROWTH = 2;
/** Milliseconds from which on a task is called long (https://www.w3.org/TR/longtasks-1/). */
const LONG_TASK = 50;

/** What is wrong with a run, in words; empty where nothing is. */
export function faultsOf({ heap, longest, missed }: Figures): string[] {
  const differs = (['page', 'background'] as const).flatMap((where) => {
    const sizes = heap.map((mark) => mark[where]);
    const growth = Math.max(...sizes) - Math.min(...sizes);
    return growth > MOST_GROWTH
      ? [`memory of the ${where} differs by ${growth.toFixed(1)} MB`]
      : [];
  });
  return [
    ...differs,
    ...(longest >= LONG_TASK ? [`a task took ${longest.toFixed(0)} ms`] : []),
    ...(missed > 0 ? [`${missed} risky messages were not told of`] : []),
  ];
}
