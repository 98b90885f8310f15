import type { CueId } from '../cues/cue.ts';
import { type ContextMark, distance, type Finding } from '../cues/match.ts';
import { type ContextKind, STRENGTHS, type Strength } from '../cues/phrasings.ts';

/** How many steps of strength a cue loses beside each kind of context; `advice` takes it back altogether. */
const STEPS: Readonly<Partial<Record<ContextMark['kind'], number>>> = {
  advice: 4,
  reported: 2,
  story: 2,
  play: 1,
  quoted: 2,
} satisfies Record<ContextKind | 'quoted', number>;

/** Context speaks of what stands this many words from it at most. */
const REACH = 10;

/** "lol" makes none of these a joke: it is used to soften what is asked. */
const NEVER_PLAY: ReadonlySet<CueId> = new Set([
  'image_request',
  'sexual_talk',
  'secrecy',
  'alone_risk_probe',
  'meet_request',
  'age_probe',
  'flattery_rapid_intimacy',
  'credential_request',
  'fake_authority',
]);

/**
 * The strength of a cue with the words around it taken into account, or null where they take it back.
 * Source: the dampeners of the cue taxonomy.
 */
export function strengthInContext(
  finding: Finding,
  marks: readonly ContextMark[],
): Strength | null {
  let steps = 0;
  for (const mark of marks) {
    if (!isNear(finding, mark)) continue;
    if (mark.kind === 'play' && NEVER_PLAY.has(finding.cue)) continue;
    steps = Math.max(steps, STEPS[mark.kind] ?? 0);
  }
  return weakened(finding.strength, steps);
}

/** A strength some steps lower; null where nothing is left. */
export function weakened(strength: Strength, steps: number): Strength | null {
  return STRENGTHS[STRENGTHS.indexOf(strength) + steps] ?? null;
}

/** Whether a finding is told of somebody else: "he said send me a pic". */
export function isReported(finding: Finding, marks: readonly ContextMark[]): boolean {
  return marks.some(
    (mark) => (mark.kind === 'reported' || mark.kind === 'quoted') && isNear(finding, mark),
  );
}

/** A quotation speaks only of what stands in it, other context of what stands around it too. */
function isNear(finding: Finding, mark: ContextMark): boolean {
  return mark.kind === 'quoted'
    ? mark.start <= finding.start && finding.end <= mark.end
    : distance(finding, mark) <= REACH;
}
