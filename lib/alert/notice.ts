import type { CueId, Level } from '../cues/cue.ts';
import type { Need } from '../help/find.ts';

/** How a notice speaks: it follows the turn that set it off, not a judgement of a person. */
export type Voice = Exclude<Need, 'any'>;

/** One thing to say to the young person now. */
export interface Notice {
  readonly level: Exclude<Level, 0>;
  readonly voice: Voice;
  /** What was noticed, the weightiest first, each cue once. */
  readonly cues: readonly CueId[];
}
