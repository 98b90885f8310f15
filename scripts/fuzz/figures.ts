import type { Tried } from '../../tests/properties/runs.ts';

/** What came of trying every property. */
export interface Fuzzed {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Values that each was tried with. */
  readonly runs: number;
  /** By the test file that holds the properties. */
  readonly rooms: readonly {
    readonly room: string;
    readonly properties: number;
    readonly failed: number;
  }[];
}

/** `tried` by test file. A property that was given up before its last value counts as failed. */
export function fuzzed(
  date: string,
  runs: number,
  tried: ReadonlyMap<string, readonly Tried[]>,
): Fuzzed {
  const rooms = [...tried].map(([room, all]) => ({
    room,
    properties: all.length,
    failed: all.filter((one) => one.failed || one.runs < runs).length,
  }));
  return { date, runs, rooms };
}
