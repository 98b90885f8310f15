import type { CueId, Level } from '../cues/cue.ts';

/** What was said in one conversation: counters and dates only, never a word of it. */
export interface ChatRecord {
  /** The highest level said so far. */
  readonly level: Level;
  /** The cues named so far. */
  readonly cues: readonly CueId[];
  /** How many messages had set off an urgent panel when the last one came up. */
  readonly alarms: number;
  /** The day of the last chip or gentle panel here, as YYYY-MM-DD. */
  readonly day: string | null;
  /** Cues that the young person called fine, and until when, in milliseconds since 1970. */
  readonly rests: Readonly<Partial<Record<CueId, number>>>;
  /** Nothing but urgent panels before this time, in milliseconds since 1970. */
  readonly quietUntil: number;
}

/** The gentle panels of one day, in all conversations together. */
export interface DayRecord {
  readonly day: string;
  readonly gentle: number;
}

export const NO_CHAT_RECORD: ChatRecord = {
  level: 0,
  cues: [],
  alarms: 0,
  day: null,
  rests: {},
  quietUntil: 0,
};

const DAY = 24 * 60 * 60 * 1_000;
/** "This is fine" rests a cue for 30 days, "Not now" everything for an hour (guidance 3.3). */
const REST = 30 * DAY;
const LATER = DAY / 24;

/** The record after "This is fine": the cues that were named rest. */
export function rested(record: ChatRecord, cues: readonly CueId[], now: number): ChatRecord {
  const rests = { ...record.rests };
  for (const cue of cues) rests[cue] = now + REST;
  return { ...record, rests };
}

/** The record after "Not now". */
export function postponed(record: ChatRecord, now: number): ChatRecord {
  return { ...record, quietUntil: now + LATER };
}
