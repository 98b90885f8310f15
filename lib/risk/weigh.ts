import type { Direction } from '../chat/message.ts';
import type { Ruleset } from '../cues/compile.ts';
import type { CueId } from '../cues/cue.ts';
import { match } from '../cues/match.ts';
import type { SpeakerKind, Strength } from '../cues/phrasings.ts';
import { cueOf } from '../cues/taxonomy.ts';
import type { Token } from '../text/tokens.ts';
import { strengthInContext, weakened } from './context.ts';
import type { Recent } from './recent.ts';
import { SHARE } from './score.ts';
import type { Share } from './tally.ts';

/** A message this long, in words, is read as several: people who write in one go say several things in it. */
const WORDS_IN_ONE = 30;
/** The parts overlap by as much as a phrase is long, so that none is cut in two. */
const OVERLAP = 8;

/** A message as it is weighed. */
export interface Words {
  readonly tokens: readonly Token[];
  /** The end of the same writer's messages just before, where a phrase may begin. */
  readonly bits: readonly Token[];
  readonly direction: Direction;
}

/**
 * What a message adds to the tally of the side that is assessed. The young person's own words add only their own cues.
 *
 * @param recent the messages before; what this one excuses is noted there
 */
export function weigh(words: Words, rulesets: readonly Ruleset[], recent: Recent): Share {
  const parts = partsOf(words.tokens).map((tokens) =>
    weighPart({ ...words, tokens }, rulesets, recent),
  );
  const isOwn = words.direction === 'out';
  return {
    cues: parts.flatMap(({ cues }) => cues),
    speaker: {
      young: isOwn ? 0 : sum(parts.map(({ young }) => young)),
      adult: isOwn ? 0 : sum(parts.map(({ adult }) => adult)),
    },
    words: isOwn ? 0 : words.tokens.length,
  };
}

/** Each cue once, at its strongest. */
function weighPart(
  { tokens, bits, direction }: Words,
  rulesets: readonly Ruleset[],
  recent: Recent,
) {
  const matches = rulesets.map((ruleset) => match(tokens, ruleset, bits));
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
  const sounds = (kind: SpeakerKind) => marks.filter((mark) => mark.kind === kind).length;
  return {
    cues: Array.from(strongest, ([cue, strength]) => ({ cue, strength })),
    young: sounds('young'),
    adult: sounds('adult'),
  };
}

function partsOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= WORDS_IN_ONE) return [tokens];
  const parts: (readonly Token[])[] = [];
  for (let start = 0; start < tokens.length - OVERLAP; start += WORDS_IN_ONE - OVERLAP) {
    parts.push(tokens.slice(start, start + WORDS_IN_ONE));
  }
  return parts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
