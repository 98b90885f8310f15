import type { FoundMessage } from './found.ts';
import type { TextRules } from './omitted.ts';
import { presentIn } from './present.ts';
import { PLAIN, readRow } from './row.ts';
import type { Names } from './search.ts';
import type { Site } from './site.ts';
import { rootOf } from './tree.ts';

/** Rows from everywhere in a conversation that tell how deep all of them are. */
const SPREAD = 20;

/** What is known of many rows together. */
export interface Alike {
  /** What may be found in those that stand in the plain page. */
  readonly plain?: Names;
  /** Nothing of them stands deeper than in their own shadow root. */
  readonly shallow?: boolean;
}

/** What is asked once for all of these rows. */
export function alikeIn(
  site: Site,
  container: Element,
  rows: readonly Element[],
  words: number,
  rules: TextRules,
): Alike {
  const step = Math.ceil(rows.length / SPREAD);
  return {
    plain: { ...PLAIN, present: presentIn(site, container, rows) },
    shallow: rows.every((row, index) => index % step > 0 || isShallow(site, row, words, rules)),
  };
}

/** Whether nothing of this row is found deeper than in its own shadow root. */
function isShallow(site: Site, row: Element, words: number, rules: TextRules): boolean {
  if (rootOf(row) === null) return false;
  const shallow = readRow(site, row, words, rules, { shallow: true });
  const whole = readRow(site, row, words, rules);
  return shallow.prefix === whole.prefix && isSame(shallow.message, whole.message);
}

function isSame(one: FoundMessage, other: FoundMessage): boolean {
  const names = Object.keys(one) as (keyof FoundMessage)[];
  return names.every((name) => one[name] === other[name]);
}
