import type { Room } from './rooms.ts';

/** What came of breaking one room. */
export interface Mutated {
  readonly room: Room;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Changes that a test noticed, by failing or by never ending. */
  readonly killed: number;
  readonly timedOut: number;
  /** Changes that no test noticed, and those in lines that no test runs. */
  readonly survived: number;
  readonly uncovered: number;
}

/** Of Stryker's report in JSON what is read here. Source: stryker-mutator.io, mutation-testing-report-schema. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

export function mutated(room: Room, date: string, { files }: Report): Mutated {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (status: string) => all.filter((mutant) => mutant.status === status).length;
  return {
    room,
    date,
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
  };
}

/** The share of changes that were noticed, in per cent. */
export function scoreOf({ killed, timedOut, survived, uncovered }: Mutated): number {
  const noticed = killed + timedOut;
  return (100 * noticed) / (noticed + survived + uncovered);
}
