import type { CueId } from '../cues/cue.ts';
import { type ContextMark, distance, type Finding } from '../cues/match.ts';
import type { ContextKind } from '../cues/phrasings.ts';

/** What is left of a cue's weight beside each kind of context. Judged, not fitted. */
const LEFT: Readonly<Record<ContextKind, number>> = {
  advice: 0,
  reported: 0.25,
  story: 0.25,
  play: 0.5,
};

/** Context speaks of what stands this many words from it at most. */
const REACH = 10;

/** A threat or a request does not become a joke by "lol": offenders use it to soften what they ask. */
const NEVER_PLAY: ReadonlySet<CueId> = new Set([
  'image_request',
  'sexual_talk',
  'secrecy',
  'alone_risk_probe',
  'meet_request',
  'age_probe',
  'flattery_rapid_intimacy',
  'credential_request',
]);

/**
 * How far the words around a cue leave it standing: 1 where it is meant as it is, 0 where it is taken back.
 * Source: the dampeners of the cue taxonomy.
 */
export function weightLeft(finding: Finding, marks: readonly ContextMark[]): number {
  let left = 1;
  for (const mark of marks) {
    if (distance(finding, mark) > REACH) continue;
    if (mark.kind === 'play' && NEVER_PLAY.has(finding.cue)) continue;
    left = Math.min(left, LEFT[mark.kind]);
  }
  return left;
}
