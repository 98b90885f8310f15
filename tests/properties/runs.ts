import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';

/** How often each property is tried: `FUZZ_RUNS`, else as often as a run of all tests owes it. */
export const RUNS = wholeNumber(process.env.FUZZ_RUNS) ?? 10_000;

/** Where the random values begin: `FUZZ_SEED` brings a failure back, otherwise it is new each time. */
const SEED = wholeNumber(process.env.FUZZ_SEED) ?? Math.floor(Math.random() * 2 ** 31);

/** Where it is written what was tried: one file for each test file, below the repository. */
const SUMMARIES = '.output/fuzz';

/** Milliseconds for one run, beyond which a property is said to hang: the dearest read a page. */
const LONGEST_RUN = 100;

/** Milliseconds for the first run, in which the phrases of six languages are made ready. */
const START = 60_000;

/** The longest report of a failure, in characters. */
const LONGEST_REPORT = 3_000;

/** What became of one property. */
export interface Tried {
  readonly property: string;
  readonly seed: number;
  readonly runs: number;
  readonly seconds: number;
  readonly failed: boolean;
}

type Drawn = [unknown, ...unknown[]];
type Details = fc.RunDetails<[unknown]>;
type From<Values extends Drawn> = { [Index in keyof Values]: fc.Arbitrary<Values[Index]> };

const tried: Tried[] = [];

/**
 * Registers a test that something holds whatever the values are: it is tried with `RUNS` of them. A failure names the
 * seed and the smallest values that were found to break it.
 *
 * @param property what holds
 * @param from where the values are drawn
 * @param check returns false, throws, or expects in vain where it does not hold
 */
export function always<Values extends Drawn>(
  property: string,
  from: From<Values>,
  check: (...values: Values) => boolean | undefined,
): void {
  register(
    property,
    () =>
      fc.check(
        fc.property(fc.tuple(...from), (values) => check(...(values as Values))),
        parameters,
      ) as Details,
  );
}

/** The same for what must be awaited. */
export function alwaysInTheEnd<Values extends Drawn>(
  property: string,
  from: From<Values>,
  check: (...values: Values) => Promise<boolean | undefined>,
): void {
  register(
    property,
    () =>
      fc.check(
        fc.asyncProperty(fc.tuple(...from), (values) => check(...(values as Values))),
        parameters,
      ) as Promise<Details>,
  );
}

const LONGEST = START + RUNS * LONGEST_RUN;

/** Not to have tried all in that time is a failure, and so long smaller values are looked for when one is found. */
const parameters = {
  numRuns: RUNS,
  seed: SEED,
  interruptAfterTimeLimit: LONGEST / 2,
  markInterruptAsFailure: true,
};

function register(property: string, run: () => Details | Promise<Details>): void {
  const work = async () => {
    const start = performance.now();
    const details = await run();
    const seconds = Math.round(performance.now() - start) / 1_000;
    tried.push({ property, seed: SEED, runs: details.numRuns, seconds, failed: details.failed });
    if (details.failed) throw new Error(`FUZZ_SEED=${SEED}: ${await reportOf(details)}`);
    expect(details.numRuns).toBe(RUNS);
  };
  it(property, work, LONGEST);
}

/** Values may be as long as texts get: their beginning tells what they are. */
async function reportOf(details: Details): Promise<string> {
  return ((await fc.asyncDefaultReportMessage(details)) ?? '').slice(0, LONGEST_REPORT);
}

afterAll(() => {
  const name = basename(expect.getState().testPath ?? 'properties').replace('.test.ts', '');
  mkdirSync(SUMMARIES, { recursive: true });
  writeFileSync(join(SUMMARIES, `${name}.json`), `${JSON.stringify(tried, null, 2)}\n`);
});

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
