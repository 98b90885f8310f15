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
  /** Where it was noticed, in the order in which it came; only what is named above. */
  readonly found: readonly Found[];
  /** Both sides sound young: it may be pressure among friends. */
  readonly peers: boolean;
}

/** A cue and the key of the message that it stands in. */
export interface Found {
  readonly cue: CueId;
  readonly message: string;
}

/** How often a young person wants to hear from Sidelight. Urgent notices come all the same. */
export type Frequency = 'gentle' | 'normal' | 'serious';
