import type { CueId } from '../cues/cue.ts';
import type { SpeakerKind, Strength } from '../cues/phrasings.ts';

/** How many messages carry a cue, by their strongest finding. */
export type Count = Readonly<Record<Strength, number>>;

/** What one side of a conversation said so far. */
export interface Tally {
  readonly cues: Map<CueId, Count>;
  /** How often its writer spoke as a young person or as a grown-up does. */
  readonly speaker: Record<SpeakerKind, number>;
  words: number;
}

/** What one message adds to a tally. */
export interface Share {
  readonly cues: readonly { readonly cue: CueId; readonly strength: Strength }[];
  readonly speaker: Readonly<Record<SpeakerKind, number>>;
  readonly words: number;
}

const NONE: Count = { urgent: 0, strong: 0, usual: 0, weak: 0 };

export function emptyTally(): Tally {
  return { cues: new Map(), speaker: { young: 0, adult: 0 }, words: 0 };
}

/** Counts a message's share, or with -1 takes it back. */
export function count(tally: Tally, share: Share, by: 1 | -1): void {
  tally.words += by * share.words;
  tally.speaker.young += by * share.speaker.young;
  tally.speaker.adult += by * share.speaker.adult;
  for (const { cue, strength } of share.cues) {
    const known = tally.cues.get(cue) ?? NONE;
    const changed = { ...known, [strength]: known[strength] + by };
    if (changed.urgent + changed.strong + changed.usual + changed.weak === 0)
      tally.cues.delete(cue);
    else tally.cues.set(cue, changed);
  }
}

/** How many messages hold a cue at least at this strength. */
export function countOf(tally: Tally, cue: CueId, strength: 'strong' | 'usual'): number {
  const { urgent, strong, usual } = tally.cues.get(cue) ?? NONE;
  return urgent + strong + (strength === 'usual' ? usual : 0);
}
