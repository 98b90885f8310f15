import type { Direction } from '../chat/message.ts';
import type { Ruleset } from '../cues/compile.ts';
import type { CueId } from '../cues/cue.ts';
import { match } from '../cues/match.ts';
import type { Strength } from '../cues/phrasings.ts';
import { cueOf } from '../cues/taxonomy.ts';
import type { Token } from '../text/tokens.ts';
import { strengthInContext, weakened } from './context.ts';
import { SHARE } from './score.ts';
import type { Share } from './tally.ts';

/** A message this long, in words, is read as several: people who write in one go say several things in it. */
const WORDS_IN_ONE = 30;
/** The parts overlap by as much as a phrase is long, so that none is cut in two. */
const OVERLAP = 8;

/**
 * What a message adds to the tally of the side that is assessed. The young person's own words add only their own cues.
 *
 * @param before the end of the same writer's messages just before, where a phrase may begin
 */
export function weigh(
  tokens: readonly Token[],
  before: readonly Token[],
  direction: Direction,
  rulesets: readonly Ruleset[],
): Share {
  const parts = partsOf(tokens).map((part) => weighPart(part, before, direction, rulesets));
  const isOwn = direction === 'out';
  return {
    cues: parts.flatMap(({ cues }) => cues),
    speaker: {
      young: isOwn ? 0 : sum(parts.map(({ young }) => young)),
      adult: isOwn ? 0 : sum(parts.map(({ adult }) => adult)),
    },
    words: isOwn ? 0 : tokens.length,
  };
}

/** Each cue once, at its strongest. */
function weighPart(
  tokens: readonly Token[],
  before: readonly Token[],
  direction: Direction,
  rulesets: readonly Ruleset[],
) {
  const strongest = new Map<CueId, Strength>();
  let young = 0;
  let adult = 0;
  for (const ruleset of rulesets) {
    const { findings, marks } = match(tokens, ruleset, before);
    young += marks.filter(({ kind }) => kind === 'young').length;
    adult += marks.filter(({ kind }) => kind === 'adult').length;
    for (const finding of findings) {
      const { cue } = finding;
      const isOwn = cueOf(cue).side === 'own';
      if (direction === 'unknown' ? isOwn : (direction === 'out') !== isOwn) continue;
      const inContext = strengthInContext(finding, marks);
      // Where the page does not tell whose words they are, they may be the young person's own.
      const strength = inContext && direction === 'unknown' ? weakened(inContext, 1) : inContext;
      const known = strongest.get(cue);
      if (strength && (!known || SHARE[strength] > SHARE[known])) strongest.set(cue, strength);
    }
  }
  return { cues: Array.from(strongest, ([cue, strength]) => ({ cue, strength })), young, adult };
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
