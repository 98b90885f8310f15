import type { CueId } from '../cues/cue.ts';
import type { ChatRecord } from '../settings/schema.ts';

const HOUR = 60 * 60 * 1_000;
/** "This is fine" rests a cue for 30 days, "Not now" everything for an hour (guidance 3.3). */
const REST = 30 * 24 * HOUR;
const LATER = HOUR;

/** The record after "This is fine": the cues that were named rest. */
export function rested(record: ChatRecord, cues: readonly CueId[], now: number): ChatRecord {
  const rests = Object.fromEntries(cues.map((cue) => [cue, now + REST]));
  return { ...record, rests: { ...record.rests, ...rests } };
}

/** The record after "Not now". */
export function postponed(record: ChatRecord, now: number): ChatRecord {
  return { ...record, quietUntil: now + LATER };
}
