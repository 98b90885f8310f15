import type { Direction } from '../chat/message.ts';
import type { Ruleset } from '../cues/compile.ts';
import type { CueId } from '../cues/cue.ts';
import { type Matches, match } from '../cues/match.ts';
import type { SpeakerKind, Strength } from '../cues/phrasings.ts';
import { cueOf } from '../cues/taxonomy.ts';
import type { Token } from '../text/tokens.ts';
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

/** Cues of this weight are trouble also for whom they are told of. */
const GRAVE = 3;

/** Asking again after a no, in whatever words. */
const INSISTENCE = { cue: 'persistence_after_no', strength: 'usual' } as const;

/**
 * What a message adds to the tally of the side that is assessed. The young person's own words add only their own cues,
 * and the age they state.
 *
 * @param recent the messages before; what this one adds to them is noted there
 */
export function weigh(words: Words, rulesets: readonly Ruleset[], recent: Recent): Share {
  const { tokens, direction, time } = words;
  const bits = recent.bitsBefore(tokens, direction);
  const parts = partsOf(tokens).map((part) =>
    rulesets.map((ruleset) => match(part, ruleset, bits)),
  );
  const all = parts.flat();
  const says = (kind: SpeakerKind) =>
    all.flatMap(({ marks }) => marks).filter((mark) => mark.kind === kind).length;
  const age = words.group
    ? null
    : recent.ages.read({
        tokens,
        direction,
        says: { minor: says('minor') > 0, grown: says('grown') > 0, asks: asksAge(all) },
      });
  const found = parts.flatMap((matches) => cuesOf(matches, direction, recent));
  const clear = found.filter(({ strength }) => strength !== 'weak').map(({ cue }) => cue);
  const insists = recent.insistence.read(direction, says('refuses') > 0, clear);
  const cues = insists ? [...found, INSISTENCE] : found;
  if (direction === 'out') return { cues, counts: age === 'minor' ? [age] : [], words: 0, time };
  return {
    cues,
    counts: [
      ...Array<string>(says('young')).fill('young'),
      ...Array<string>(says('adult')).fill('adult'),
      ...parts.flatMap((matches) => (tellsOfTrouble(matches) ? ['friend'] : [])),
      ...(age === 'grown' || (age && direction === 'unknown') ? [age] : []),
    ],
    words: tokens.length,
    time,
  };
}

/** Each cue of a part once, at its strongest. */
function cuesOf(matches: readonly Matches[], direction: Direction, recent: Recent): Share['cues'] {
  // Languages are mixed: what one says of a message counts for what another finds in it.
  const marks = matches.flatMap((found) => found.marks);
  for (const { excused } of matches) recent.excuse(excused);
  const strongest = new Map<CueId, Strength>();
  for (const finding of matches.flatMap(({ findings }) => findings)) {
    const { cue } = finding;
    const isOwn = cueOf(cue).side === 'own';
    if (direction === 'unknown' ? isOwn : (direction === 'out') !== isOwn) continue;
    // Where the page does not tell whose words they are, they may be the young person's own.
    const steps = Number(direction === 'unknown') + Number(recent.isExcused(cue));
    const inContext = strengthInContext(finding, marks);
    const strength = inContext && weakened(inContext, steps);
    const known = strongest.get(cue);
    if (strength && (!known || SHARE[strength] > SHARE[known])) strongest.set(cue, strength);
  }
  return Array.from(strongest, ([cue, strength]) => ({ cue, strength }));
}

/** In a weak form too: "how old are you" is an everyday question, and asks all the same. */
function asksAge(matches: readonly Matches[]): boolean {
  return matches.some(({ findings }) => findings.some(({ cue }) => cue === 'age_probe'));
}

/** What a friend writes who needs one: their own distress, or what somebody else asked of them. */
function tellsOfTrouble(matches: readonly Matches[]): boolean {
  const marks = matches.flatMap((found) => found.marks);
  return matches
    .flatMap(({ findings }) => findings)
    .some((finding) => {
      const { side, weight } = cueOf(finding.cue);
      if (finding.strength !== 'strong' && finding.strength !== 'urgent') return false;
      return side === 'own' || (weight >= GRAVE && isReported(finding, marks));
    });
}
