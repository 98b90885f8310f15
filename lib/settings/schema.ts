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

/** What is kept of a conversation until the browser closes: see `ChatRecord` in `lib/alert`. */
export const StoredChat = v.object({
  level: v.picklist([0, 1, 2, 3, 4]),
  cues: v.array(Cue),
  alarms: v.pipe(v.number(), v.integer(), v.minValue(0)),
  day: v.nullable(Day),
  quietUntil: Milliseconds,
});

/** What is kept of "This is fine" until it ends: for each cue the time when it does. */
export const StoredRests = v.record(Cue, Milliseconds);

export const StoredDay = v.object({ day: Day, gentle: v.pipe(v.number(), v.integer(), v.minValue(0)) });
