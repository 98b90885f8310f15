import * as v from 'valibot';
import { Policy } from './policy.ts';
import { PolicyProblem } from './read-policy.ts';
import { Settings } from './schema.ts';

/** The time at which a pause ends, in milliseconds since 1970; null without a pause. */
export const PausedUntil = v.nullable(v.pipe(v.number(), v.finite()));

/** How the family lock stands. Nothing of the passphrase is in it. */
export const LockState = v.object({
  set: v.boolean(),
  /** Unlocked, for some minutes from then on. */
  open: v.boolean(),
  /** Before this time, in milliseconds since 1970, no passphrase is tried; null where one may be tried now. */
  waitUntil: v.nullable(v.number()),
});
export type LockState = v.InferOutput<typeof LockState>;

export const NO_LOCK: LockState = { set: false, open: false, waitUntil: null };

/**
 * What a person should know of how their settings are kept.
 * `settings_unreadable` what was kept could not be read, in whole or in part, and is kept aside; `settings_newer` a
 * later version of Sidelight kept it; `storage_full` something holds until the browser closes only; `storage_silent` the
 * storage cannot be read at this moment; `lock_forgotten` someone said so in the last week, and all settings went back
 * to how they are made; `lock_unreadable` there was a lock that could not be read, so there is none, and it is kept aside.
 */
export const StoreNotice = v.picklist([
  'settings_unreadable',
  'settings_newer',
  'storage_full',
  'storage_silent',
  'lock_forgotten',
  'lock_unreadable',
]);
export type StoreNotice = v.InferOutput<typeof StoreNotice>;

/**
 * Whether what was asked holds now, and what there is to say about it.
 * `locked` the family lock keeps it; `school` the school does; `not_yet` a notice that has to stand for a while;
 * `unreadable` a file that holds no settings; `storage` it is done, but holds only until the browser closes.
 */
export const Changed = v.object({
  done: v.boolean(),
  why: v.nullable(v.picklist(['locked', 'school', 'not_yet', 'unreadable', 'storage'])),
});
export type Changed = v.InferOutput<typeof Changed>;

/** The answer to `import-settings`: what of the file does not count, by its place. Never a value. */
export const Imported = v.object({ ...Changed.entries, problems: v.array(PolicyProblem) });
export type Imported = v.InferOutput<typeof Imported>;

/** The answer to `export-settings` and to `export-aside`: a file's text. */
export const Exported = v.object({ text: v.string() });
export type Exported = v.InferOutput<typeof Exported>;

/** The answer to `options-opened`. */
export const OpenedOptions = v.object({
  /** What the person chose: the school's word stands beside it, in `policy`. */
  settings: Settings,
  policy: Policy,
  /** What does not count of the school's policy. */
  problems: v.array(PolicyProblem),
  /** How many chats rest now. */
  rests: v.number(),
  pausedUntil: PausedUntil,
  lock: LockState,
  notices: v.array(StoreNotice),
  /** Settings that were put aside, to be had as a file, and what of the newest could not be read; null without any. */
  aside: v.nullable(v.object({ problems: v.array(PolicyProblem) })),
  /** The match patterns of sites that the person let Sidelight read. */
  sites: v.array(v.string()),
});
export type OpenedOptions = v.InferOutput<typeof OpenedOptions>;
