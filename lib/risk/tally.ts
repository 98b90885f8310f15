import type { CueId } from '../cues/cue.ts';
import type { Strength } from '../cues/phrasings.ts';

/** How many messages carry a cue, by their strongest finding. */
export type Count = Readonly<Record<Strength, number>>;

/** What one side of a conversation said so far. */
export interface Tally {
  readonly cues: Map<CueId, Count>;
  /** When each cue was found last, in milliseconds since 1970, where the page told. */
  readonly last: Map<CueId, number>;
  /** How often anything else that counts was found, by its name: `young`, `grown`, in a transcript each rule. */
  readonly counts: Map<string, number>;
  words: number;
  /** When the newest message was written, where the page told. */
  now: number | null;
}

/** What one message adds to a tally. */
export interface Share {
  readonly cues: readonly { readonly cue: CueId; readonly strength: Strength }[];
  /** A name for each time that it was found. */
  readonly counts: readonly string[];
  readonly words: number;
  readonly time: number | null;
}

const NONE: Count = { urgent: 0, strong: 0, usual: 0, weak: 0 };

export function emptyTally(): Tally {
  return { cues: new Map(), last: new Map(), counts: new Map(), words: 0, now: null };
}

/** Counts a message's share, or with -1 takes it back. */
export function count(tally: Tally, share: Share, by: 1 | -1): void {
  tally.words += by * share.words;
  if (share.time !== null) tally.now = Math.max(tally.now ?? share.time, share.time);
  for (const name of share.counts) tally.counts.set(name, (tally.counts.get(name) ?? 0) + by);
  for (const { cue, strength } of share.cues) {
    const known = tally.cues.get(cue) ?? NONE;
    const changed = { ...known, [strength]: known[strength] + by };
    if (changed.urgent + changed.strong + changed.usual + changed.weak === 0)
      tally.cues.delete(cue);
    else tally.cues.set(cue, changed);
    if (share.time !== null)
      tally.last.set(cue, Math.max(tally.last.get(cue) ?? share.time, share.time));
  }
}

/** How many messages hold a cue at least at this strength. */
export function countOf(tally: Tally, cue: CueId, strength: 'strong' | 'usual'): number {
  const { urgent, strong, usual } = tally.cues.get(cue) ?? NONE;
  return urgent + strong + (strength === 'usual' ? usual : 0);
}

/** How often something else was found. */
export function timesOf(tally: Tally, name: string): number {
  return tally.counts.get(name) ?? 0;
}

/** Whether the young person stated a minor's age and the other side a grown-up's. */
export function tellsAgeGap(tally: Tally): boolean {
  return timesOf(tally, 'minor') > 0 && timesOf(tally, 'grown') > 0;
}
