import { pointsOf } from '../../lib/risk/features.ts';
import type { Column, Weights } from '../../lib/risk/weights.ts';
import { FOLDS } from './folds.ts';
import { fitLogistic } from './logistic.ts';
import type { Sample, Samples } from './samples.ts';

/** The highest share of ordinary conversations, of any one corpus, that may bring a panel by points. */
const LIMITS: Readonly<Record<'chat' | 'transcript', number>> = { chat: 0.003, transcript: 0.009 };

/** The young person's own side alone sounds like the other's, and has a limit of its own. */
const OWN_SIDE = { corpus: 'pj_decoy_only_first300', limit: 0.25 };

/** A corpus with fewer conversations cannot show so small a share. */
const LEAST = 300;

/**
 * In a chat no cue makes it look safer; how young a person sounds, and how long it is, may. In a transcript, where
 * both sides speak, a cue may: two strangers who ask each other's age and place are rarely what is looked for.
 */
const MAY_SUBTRACT: Readonly<Record<'chat' | 'transcript', (feature: string) => boolean>> = {
  chat: (feature) => ['young', 'adult', 'length'].includes(feature),
  transcript: () => true,
};

/** Weights fitted on all samples, and for each fold weights fitted on the others. */
export function fitWeights(samples: Samples): {
  all: Weights;
  folds: Weights[];
  transcripts: Scored[];
} {
  const chat = fitColumn('chat', samples.chat);
  const transcript = fitColumn('transcript', samples.transcript);
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
  kind: 'chat' | 'transcript',
  samples: readonly Sample[],
): { all: Column; folds: Column[]; scored: Scored[] } {
  const weightsOf = (used: readonly Sample[]) => fitLogistic(used, MAY_SUBTRACT[kind]);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    weightsOf(samples.filter((one) => one.fold !== fold)),
  );
  const scored = samples.map((sample) => ({
    sample,
    score: pointsOf(sample.features, folds[sample.fold] ?? {}),
  }));
  const column = (weights: Record<string, number>, used: readonly Scored[]): Column => ({
    panel: Math.round(thresholdOf(used, LIMITS[kind]) * 100) / 100,
    weights,
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
function thresholdOf(scored: readonly Scored[], limit: number): number {
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
    const allowed =
      corpus === OWN_SIDE.corpus ? OWN_SIDE.limit : scores.size < LEAST ? 1 / scores.size : limit;
    const sorted = [...scores.values()].sort((a, b) => b - a);
    return sorted[Math.floor(allowed * scores.size)] ?? 0;
  });
  return Math.max(...needed) + 0.01;
}
