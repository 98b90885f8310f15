import type { CueId } from '../cues/cue.ts';
import { Line } from '../cues/line.ts';
import { type Finding, match } from '../cues/match.ts';
import type { Strength } from '../cues/phrasings.ts';
import type { ProgramRule } from '../cues/program.ts';
import type { Ruleset } from '../cues/ruleset.ts';
import type { Token } from '../text/token.ts';
import { partsOf } from './parts.ts';
import type { Share } from './tally.ts';

/** A message longer than this, in words, was not typed in a chat: it is a pasted transcript, and holds both sides. */
const LONGEST_MESSAGE = 60;

export function isTranscript(tokens: readonly Token[]): boolean {
  return tokens.length > LONGEST_MESSAGE;
}

/**
 * What a transcript adds to a tally. Who says what is not known, nor where a message ends: every rule that fits counts,
 * whatever stands around it, and by name.
 */
export function readTranscript(
  tokens: readonly Token[],
  rulesets: readonly Ruleset[],
  time: number | null,
): Share {
  const cues: { cue: CueId; strength: Strength }[] = [];
  const counts: string[] = [];
  for (const part of partsOf(tokens)) {
    const line = new Line(part);
    const matches = rulesets.flatMap((ruleset) => match(line, ruleset, 'anybody', true) ?? []);
    const found = matches.flatMap(({ findings }) => findings);
    const rules = new Map(found.map((finding) => [nameOf(finding), finding]));
    cues.push(...rules.values());
    counts.push(
      ...rules.keys(),
      ...new Set(matches.flatMap(({ marks }) => marks.map(({ kind }) => kind))),
    );
  }
  return {
    cues: cues.map(({ cue, strength }) => ({ cue, strength })),
    counts,
    words: tokens.length,
    time,
  };
}

/** The feature that a rule is. */
export function ruleName({
  sign,
  strength,
  name,
}: Pick<ProgramRule, 'sign' | 'strength' | 'name'>) {
  return `${sign}.${strength}: ${name}`;
}

function nameOf({ cue, strength, rule }: Finding): string {
  return ruleName({ sign: cue, strength, name: rule });
}

/** Whether a feature is a single rule, and not a cue. */
export function isRule(feature: string): boolean {
  return feature.includes(': ');
}
