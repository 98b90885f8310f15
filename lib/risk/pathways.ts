import type { Pathway } from '../cues/cue.ts';
import { STRENGTHS } from '../cues/phrasings.ts';
import { cueOf } from '../cues/taxonomy.ts';
import { SHARE } from './score.ts';
import type { Count, Tally } from './tally.ts';

/** A pathway is named when it holds at least this share of the strongest one's points. */
const NAMED = 0.75;
/** Repeats of a cue add this share of its weight each, up to the limit. */
const REPEAT = 0.15;
const REPEATS_COUNTED = 5;

/** The pathways that these cues point to, the likeliest first. */
export function pathwaysOf(tallies: readonly Tally[]): Pathway[] {
  const points = new Map<Pathway, number>();
  for (const [cue, found] of tallies.flatMap(({ cues }) => [...cues])) {
    const { pathways, weight } = cueOf(cue);
    for (const [pathway, share] of Object.entries(pathways) as [Pathway, number][]) {
      points.set(pathway, (points.get(pathway) ?? 0) + share * weight * sizeOf(found));
    }
  }
  const sorted = [...points].sort(([, a], [, b]) => b - a);
  const most = sorted[0]?.[1] ?? 0;
  return sorted.filter(([, value]) => value >= NAMED * most).map(([pathway]) => pathway);
}

function sizeOf(found: Count): number {
  const strongest = STRENGTHS.find((one) => found[one] > 0) ?? 'weak';
  const messages = found.urgent + found.strong + found.usual + found.weak;
  return SHARE[strongest] + REPEAT * Math.min(messages - 1, REPEATS_COUNTED);
}
