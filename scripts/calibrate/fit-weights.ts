import { type Feature, pointsOf } from '../../lib/risk/features.ts';
import { isRule } from '../../lib/risk/transcript.ts';
import { type Column, WEIGHTS, type Weights } from '../../lib/risk/weights.ts';
import { FOLDS } from './folds.ts';
import { type Bound, fitLogistic } from './logistic.ts';
import type { Sample, Samples } from './samples.ts';

type Kind = keyof Weights;

/** The highest share of ordinary conversations, of any one corpus, that may bring a panel by points. */
const LIMITS: Readonly<Record<Kind, number>> = { chat: 0.004, transcript: 0.007 };

/** The young person's own side alone sounds like the other's, and has a limit of its own. */
const OWN_SIDE = { corpus: 'pj_decoy_only_first300', limit: 0.2 };

/** A corpus with fewer conversations cannot show so small a share. */
const LEAST = 300;

/** A feature that stands in fewer conversations has no weight: it could tell of those alone. */
const LEAST_SUPPORT = 5;

/** A single rule that counts less adds to a transcript's points nothing but length to this list. */
const LEAST_RULE_WEIGHT = 0.05;

/** How strongly weights are held near zero, in samples. */
const HOLD = 10;

/**
 * In a chat no cue makes it look safer; how young a person sounds, and how long it is, may. In a transcript, where
 * both sides speak, a cue may: two strangers who ask each other's age and place are rarely what is looked for.
 */
const MAY_SUBTRACT: Readonly<Record<Kind, (feature: string) => boolean>> = {
  chat: (feature) => ['young', 'adult', 'length'].includes(feature),
  transcript: () => true,
};

/** Weights fitted on all samples, and for each fold weights fitted on the others. */
export function fitWeights(samples: Samples): {
  all: Weights;
  folds: Weights[];
  transcripts: Scored[];
} {
  const sizes = sizesOf(samples);
  const chat = fitColumn('chat', samples.chat, sizes);
  const transcript = fitColumn('transcript', samples.transcript, sizes);
  return {
    all: { chat: chat.all, transcript: transcript.all },
    transcripts: transcript.scored,
    folds: chat.folds.map((column, fold) => ({
      chat: column,
      transcript: transcript.folds[fold] as Column,
    })),
  };
}

/** A sample with its points by weights that were not fitted on it. */
export interface Scored {
  readonly sample: Sample;
  readonly score: number;
}

/** The panel's threshold comes from samples that the weights were not fitted on, in the fold's case none of its own. */
function fitColumn(
  kind: Kind,
  samples: readonly Sample[],
  sizes: ReadonlyMap<string, number>,
): { all: Column; folds: Column[]; scored: Scored[] } {
  const { overruled } = WEIGHTS[kind];
  const weightsOf = (used: readonly Sample[]) => {
    const support = supportOf(used);
    const bound = (feature: string): Bound => ({
      least: MAY_SUBTRACT[kind](feature) ? Number.NEGATIVE_INFINITY : 0,
      fixed: overruled[feature]?.weight,
      hold: HOLD,
    });
    const fitted = fitLogistic(
      used,
      new Map([...support.keys()].map((name) => [name, bound(name)])),
    );
    return Object.fromEntries(Object.entries(fitted).filter(isWorthIt));
  };
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    weightsOf(samples.filter((one) => one.fold !== fold)),
  );
  const scored = samples.map((sample) => ({
    sample,
    score: pointsOf(sample.features, folds[sample.fold] ?? {}) + sample.lift,
  }));
  const support = supportOf(samples);
  const column = (weights: Record<string, number>, used: readonly Scored[]): Column => ({
    panel: Math.round(thresholdOf(used, LIMITS[kind], sizes) * 100) / 100,
    weights,
    support: Object.fromEntries(Object.keys(weights).map((name) => [name, support.get(name) ?? 0])),
    overruled,
  });
  return {
    scored,
    all: column(weightsOf(samples), scored),
    folds: folds.map((weights, fold) =>
      column(
        weights,
        scored.filter(({ sample }) => sample.fold !== fold),
      ),
    ),
  };
}

/** The lowest threshold at which no corpus has more false alarms than its limit. */
function thresholdOf(
  scored: readonly Scored[],
  limit: number,
  sizes: ReadonlyMap<string, number>,
): number {
  const highest = new Map<string, Map<string, number>>();
  for (const { sample, score } of scored) {
    if (sample.risky) continue;
    const corpus = highest.get(sample.corpus) ?? new Map<string, number>();
    highest.set(sample.corpus, corpus);
    corpus.set(
      sample.conversation,
      Math.max(score, corpus.get(sample.conversation) ?? Number.NEGATIVE_INFINITY),
    );
  }
  const needed = [...highest].map(([corpus, scores]) => {
    const size = sizes.get(corpus) ?? scores.size;
    const allowed = corpus === OWN_SIDE.corpus ? OWN_SIDE.limit : size < LEAST ? 1 / size : limit;
    const sorted = [...scores.values()].sort((a, b) => b - a);
    return sorted[Math.floor(allowed * size)] ?? 0;
  });
  return Math.max(...needed) + 0.01;
}

function isWorthIt([feature, weight]: Feature): boolean {
  return !isRule(feature) || Math.abs(weight) >= LEAST_RULE_WEIGHT;
}

/** In how many conversations each feature stands. */
function supportOf(samples: readonly Sample[]): Map<string, number> {
  const conversations = new Map<string, Set<string>>();
  for (const { corpus, conversation, features } of samples)
    for (const [feature, value] of features) {
      if (value === 0) continue;
      const known = conversations.get(feature) ?? new Set();
      conversations.set(feature, known.add(`${corpus} ${conversation}`));
    }
  return new Map(
    Array.from(conversations, ([feature, { size }]) => [feature, size] as const)
      .filter(([, size]) => size >= LEAST_SUPPORT)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** How many ordinary conversations each corpus has, whether or not they hold a transcript. */
function sizesOf({ chat, transcript }: Samples): Map<string, number> {
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
