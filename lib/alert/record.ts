import type { CueId } from '../cues/cue.ts';
import { isUrgent } from '../cues/taxonomy.ts';
import type { ChatRecord, DayRecord } from '../settings/schema.ts';

const HOUR = 60 * 60 * 1_000;
/** "This is fine" rests a cue for 30 days, "Not now" everything for an hour (guidance 3.3). */
export const REST = 30 * 24 * HOUR;
export const LATER = HOUR;

/** The record after "This is fine": the cues that were named rest, but never one that is urgent in itself. */
export function rested(record: ChatRecord, cues: readonly CueId[], now: number): ChatRecord {
  const running = Object.entries(record.rests).filter(([, end]) => end > now);
  const resting = cues.filter((cue) => !isUrgent(cue)).map((cue) => [cue, now + REST] as const);
  return { ...record, rests: Object.fromEntries([...running, ...resting]) };
}

/** The record after "Not now". */
export function postponed(record: ChatRecord, now: number): ChatRecord {
  return { ...record, quietUntil: now + LATER };
}

/**
 * The record of a conversation that another tab may show too: what was said there has been said. Urgent messages are
 * counted by each page for itself, since one page may stand further back in the conversation than the other.
 */
export function saidInEither(own: ChatRecord, other: ChatRecord): ChatRecord {
  const rests = { ...own.rests };
  for (const [cue, end] of Object.entries(other.rests)) {
    rests[cue] = Math.max(end, rests[cue] ?? 0);
  }
  return {
    level: own.level > other.level ? own.level : other.level,
    cues: [...new Set([...own.cues, ...other.cues])],
    alarms: own.alarms,
    day: later(own.day, other.day),
    quietUntil: Math.max(own.quietUntil, other.quietUntil),
    rests,
  };
}

/** Of two counts of gentle panels the one that holds: the later day's, and of one day the higher. */
export function latestDay(one: DayRecord, other: DayRecord): DayRecord {
  if (one.day === other.day) return one.gentle > other.gentle ? one : other;
  return one.day > other.day ? one : other;
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
