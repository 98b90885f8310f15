import { PART_NAMES, type PartName } from '../../lib/settings/parts.ts';
import type { Link } from './link.ts';
import { type Parts, partHere } from './parts.ts';

/** Milliseconds before a part that could not be had is asked for anew, and twice as long each time after. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/** Brings into the page what it comes to need. */
export interface Bringer {
  /** Resolves with the part, however long that takes: what is read meanwhile waits. Rejects at the signal. */
  part<Name extends PartName>(name: Name): Promise<Parts[Name]>;
  /** The rules of these languages, by their codes; one that there is no script for is left out. */
  rules(codes: readonly string[]): Promise<void>;
}

export function bringer(link: Link, signal: AbortSignal): Bringer {
  async function part<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
      const here = partHere(name);
      if (here !== null) return here;
      await link.bringPart(name);
      if (partHere(name) === null) await pause(wait, signal);
    }
  }
  return {
    part,
    async rules(codes) {
      const names = PART_NAMES.filter((name) => codes.some((code) => name === `rules/${code}`));
      await Promise.all(names.map(part));
    },
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
