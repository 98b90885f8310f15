import type { CueId, Level, Pathway } from '../cues/cue.ts';

/** One cue found in one message: the reason for a warning, without the message's text. */
export interface Evidence {
  readonly cue: CueId;
  /** The key of the message it was found in. */
  readonly message: string;
  /** How much this finding counted, 0 to 4, after context. */
  readonly weight: number;
}

/** What is thought of the other side's part in a conversation so far. It describes messages, not a person. */
export interface Assessment {
  readonly level: Level;
  /** The likeliest first. Empty at level 0. */
  readonly pathways: readonly Pathway[];
  /** In the order in which they were found. */
  readonly evidence: readonly Evidence[];
  /** The other side sounds young too: what is asked may be pressure among friends. */
  readonly peers: boolean;
  /** The other side tells of trouble of their own, or of what somebody else asked of them. */
  readonly friend: boolean;
}
