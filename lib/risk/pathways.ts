import type { CueId, Pathway } from '../cues/cue.ts';
import { cueOf } from '../cues/taxonomy.ts';
import type { Tally } from './score.ts';

/** A pathway is named when it holds at least this share of the strongest one's points. */
const NAMED = 0.75;

/** The pathways that these cues point to, the likeliest first. A cue that belongs to fewer pathways says more. */
export function pathwaysOf(tallies: ReadonlyMap<CueId, Tally>): Pathway[] {
  const points = new Map<Pathway, number>();
  for (const [cue, { best }] of tallies) {
    const { pathways } = cueOf(cue);
    for (const pathway of pathways) {
      points.set(pathway, (points.get(pathway) ?? 0) + best / pathways.length);
    }
  }
  const sorted = [...points].sort(([, a], [, b]) => b - a);
  const most = sorted[0]?.[1] ?? 0;
  return sorted
    .filter(([, value]) => value > 0 && value >= NAMED * most)
    .map(([pathway]) => pathway);
}
