import * as v from 'valibot';
import { type Lenient, readLeniently } from './lenient.ts';
import { noteInto, type PolicyProblem } from './read-policy.ts';
import { type Settings, SettingsChange } from './schema.ts';
import { MOST_TRUSTED, WholeTrustedAdult } from './trusted.ts';
import { isRecord, toKept, upToDate } from './versions.ts';

/** By which a file says what it is, whatever it is called. */
const NAME = 'Sidelight settings';

/** The longest file that is read, in characters: several times what every list at its fullest makes. */
export const LONGEST_FILE = 100_000;

export const ImportedText = v.pipe(v.string(), v.maxLength(LONGEST_FILE));

/** Settings that were put aside, each as JSON, the newest first. */
type Old = readonly { readonly text: string }[];

/** What of a file counts, and what does not. */
export interface ReadFile {
  readonly change: SettingsChange;
  readonly problems: readonly PolicyProblem[];
}

/** The settings as a file's text, for another computer. Neither the lock nor anything of a chat is among them. */
export function toFile(settings: Settings): string {
  return `${JSON.stringify({ name: NAME, ...toKept(settings) }, null, 2)}\n`;
}

/**
 * Settings that could not be read, as a file's text. It holds all of them as they were found, and the newest so that
 * a version of Sidelight that can read them takes them from it.
 */
export function asideToFile([newest, ...older]: Old): string {
  const found = newest === undefined ? undefined : read(newest);
  const before = older.length === 0 ? {} : { older: older.map(read) };
  const isOurs = isRecord(found) && !Object.hasOwn(found, 'name') && !Object.hasOwn(found, 'older');
  const parts = isOurs ? found : { unread: found };
  return `${JSON.stringify({ name: NAME, ...parts, ...before }, null, 2)}\n`;
}

/**
 * Reads a file's text. Each malformed value is left out alone and named; what the file does not hold stays as it is.
 *
 * @returns null where it is no such file
 */
export function readFile(text: string): ReadFile | null {
  const found = parsed(text);
  if (found?.name !== NAME) return null;
  const problems: PolicyProblem[] = [];
  const at: Lenient = { place: '', note: noteInto(problems) };
  const { name: _, ...kept } = found;
  const read = readLeniently(Imported, inThisForm(kept, at), at);
  const change = v.safeParse(SettingsChange, read);
  return { change: change.success ? change.output : {}, problems };
}

const Imported = v.object({
  ...SettingsChange.entries,
  trusted: v.optional(v.array(WholeTrustedAdult)),
});

/** Of a later version's file what this one knows is read: someone looks at the result, and the file stays. */
function inThisForm(kept: Record<string, unknown>, at: Lenient): unknown {
  const known = upToDate(kept);
  const { version: _, ...rest } = typeof known === 'string' ? kept : known;
  if (typeof known === 'string') at.note('version', 'unknown');
  if (Array.isArray(rest.trusted) && rest.trusted.length > MOST_TRUSTED) {
    at.note('trusted', 'too_many');
  }
  return rest;
}

function parsed(text: string): Record<string, unknown> | null {
  const found = read({ text });
  return typeof found === 'object' && found !== null ? { ...found } : null;
}

/** The value of a JSON text; the text itself where it is none. */
function read({ text }: Old[number]): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
