/** How one conversation came out. */
export interface Outcome {
  readonly risky: boolean;
  /** The highest level that any assessed author reached. */
  readonly level: number;
  /** How many messages, of both sides, stood in it when a panel first came up; null where none did. */
  readonly latency: number | null;
  readonly messages: number;
  /** The likeliest pathway, where a panel came up. */
  readonly pathway: string | null;
}

export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly rate: number;
  /** 95 % interval (Wilson 1927). */
  readonly low: number;
  readonly high: number;
}

export interface Metrics {
  readonly conversations: number;
  readonly messages: number;
  /** Risky conversations that brought a panel. */
  readonly recall: Rate | null;
  /** Ordinary conversations that brought one. */
  readonly falseAlarms: Rate | null;
  readonly falseAlarmsPer10kMessages: number | null;
  /** Ordinary conversations that reached level 4. */
  readonly urgentFalseAlarms: number;
  readonly precision: number | null;
  readonly f1: number | null;
  readonly f05: number | null;
  readonly medianLatency: number | null;
  /** 1 minus the median latency penalty over the warned (Sadeque et al. 2019). */
  readonly speed: number | null;
  readonly fLatency: number | null;
  /** How many conversations reached each level at most, from 0 to 4. */
  readonly levels: { readonly risky: readonly number[]; readonly ordinary: readonly number[] };
  /** How many panels named each pathway first. */
  readonly pathways: Readonly<Record<string, number>>;
}

/** The penalty is one half at this message. Source: eSPD, Vogt, Leser and Akbik 2021. */
const HALF_PENALTY_AT = 90;

/** Figures of one corpus. Precision is given only where it holds both kinds. */
export function metricsOf(outcomes: readonly Outcome[]): Metrics {
  const risky = outcomes.filter((outcome) => outcome.risky);
  const ordinary = outcomes.filter((outcome) => !outcome.risky);
  const warned = risky.filter(({ latency }) => latency !== null);
  const alarms = ordinary.filter(({ latency }) => latency !== null);
  const latencies = warned.map(({ latency }) => latency as number);
  const both = risky.length > 0 && ordinary.length > 0;
  const precision = both ? ratio(warned.length, warned.length + alarms.length) : null;
  const recall = risky.length ? wilson(warned.length, risky.length) : null;
  const f1 = precision === null || !recall ? null : fScore(precision, recall.rate, 1);
  const speed = latencies.length ? 1 - median(latencies.map(penalty)) : null;
  return {
    conversations: outcomes.length,
    messages: sum(outcomes.map(({ messages }) => messages)),
    recall,
    falseAlarms: ordinary.length ? wilson(alarms.length, ordinary.length) : null,
    falseAlarmsPer10kMessages: ordinary.length
      ? ratio(alarms.length * 10_000, sum(ordinary.map(({ messages }) => messages)))
      : null,
    urgentFalseAlarms: ordinary.filter(({ level }) => level === 4).length,
    precision,
    f1,
    f05: precision === null || !recall ? null : fScore(precision, recall.rate, 0.5),
    medianLatency: latencies.length ? median(latencies) : null,
    speed,
    fLatency: speed === null || f1 === null ? null : f1 * speed,
    levels: { risky: countLevels(risky), ordinary: countLevels(ordinary) },
    pathways: countPathways(outcomes),
  };
}

function countLevels(outcomes: readonly Outcome[]): number[] {
  return [0, 1, 2, 3, 4].map(
    (level) => outcomes.filter((outcome) => outcome.level === level).length,
  );
}

function countPathways(outcomes: readonly Outcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { pathway } of outcomes) if (pathway) counts[pathway] = (counts[pathway] ?? 0) + 1;
  return counts;
}

/** How late a warning is: 0 at the first message, one half at the 90th, towards 1 later. */
export function penalty(latency: number): number {
  const steepness = Math.log(3) / (HALF_PENALTY_AT - 1);
  return -1 + 2 / (1 + Math.exp(-steepness * (latency - 1)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** A share with its 95 % score interval. */
export function wilson(count: number, of: number): Rate {
  const z = 1.959964;
  const rate = ratio(count, of);
  const centre = rate + (z * z) / (2 * of);
  const half = z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    count,
    of,
    rate,
    low: Math.max(0, (centre - half) / scale),
    high: Math.min(1, (centre + half) / scale),
  };
}

function fScore(precision: number, recall: number, beta: number): number {
  return ratio((1 + beta * beta) * precision * recall, beta * beta * precision + recall);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
