import { loadavg } from 'node:os';
import { median } from './figures.ts';

/** How the machine is at one moment. */
export interface Machine {
  /** How many programs wanted a processor, the minute's mean. */
  readonly load: number;
  /** Milliseconds that a fixed piece of work takes on it, by the wall clock: the median of several times. */
  readonly pace: number;
}

/** The machine as it is now. The work takes half a second. */
export function machineNow(): Machine {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return { load: loadavg()[0] ?? 0, pace: median(times) };
}

const TIMES = 9;
const WORDS = 200_000;
const DIFFERENT_WORDS = 50_000;

/** Words made, folded and counted: processor and memory, and nothing that changes when Sidelight does. */
function work(): number {
  const counts = new Map<string, number>();
  for (let index = 0; index < WORDS; index += 1) {
    const word = `Word${index % DIFFERENT_WORDS}`.normalize('NFKC').toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size;
}
