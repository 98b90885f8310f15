import * as v from 'valibot';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { noteInto, type PolicyProblem } from './read-policy.ts';
import { Settings, SettingsChange } from './schema.ts';
import { MOST_TRUSTED, WholeTrustedAdult } from './trusted.ts';

/** The form in which settings are kept. It counts on when a reader of the former one would misread the new one. */
export const VERSION = 1;

/** The step from each version to the next, the first one from 0. Steps are added, and never changed. */
const STEPS: readonly ((kept: Kept) => Kept)[] = [
  // Before the first release no number was written. No site could be turned off then.
  (kept) => ({ off: [], ...kept }),
];

type Kept = Readonly<Record<string, unknown>>;

/** What can be read of kept settings. */
export interface ReadSettings {
  readonly settings: Settings;
  /** What could not be read, in whole or in part; null where nothing is wrong. */
  readonly trouble: 'settings_unreadable' | 'settings_newer' | null;
  /** The places of it. None where nothing at all could be read. */
  readonly problems: readonly PolicyProblem[];
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
  if (found === undefined) return { settings: DEFAULT_SETTINGS, trouble: null, problems: [] };
  const kept = upToDate(found);
  if (typeof kept === 'string') return { settings: DEFAULT_SETTINGS, trouble: kept, problems: [] };
  const problems = problemsOf(kept);
  const trouble = problems.length === 0 ? null : 'settings_unreadable';
  return { settings: v.parse(Settings, kept), trouble, problems };
}

/** What an earlier version kept, step by step in the form of this one; or why that cannot be. */
export function upToDate(found: unknown): Kept | NonNullable<ReadSettings['trouble']> {
  if (!isRecord(found)) return 'settings_unreadable';
  const { version = 0, ...kept } = found;
  if (!Number.isSafeInteger(version) || Number(version) < 0) return 'settings_unreadable';
  if (Number(version) > VERSION) return 'settings_newer';
  return STEPS.slice(Number(version)).reduce((so, step) => step(so), kept);
}

/** What nothing would be left out of. */
const WHOLE: Readonly<Record<string, v.GenericSchema>> = {
  ...SettingsChange.entries,
  trusted: v.pipe(v.array(v.strictObject(WholeTrustedAdult.entries)), v.maxLength(MOST_TRUSTED)),
};

/** What would fall back, be left out or is not known, by its place. */
function problemsOf(kept: Kept): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const note = noteInto(problems);
  for (const [name, value] of Object.entries(kept)) {
    const schema = Object.hasOwn(WHOLE, name) ? WHOLE[name] : undefined;
    if (schema === undefined) note(name, 'unknown');
    else for (const issue of v.safeParse(schema, value).issues ?? []) noteIssue(name, issue, note);
  }
  return problems;
}

function noteIssue(
  name: string,
  { path, type, input, expected }: v.BaseIssue<unknown>,
  note: ReturnType<typeof noteInto>,
): void {
  const within = (path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  const place = `${name}${within.join('')}`;
  // So a strict object says that there is more than it knows.
  if (expected === 'never') note(place, 'unknown');
  else note(place, type === 'max_length' && Array.isArray(input) ? 'too_many' : 'wrong');
}

export function isRecord(found: unknown): found is Kept {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
