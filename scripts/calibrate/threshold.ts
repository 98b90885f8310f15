import type { Sample, Samples } from './samples.ts';

/** The young person's own side alone sounds like the other's, and has a limit of its own. */
const OWN_SIDE = { corpus: 'pj_decoy_only_first300', limit: 0.2 };

/** A corpus with fewer conversations cannot show so small a share. */
const LEAST = 300;

/** A sample with its points by weights that were not fitted on it. */
export interface Scored {
  readonly sample: Sample;
  readonly score: number;
}

/** How many conversations of each corpus reach the panel's threshold, as `31 of 31`, by weights not fitted on them. */
export type Figures = Readonly<Record<'warned' | 'alarms', Readonly<Record<string, string>>>>;

/** The lowest threshold at which no corpus has more false alarms than its limit. */
export function thresholdOf(
  scored: readonly Scored[],
  limit: number,
  sizes: ReadonlyMap<string, number>,
): number {
  const needed = [...highestOf(scored.filter(({ sample }) => !sample.risky))].map(
    ([corpus, scores]) => {
      const size = sizes.get(corpus) ?? scores.size;
      const allowed = corpus === OWN_SIDE.corpus ? OWN_SIDE.limit : size < LEAST ? 1 / size : limit;
      const sorted = [...scores.values()].sort((a, b) => b - a);
      return sorted[Math.floor(allowed * size)] ?? 0;
    },
  );
  return Math.max(...needed) + 0.01;
}

/** What the threshold does to each corpus. */
export function figuresOf(scored: readonly Scored[], panel: number): Figures {
  const count = (risky: boolean) =>
    Object.fromEntries(
      Array.from(
        highestOf(scored.filter(({ sample }) => sample.risky === risky)),
        ([corpus, scores]) => {
          const above = [...scores.values()].filter((score) => score >= panel).length;
          return [corpus, `${above} of ${scores.size}`];
        },
      ),
    );
  return { warned: count(true), alarms: count(false) };
}

/** How many ordinary conversations each corpus has, whether or not they hold a transcript. */
export function sizesOf({ chat, transcript }: Samples): Map<string, number> {
  const ids = Map.groupBy(
    [...chat, ...transcript].filter(({ risky }) => !risky),
    ({ corpus }) => corpus,
  );
  return new Map(
    Array.from(ids, ([corpus, samples]) => [
      corpus,
      new Set(samples.map(({ conversation }) => conversation)).size,
    ]),
  );
}

/** The highest score of each conversation, by corpus. */
function highestOf(scored: readonly Scored[]): Map<string, Map<string, number>> {
  const highest = new Map<string, Map<string, number>>();
  for (const { sample, score } of scored) {
    const corpus = highest.get(sample.corpus) ?? new Map<string, number>();
    highest.set(sample.corpus, corpus);
    const known = corpus.get(sample.conversation) ?? Number.NEGATIVE_INFINITY;
    corpus.set(sample.conversation, Math.max(score, known));
  }
  return highest;
}
