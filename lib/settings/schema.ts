import * as v from 'valibot';
import { COUNTRY_CODES } from './countries.ts';
import { EXIT_PAGE, UNCHOSEN } from './defaults.ts';
import { ExitPage } from './exit-page.ts';
import { ReadableSitesOff, SitesOff } from './site-name.ts';
import { TrustedAdults } from './trusted.ts';

export type { TrustedAdult } from './trusted.ts';

/** The languages that Sidelight speaks: those of `locales`, as a test holds. */
export const LANGUAGES = ['en', 'fr', 'es', 'pt', 'de', 'it'] as const;

/** For whom the words are chosen. The young person says so, and nothing but the band is kept. */
export const AGE_BANDS = ['9-12', '13-17'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** How often to hear from Sidelight, see `lib/alert/notice.ts`. */
export const FREQUENCIES = ['gentle', 'normal', 'serious'] as const;

/** The side of the window on which the panel stands. */
export const DOCKS = ['left', 'right'] as const;
export type Dock = (typeof DOCKS)[number];

/** What can be chosen. `auto` follows the browser's language or the computer's time zone. */
const chosen = {
  language: v.picklist(['auto', ...LANGUAGES]),
  country: v.picklist(['auto', ...COUNTRY_CODES]),
  age: v.picklist(AGE_BANDS),
  frequency: v.picklist(FREQUENCIES),
  /** Someone may look on: a dot in place of words, until it is opened. */
  discreet: v.boolean(),
  dock: v.picklist(DOCKS),
  trusted: TrustedAdults,
  exitPage: ExitPage,
  /** Sites on which Sidelight reads nothing, unless a school keeps them on. */
  off: SitesOff,
};

/** What a family or a young person chose. Each choice stands for itself: one that cannot be read falls back, and the others hold. */
export const Settings = v.object({
  language: v.fallback(chosen.language, UNCHOSEN.language),
  country: v.fallback(chosen.country, UNCHOSEN.country),
  age: v.fallback(chosen.age, UNCHOSEN.age),
  frequency: v.fallback(chosen.frequency, UNCHOSEN.frequency),
  discreet: v.fallback(chosen.discreet, UNCHOSEN.discreet),
  dock: v.fallback(chosen.dock, UNCHOSEN.dock),
  trusted: v.fallback(chosen.trusted, []),
  exitPage: v.fallback(chosen.exitPage, EXIT_PAGE),
  off: v.fallback(ReadableSitesOff, []),
});
export type Settings = v.InferOutput<typeof Settings>;

/** Some of the choices, to be put in place of those made before. Nothing falls back here: what is wrong is refused. */
export const SettingsChange = v.object({
  language: v.exactOptional(chosen.language),
  country: v.exactOptional(chosen.country),
  age: v.exactOptional(chosen.age),
  frequency: v.exactOptional(chosen.frequency),
  discreet: v.exactOptional(chosen.discreet),
  dock: v.exactOptional(chosen.dock),
  trusted: v.exactOptional(chosen.trusted),
  exitPage: v.exactOptional(chosen.exitPage),
  off: v.exactOptional(chosen.off),
});
export type SettingsChange = v.InferOutput<typeof SettingsChange>;

/** What a page may change: how it is spoken to there. All else is chosen in Sidelight's own pages. */
export const PageChange = v.pick(SettingsChange, ['language', 'country', 'dock']);

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

/** The gentle panels of one day, in all conversations together. */
export const DayRecord = v.object({
  day: Day,
  gentle: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type DayRecord = v.InferOutput<typeof DayRecord>;
