import type { Token } from '../text/tokens.ts';
import type { Span } from './automaton.ts';
import type { Rule, Ruleset } from './compile.ts';
import type { CueId } from './cue.ts';
import type { Reading } from './lexicon.ts';
import type { ContextKind, SpeakerKind, Strength } from './phrasings.ts';

/** A cue found in a message; `start` and `end` count the tokens as the lexicon read them. */
export interface Finding extends Span {
  readonly cue: CueId;
  readonly strength: Strength;
  /** The rule that found it, as written in its phrasing file. */
  readonly phrase: string;
}

/** Words that change how a cue near them is meant, or say how old their writer sounds. */
export interface ContextMark extends Span {
  readonly kind: ContextKind | SpeakerKind | 'quoted';
}

export interface Matches {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly marks: readonly ContextMark[];
  /** Cues that words of this message take back, here and, with less force, in the messages around it. */
  readonly excused: readonly CueId[];
}

/** A phrase that takes a cue back does so within this many words: beyond, it speaks of something else. */
const UNLESS_REACH = 12;

/**
 * Finds the cues of one language in a message.
 *
 * @param tokens the message's tokens, from `tokenise`
 * @param before tokens of the messages just before it, which a phrase may begin in but not end in
 */
export function match(
  tokens: readonly Token[],
  ruleset: Ruleset,
  before: readonly Token[] = [],
): Matches {
  const reading = ruleset.lexicon.read(before);
  const earlier = reading.words.length;
  ruleset.lexicon.read(tokens, reading);
  const findings: Finding[] = [];
  const marks: ContextMark[] = quotesOf(reading.tokens);
  const taken: (Span & { cue: CueId })[] = [];
  for (const [rule, positions] of rulesToTry(reading, ruleset)) {
    const { also } = rule;
    if (also && !reading.words.some((word) => also.has(word))) continue;
    const { sign, strength, phrase } = rule;
    for (const span of spansNear(rule, positions, reading)) {
      if (strength === 'context') marks.push({ kind: sign as ContextKind, ...span });
      else if (strength === 'unless') taken.push({ cue: sign as CueId, ...span });
      else if (span.end > earlier) findings.push({ cue: sign as CueId, strength, phrase, ...span });
    }
  }
  const kept = findings.filter(
    (finding) =>
      !taken.some((span) => span.cue === finding.cue && distance(finding, span) <= UNLESS_REACH),
  );
  return {
    findings: kept.sort((a, b) => a.start - b.start || a.end - b.end),
    marks,
    excused: taken.map(({ cue }) => cue),
  };
}

/** Each run of quoted words. */
function quotesOf(tokens: readonly Token[]): ContextMark[] {
  const marks: ContextMark[] = [];
  tokens.forEach(({ quoted }, position) => {
    const last = marks.at(-1);
    if (!quoted) return;
    if (last?.end === position) marks[marks.length - 1] = { ...last, end: position + 1 };
    else marks.push({ kind: 'quoted', start: position, end: position + 1 });
  });
  return marks;
}

/** How many words lie between two spans; 0 where they touch or overlap. */
export function distance(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

/** The rules whose triggers stand in the message, with where. */
function rulesToTry(reading: Reading, ruleset: Ruleset): Map<Rule, number[]> {
  const found = new Map<Rule, number[]>();
  const note = (rules: readonly Rule[], position: number) => {
    for (const rule of rules) {
      const positions = found.get(rule);
      if (positions) positions.push(position);
      else found.set(rule, [position]);
    }
  };
  reading.words.forEach((word, position) => {
    const rules = ruleset.byWord.get(word);
    if (rules) note(rules, position);
    if (!Number.isNaN(reading.values[position])) note(ruleset.byNumber, position);
  });
  return found;
}

/** Runs a rule only around its triggers, so that a long message costs no more than its triggers do. */
function spansNear(rule: Rule, positions: readonly number[], reading: Reading): Span[] {
  const { longest } = rule.automaton;
  const spans: Span[] = [];
  let from = 0;
  let to = 0;
  const run = () => {
    if (to > from) spans.push(...rule.automaton.matches(reading, from, to));
  };
  for (const position of positions) {
    const start = Math.max(0, position - longest + 1);
    if (start > to) {
      run();
      from = start;
    } else if (to === 0) from = start;
    to = Math.min(reading.words.length, position + longest);
  }
  run();
  return spans;
}
