import type { CueId } from './cue.ts';
import type { RuleStrength, Sign } from './program.ts';
import { isOwnCue } from './taxonomy.ts';

/** Whose words a line is: the young person's own, the other side's, or, where that is not known, anybody's. */
export type Side = 'own' | 'other' | 'anybody';

/** Rules are told apart by whose words they count in: the own ones, everybody's, or the other side's. */
export const GROUPS = 3;
const [OWN, EVERYBODY, OTHER] = [0, 1, 2];

/** Groups that stand beside each other. */
export interface Groups {
  readonly first: number;
  readonly last: number;
}

/** Those that count in the words of each side. */
export const GROUPS_OF: Readonly<Record<Side, Groups>> = {
  own: { first: OWN, last: EVERYBODY },
  other: { first: EVERYBODY, last: OTHER },
  anybody: { first: OWN, last: OTHER },
};

/** Whoever asks for an age may be told one: see `lib/risk/ages.ts`. */
const ASKS: CueId = 'age_probe';

/** How old a writer sounds is of interest in the other side alone. */
const OF_OTHER: ReadonlySet<Sign> = new Set(['young', 'adult']);

/** The group of a rule. What changes how a cue is meant counts in everybody's words. */
export function groupOf(sign: Sign, strength: RuleStrength): number {
  if (sign === 'refuses') return OWN;
  if (strength === 'context') return OF_OTHER.has(sign) ? OTHER : EVERYBODY;
  if (strength === 'unless' || sign === ASKS) return EVERYBODY;
  return isOwnCue(sign as CueId) ? EVERYBODY : OTHER;
}
