import type { Token } from '../text/token.ts';
import type { CueId } from './cue.ts';
import type { Line } from './line.ts';
import type { ContextKind, SpeakerKind, Strength } from './phrasings.ts';
import type { Hit, Ruleset, Span } from './ruleset.ts';
import type { Side } from './sides.ts';

/** A cue found in a message; `start` and `end` count the tokens as the lexicon read them. */
export interface Finding extends Span {
  readonly cue: CueId;
  readonly strength: Strength;
  /** What the rule that found it is known by, beside its cue and strength. */
  readonly rule: string;
}

/** Words that change how a cue near them is meant, or say how old their writer sounds. */
export interface ContextMark extends Span {
  readonly kind: ContextKind | SpeakerKind | 'quoted';
}

export interface Matches {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** In no certain order, where none was asked for. */
  readonly marks: readonly ContextMark[];
  /** Cues that words of this message take back, here and, with less force, in the messages around it. */
  readonly excused: readonly CueId[];
}

/** A phrase that takes a cue back does so within this many words: beyond, it speaks of something else. */
const UNLESS_REACH = 12;

const NO_HITS: readonly Hit[] = [];
const NO_MARKS: readonly ContextMark[] = [];
const NO_CUES: readonly CueId[] = [];

/**
 * Finds the cues of one language in a line, or null where there is nothing to tell of it.
 *
 * @param side whose words the line is: what does not count in them is not looked for
 * @param inOrder where it matters in which order context was found
 */
export function match(
  written: Line,
  ruleset: Ruleset,
  side: Side = 'anybody',
  inOrder = false,
): Matches | null {
  const { line, hits } = ruleset.find(written, side);
  if (hits.length === 0) return line.isQuoting ? withNothing(quotesOf(line.tokens)) : null;
  const findings: Hit[] = [];
  let context = NO_HITS;
  let taken = NO_HITS;
  for (const hit of hits) {
    const { strength } = hit.rule;
    if (strength === 'context') context = context.length === 0 ? [hit] : [...context, hit];
    else if (strength === 'unless') taken = taken.length === 0 ? [hit] : [...taken, hit];
    else if (hit.end > line.earlier) findings.push(hit);
  }
  const kept = taken.length === 0 ? findings : findings.filter((hit) => !isTaken(hit, taken));
  if (kept.length > 1) sort(kept, ruleset);
  if (inOrder) context = context.toSorted((a, b) => ruleset.orderOf(a) - ruleset.orderOf(b));
  const marks = context.length === 0 ? NO_MARKS : context.map(markOf);
  return {
    findings: kept.map(findingOf),
    marks: line.isQuoting ? [...quotesOf(line.tokens), ...marks] : marks,
    excused: taken.length === 0 ? NO_CUES : taken.map(({ rule }) => rule.sign as CueId),
  };
}

function sort(hits: Hit[], ruleset: Ruleset): void {
  hits.sort(
    (a, b) => a.start - b.start || a.end - b.end || ruleset.orderOf(a) - ruleset.orderOf(b) || 0,
  );
}

function withNothing(marks: readonly ContextMark[]): Matches | null {
  return marks.length === 0 ? null : { findings: [], marks, excused: [] };
}

function findingOf({ rule, start, end }: Hit): Finding {
  const { sign, strength, name } = rule;
  return { cue: sign as CueId, strength: strength as Strength, rule: name, start, end };
}

function markOf({ rule, start, end }: Hit): ContextMark {
  return { kind: rule.sign as ContextKind, start, end };
}

function isTaken(finding: Hit, taken: readonly Hit[]): boolean {
  return taken.some(
    (hit) => hit.rule.sign === finding.rule.sign && distance(finding, hit) <= UNLESS_REACH,
  );
}

/** Each run of quoted words. */
function quotesOf(tokens: readonly Token[]): ContextMark[] {
  const marks: ContextMark[] = [];
  tokens.forEach(({ quoted }, position) => {
    if (quoted === 0) return;
    const last = marks.at(-1);
    if (last?.end === position) marks[marks.length - 1] = { ...last, end: position + 1 };
    else marks.push({ kind: 'quoted', start: position, end: position + 1 });
  });
  return marks;
}

/** How many words lie between two spans; 0 where they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}
