import { type Feature, pointsOf } from '../../lib/risk/features.ts';
import { isRule } from '../../lib/risk/transcript.ts';
import { type Column, WEIGHTS, type Weights } from '../../lib/risk/weights.ts';
import { FOLDS } from './folds.ts';
import { type Bound, fitLogistic } from './logistic.ts';
import type { Sample, Samples } from './samples.ts';
import { type Figures, figuresOf, type Scored, sizesOf, thresholdOf } from './threshold.ts';

type Kind = keyof Weights;

/** The highest share of ordinary conversations, of any one corpus, that may bring a panel by points. */
const LIMITS: Readonly<Record<Kind, number>> = { chat: 0.004, transcript: 0.006 };

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
  run: Readonly<Record<Kind, Figures>>;
} {
  const sizes = sizesOf(samples);
  const chat = fitColumn('chat', samples.chat, sizes);
  const transcript = fitColumn('transcript', samples.transcript, sizes);
  return {
    all: { chat: chat.all, transcript: transcript.all },
    transcripts: transcript.scored,
    run: {
      chat: figuresOf(chat.scored, chat.all.panel),
      transcript: figuresOf(transcript.scored, transcript.all.panel),
    },
    folds: chat.folds.map((column, fold) => ({
      chat: column,
      transcript: transcript.folds[fold] as Column,
    })),
  };
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
