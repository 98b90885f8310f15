import type { Direction } from '../chat/message.ts';
import type { CueId } from '../cues/cue.ts';
import { Line } from '../cues/line.ts';
import { type Matches, match } from '../cues/match.ts';
import type { SpeakerKind, Strength } from '../cues/phrasings.ts';
import type { Ruleset } from '../cues/ruleset.ts';
import { cueOf, isOwnCue } from '../cues/taxonomy.ts';
import type { Token } from '../text/token.ts';
import type { StatedAge } from './ages.ts';
import { isReported, strengthInContext, weakened } from './context.ts';
import { partsOf } from './parts.ts';
import type { Recent } from './recent.ts';
import { SHARE } from './score.ts';
import type { Share } from './tally.ts';

/** A message as it is weighed. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly direction: Direction;
  readonly time: number | null;
  /** Among more than two, whose age is told to whom is not known. */
  readonly group: boolean;
}

/** What all languages found in one part of a message. They are mixed: what one says counts for the others. */
type Part = Matches;

/** Cues of this weight are trouble also for whom they are told of. */
const GRAVE = 3;

/** Asking again after a no, in whatever words. */
const INSISTENCE = { cue: 'persistence_after_no', strength: 'usual' } as const;

/** A cue and its strength so far. */
interface CueAt {
  readonly cue: CueId;
  strength: Strength;
}

const NO_PARTS: readonly Part[] = [];
const NO_CUES: Share['cues'] = [];
const NO_COUNTS: Share['counts'] = [];

/**
 * What a message adds to the tally of the side that is assessed. The young person's own words add only their own cues,
 * and the age they state.
 *
 * @param recent the messages before; what this one adds to them is noted there
 */
export function weigh(words: Words, rulesets: readonly Ruleset[], recent: Recent): Share {
  const { tokens, direction, time } = words;
  const parts = partsWithMatches(words, rulesets, recent);
  const age = words.group ? null : ageIn(words, parts, recent);
  const [first, ...others] = parts;
  let found = first ? cuesOf(first, words, recent) : NO_CUES;
  for (const part of others) found = [...found, ...cuesOf(part, words, recent)];
  const insists = recent.insistence.read(direction, says(parts, 'refuses') > 0, found);
  const cues = insists ? [...found, INSISTENCE] : found;
  const isOwn = direction === 'out';
  const counts = isOwn ? (age === 'minor' ? [age] : NO_COUNTS) : countsOf(parts, age, direction);
  return { cues, counts, words: isOwn ? 0 : tokens.length, time };
}

/** The parts of the message in which something was found. */
function partsWithMatches(
  { tokens, direction }: Words,
  rulesets: readonly Ruleset[],
  recent: Recent,
): readonly Part[] {
  const side = direction === 'out' ? 'own' : 'other';
  const bits = recent.bitsBefore(tokens, direction);
  let parts = NO_PARTS;
  for (const part of partsOf(tokens)) {
    const line = new Line(bits.length === 0 ? part : [...bits, ...part], bits.length);
    let all: Matches | null = null;
    for (const ruleset of rulesets) {
      const found = match(line, ruleset, side);
      if (found !== null) all = all === null ? found : together(all, found);
    }
    if (all !== null) parts = parts.length === 0 ? [all] : [...parts, all];
  }
  return parts;
}

function together(one: Matches, other: Matches): Matches {
  return {
    findings: joined(one.findings, other.findings),
    marks: joined(one.marks, other.marks),
    excused: joined(one.excused, other.excused),
  };
}

function joined<Item>(some: readonly Item[], others: readonly Item[]): readonly Item[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...some, ...others];
}

function says(parts: readonly Part[], kind: SpeakerKind): number {
  let times = 0;
  for (const { marks } of parts) for (const mark of marks) if (mark.kind === kind) times += 1;
  return times;
}

function ageIn({ tokens, direction }: Words, parts: readonly Part[], recent: Recent): StatedAge {
  const minor = says(parts, 'minor') > 0;
  const grown = says(parts, 'grown') > 0;
  return recent.ages.read({ tokens, direction, says: { minor, grown, asks: asksAge(parts) } });
}

/** In a weak form too: "how old are you" is an everyday question, and asks all the same. */
function asksAge(parts: readonly Part[]): boolean {
  return parts.some(({ findings }) => findings.some(({ cue }) => cue === 'age_probe'));
}

/** Each cue of a part once, at its strongest. */
function cuesOf({ findings, marks, excused }: Part, words: Words, recent: Recent): Share['cues'] {
  const { direction } = words;
  recent.excuse(excused);
  let cues: CueAt[] | null = null;
  for (const finding of findings) {
    const { cue } = finding;
    const isOwn = isOwnCue(cue);
    if (direction === 'unknown' ? isOwn : (direction === 'out') !== isOwn) continue;
    // Where the page does not tell whose words they are, they may be the young person's own.
    const steps = Number(direction === 'unknown') + Number(recent.isExcused(cue));
    const inContext = strengthInContext(finding, marks);
    const strength = inContext && weakened(inContext, steps);
    if (!strength) continue;
    if (cues === null) cues = [{ cue, strength }];
    else note(cues, cue, strength);
  }
  return cues ?? NO_CUES;
}

function note(cues: CueAt[], cue: CueId, strength: Strength): void {
  const known = cues.find((one) => one.cue === cue);
  if (!known) cues.push({ cue, strength });
  else if (SHARE[strength] > SHARE[known.strength]) known.strength = strength;
}

/** What the other side's message says of its writer. */
function countsOf(parts: readonly Part[], age: StatedAge, direction: Direction): Share['counts'] {
  const isTold = age === 'grown' || (age !== null && direction === 'unknown');
  if (parts.length === 0 && !isTold) return NO_COUNTS;
  return [
    ...Array<string>(says(parts, 'young')).fill('young'),
    ...Array<string>(says(parts, 'adult')).fill('adult'),
    ...parts.flatMap((part) => (tellsOfTrouble(part) ? ['friend'] : [])),
    ...(isTold ? [age] : []),
  ];
}

/** What a friend writes who needs one: their own distress, or what somebody else asked of them. */
function tellsOfTrouble({ findings, marks }: Part): boolean {
  return findings.some((finding) => {
    if (finding.strength !== 'strong' && finding.strength !== 'urgent') return false;
    const { side, weight } = cueOf(finding.cue);
    return side === 'own' || (weight >= GRAVE && isReported(finding, marks));
  });
}
