import * as v from 'valibot';
import { DEFAULT_SETTINGS, Settings, SettingsChange } from './schema.ts';

/** The form in which settings are kept. It counts on when a reader of the former one would misread the new one. */
export const VERSION = 1;

/** The step from each version to the next, the first one from 0. Steps are added, and never changed. */
const STEPS: readonly ((kept: Kept) => Kept)[] = [
  // Release 0.1.0 wrote no number. No site could be turned off in it.
  (kept) => ({ ...kept, off: [] }),
];

type Kept = Readonly<Record<string, unknown>>;

/** What can be read of kept settings. */
export interface ReadSettings {
  readonly settings: Settings;
  /** What could not be read, in whole or in part; null where nothing is wrong. */
  readonly trouble: 'settings_unreadable' | 'settings_newer' | null;
}

/** Settings as they are kept. */
export function toKept(settings: Settings): Kept {
  return { version: VERSION, ...settings };
}

/**
 * Reads settings that this version or an earlier one kept. A later version's are not read at all: its words may mean
 * something else. A single choice that cannot be read falls back alone.
 *
 * @param found what is kept, of any shape; undefined where nothing is
 */
export function readKept(found: unknown): ReadSettings {
  if (found === undefined) return { settings: DEFAULT_SETTINGS, trouble: null };
  const kept = upToDate(found);
  if (typeof kept === 'string') return { settings: DEFAULT_SETTINGS, trouble: kept };
  const trouble = isSound(kept) ? null : 'settings_unreadable';
  return { settings: v.parse(Settings, kept), trouble };
}

/** What an earlier version kept, step by step in the form of this one; or why that cannot be. */
export function upToDate(found: unknown): Kept | NonNullable<ReadSettings['trouble']> {
  if (!isRecord(found)) return 'settings_unreadable';
  const { version = 0, ...kept } = found;
  if (!Number.isSafeInteger(version) || Number(version) < 0) return 'settings_unreadable';
  if (Number(version) > VERSION) return 'settings_newer';
  return STEPS.slice(Number(version)).reduce((so, step) => step(so), kept);
}

/** Nothing in it would fall back. Names that are not known harm nobody. */
function isSound(kept: Kept): boolean {
  return Object.entries(SettingsChange.entries).every(
    ([name, schema]) => !Object.hasOwn(kept, name) || v.is(schema as v.GenericSchema, kept[name]),
  );
}

function isRecord(found: unknown): found is Kept {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
