import * as v from 'valibot';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { FREQUENCIES, Settings } from '../../lib/settings/schema.ts';

/** When the store is read. */
export const NOW = Date.parse('2026-11-22T12:00:00Z');
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** From hearing least to hearing most. */
const HEARD = ['serious', 'gentle', 'normal'];

/** What a store and a school's policy gave, and what had been put into them. */
export interface Read {
  readonly kept: Readonly<Record<string, unknown>>;
  readonly passing: Readonly<Record<string, unknown>>;
  readonly own: Settings;
  readonly settled: Settings;
  readonly off: boolean;
  readonly schoolOff: readonly string[];
  readonly pausedUntil: number | null;
  readonly lock: {
    readonly set: boolean;
    readonly open: boolean;
    readonly waitUntil: number | null;
  };
}

/** What it means not to be less protective: each of these is said here anew, and not by the code that reads. */
export function isProtective({
  kept,
  passing,
  own,
  settled,
  off,
  schoolOff,
  pausedUntil,
  lock,
}: Read) {
  const chosen = Object(kept.settings);
  const named = [...words(chosen.off), ...schoolOff];
  const locked = Object(kept.lock);
  const openUntil = passing['lock-open'];
  const opened = typeof openUntil === 'number' ? openUntil - NOW : 0;
  return (
    v.is(Settings, settled) &&
    (FREQUENCIES.includes(chosen.frequency) || own.frequency === DEFAULT_SETTINGS.frequency) &&
    HEARD.indexOf(settled.frequency) >= HEARD.indexOf(own.frequency) &&
    own.off.every((name) => words(chosen.off).includes(name)) &&
    (!off || named.includes('discord') || named.includes('discord.com')) &&
    (own.age === '9-12' || chosen.age === '13-17') &&
    new URL(settled.exitPage).protocol === 'https:' &&
    settled.trusted.every(({ phone }) => phone === null || /^[+\d ()./-]+$/.test(phone)) &&
    (pausedUntil === null || (pausedUntil > NOW && pausedUntil <= NOW + DAY)) &&
    (!lock.set || (locked.hash?.length === 32 && locked.salt?.length === 16)) &&
    (!lock.open || (lock.set && opened > 0 && opened <= 5 * MINUTE)) &&
    (lock.waitUntil === null || lock.waitUntil <= NOW + 60 * MINUTE)
  );
}

/** The words in a list that may be anything. */
export function words(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
}
