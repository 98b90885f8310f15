import type { FoundMessage } from './found.ts';
import type { TextRules } from './omitted.ts';
import { presentIn } from './present.ts';
import { readRow } from './row.ts';
import type { Present } from './search.ts';
import type { Site } from './site.ts';
import { rootOf } from './tree.ts';

/** Rows from everywhere in a conversation that tell how deep all of them are. */
const SPREAD = 20;

/** What is known of many rows together. */
export interface Alike {
  /** What may be found in them. */
  readonly present?: Present;
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
  const spread = rows.filter((_, index) => index % step === 0);
  return {
    present: presentIn(site, container, rows),
    shallow: areShallow(site, spread, words, rules),
  };
}

/** Whether of these rows nothing is found deeper than in their own shadow root. */
function areShallow(
  site: Site,
  rows: readonly Element[],
  textProbe: number,
  rules: TextRules,
): boolean {
  return rows.every((row) => {
    if (rootOf(row) === null) return false;
    const shallow = readRow(site, row, textProbe, rules, { shallow: true });
    const whole = readRow(site, row, textProbe, rules);
    return shallow.prefix === whole.prefix && isSame(shallow.message, whole.message);
  });
}

function isSame(one: FoundMessage, other: FoundMessage): boolean {
  const names = Object.keys(one) as (keyof FoundMessage)[];
  return names.every((name) => one[name] === other[name]);
}
