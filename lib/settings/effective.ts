import { DEFAULT_SETTINGS } from './defaults.ts';
import type { Contact, Helpline, Lockable, Policy } from './policy.ts';
import type { Settings } from './schema.ts';

/** From hearing most to hearing least, see `lib/alert/decide.ts`. */
const HEARD: readonly Settings['frequency'][] = ['normal', 'gentle', 'serious'];

/** Who the school is and whom it names, to be shown to the young person. */
export interface School {
  /** Null where the policy gives none. */
  readonly name: string | null;
  readonly contacts: readonly Contact[];
  readonly helplines: readonly Helpline[];
}

/**
 * The settings that count: the person's own, and in place of them what the school decided. It never gets rarer or less
 * discreet by a school, and nobody's trusted adults or way out change.
 */
export function effectiveSettings(settings: Settings, policy: Policy): Settings {
  const isLocked = (name: Lockable) => policy.locked?.includes(name) ?? false;
  const own = <Name extends 'language' | 'country' | 'age'>(name: Name): Settings[Name] =>
    (isLocked(name) ? DEFAULT_SETTINGS : settings)[name];
  return {
    ...settings,
    language: languageAmong(policy.languages ?? [], own('language')),
    country: policy.country ?? own('country'),
    age: policy.ageBand ?? own('age'),
    frequency: atLeast(policy.frequencyFloor ?? 'serious', settings.frequency),
    discreet: policy.discreet === true || settings.discreet,
  };
}

/** Everything that a school can take out of a person's hands. */
export type Decided = Lockable | 'frequency' | 'discreet';

/**
 * What nobody can change here, to be shown as decided by the school. `frequency` stands for its rarest choices only,
 * `sites` for turning any site off: single sites stand in the policy.
 */
export function decidedBySchool(policy: Policy): readonly Decided[] {
  const decided = new Set<Decided>(policy.locked);
  if (policy.languages?.length === 1) decided.add('language');
  if (policy.country !== undefined) decided.add('country');
  if (policy.ageBand !== undefined) decided.add('age');
  if (policy.frequencyFloor !== undefined) decided.add('frequency');
  if (policy.discreet === true) decided.add('discreet');
  return [...decided];
}

/** Whether a person may choose that frequency here: none that is rarer than the school's floor. */
export function mayChoose(frequency: Settings['frequency'], policy: Policy): boolean {
  return atLeast(policy.frequencyFloor ?? 'serious', frequency) === frequency;
}

/** Whether Sidelight may be paused here. */
export function mayPause(policy: Policy): boolean {
  return !(policy.locked?.includes('pause') ?? false);
}

/** Null where the policy names neither a school nor anyone to talk to. */
export function schoolOf({ schoolName, contacts = [], helplines = [] }: Policy): School | null {
  const name = schoolName ?? null;
  if (name === null && contacts.length === 0 && helplines.length === 0) return null;
  return { name, contacts, helplines };
}

/** Where a page stands. */
export interface Place {
  readonly host: string;
  /** The sites in `lib/page/sites` that are found there; none for a host without a file. */
  readonly names: readonly string[];
}

/**
 * Whether nothing is read on a site.
 *
 * @param place the page's
 * @param chosenOff the names or hosts that the person turned off, which a school's word overrides
 */
export function isSiteOff(place: Place, policy: Policy, chosenOff: readonly string[]): boolean {
  const stands = (names: readonly string[] = []) => names.some((name) => means(name, place));
  if (stands(policy.sitesOn)) return false;
  if (stands(policy.sitesOff)) return true;
  return !(policy.locked?.includes('sites') ?? false) && stands(chosenOff);
}

function means(name: string, { host, names }: Place): boolean {
  return names.includes(name) || name === host || (name.includes('.') && host.endsWith(`.${name}`));
}

/** The person's language where the school speaks it, else the school's first; without a school's list, the person's. */
function languageAmong(
  spoken: NonNullable<Policy['languages']>,
  chosen: Settings['language'],
): Settings['language'] {
  const [first] = spoken;
  return first === undefined || spoken.some((language) => language === chosen) ? chosen : first;
}

/** The one of both that lets more through. */
function atLeast(
  floor: Settings['frequency'],
  chosen: Settings['frequency'],
): Settings['frequency'] {
  return HEARD.indexOf(chosen) <= HEARD.indexOf(floor) ? chosen : floor;
}
