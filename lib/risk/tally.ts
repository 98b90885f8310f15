import type { CueId } from '../cues/cue.ts';
import type { Strength } from '../cues/phrasings.ts';
import { type Cue, cueOf, placeOfCue } from '../cues/taxonomy.ts';

/** How many messages carry a cue, by their strongest finding. */
export interface Count extends Record<Strength, number> {
  readonly cue: Cue;
  /** The cue's place in the taxonomy. */
  readonly place: number;
}

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

export function emptyTally(): Tally {
  return { cues: new Map(), last: new Map(), counts: new Map(), words: 0, now: null };
}

/** Has a tally begin anew, at what another one stands at. */
export function begin(tally: Tally, at: Tally): void {
  tally.cues.clear();
  tally.last.clear();
  tally.counts.clear();
  for (const [cue, count] of at.cues) tally.cues.set(cue, { ...count });
  for (const [cue, time] of at.last) tally.last.set(cue, time);
  for (const [name, times] of at.counts) tally.counts.set(name, times);
  tally.words = at.words;
  tally.now = at.now;
}

/** Counts a message's share. */
export function count(tally: Tally, share: Share): void {
  const { time } = share;
  tally.words += share.words;
  if (time !== null) tally.now = Math.max(tally.now ?? time, time);
  for (const name of share.counts) tally.counts.set(name, (tally.counts.get(name) ?? 0) + 1);
  for (const { cue, strength } of share.cues) {
    const found = tally.cues.get(cue) ?? start(tally, cue);
    found[strength] += 1;
    if (time !== null) tally.last.set(cue, Math.max(tally.last.get(cue) ?? time, time));
  }
}

function start(tally: Tally, cue: CueId): Count {
  const count = {
    cue: cueOf(cue),
    place: placeOfCue(cue),
    urgent: 0,
    strong: 0,
    usual: 0,
    weak: 0,
  };
  tally.cues.set(cue, count);
  return count;
}

/** How many messages hold a cue at least at this strength. */
export function countOf(tally: Tally, cue: CueId, strength: 'strong' | 'usual'): number {
  const found = tally.cues.get(cue);
  if (!found) return 0;
  return found.urgent + found.strong + (strength === 'usual' ? found.usual : 0);
}

/** How often something else was found. */
export function timesOf(tally: Tally, name: string): number {
  return tally.counts.get(name) ?? 0;
}

/** Whether the young person stated a minor's age and the other side a grown-up's. */
export function tellsAgeGap(tally: Tally): boolean {
  return timesOf(tally, 'minor') > 0 && timesOf(tally, 'grown') > 0;
}
