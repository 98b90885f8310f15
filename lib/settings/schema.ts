import * as v from 'valibot';

/** What a family or a young person chose. `auto` follows the browser's language or the computer's time zone. */
export const Settings = v.object({
  language: v.fallback(v.picklist(['auto', 'en', 'fr']), 'auto'),
  country: v.fallback(v.picklist(['auto', 'US', 'GB', 'FR', 'global']), 'auto'),
});

export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = { language: 'auto', country: 'auto' };

const Milliseconds = v.pipe(v.number(), v.finite());
const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const Cue = v.pipe(v.string(), v.regex(/^[a-z_]{1,40}$/));

/** For each cue that the young person called fine, the time at which its rest ends, in milliseconds since 1970. */
export const Rests = v.record(Cue, Milliseconds);

/** What was said in one conversation: counters and dates only, never a word of it. */
export const ChatRecord = v.object({
  /** The highest level said so far. */
  level: v.picklist([0, 1, 2, 3, 4]),
  /** The cues named so far. */
  cues: v.array(Cue),
  /** How many messages had set off an urgent panel when the last one came up. */
  alarms: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The day of the last chip or gentle panel here. */
  day: v.nullable(Day),
  /** Nothing but urgent panels before this time, in milliseconds since 1970. */
  quietUntil: Milliseconds,
  rests: Rests,
});
export type ChatRecord = v.InferOutput<typeof ChatRecord>;

export const NO_CHAT_RECORD: ChatRecord = {
  level: 0,
  cues: [],
  alarms: 0,
  day: null,
  quietUntil: 0,
  rests: {},
};

/** The gentle panels of one day, in all conversations together. */
export const DayRecord = v.object({
  day: Day,
  gentle: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type DayRecord = v.InferOutput<typeof DayRecord>;

export const NO_DAY_RECORD: DayRecord = { day: '1970-01-01', gentle: 0 };
