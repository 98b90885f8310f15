import * as v from 'valibot';
import { type Lenient, readLeniently } from './lenient.ts';
import { noteInto, type PolicyProblem } from './read-policy.ts';
import { type Settings, SettingsChange } from './schema.ts';
import { MOST_TRUSTED, TrustedAdult } from './trusted.ts';
import { toKept, upToDate } from './versions.ts';

/** By which a file says what it is, whatever it is called. */
const NAME = 'Sidelight settings';

/** The longest file that is read, in characters: several times what every list at its fullest makes. */
export const LONGEST_FILE = 100_000;

export const ImportedText = v.pipe(v.string(), v.maxLength(LONGEST_FILE));

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

/** As `TrustedAdult`, but a number that is none is named. */
const Adult = v.object({
  name: TrustedAdult.entries.name,
  phone: v.optional(v.nullable(TrustedAdult.entries.phone.wrapped)),
});

const Imported = v.object({
  ...SettingsChange.entries,
  trusted: v.optional(v.array(Adult)),
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
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? { ...found } : null;
  } catch {
    return null;
  }
}
