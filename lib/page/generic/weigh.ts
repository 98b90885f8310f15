import { lineOf } from '../bubble.ts';
import { directionsBySide, gapsOf } from '../geometry.ts';
import type { TextRules } from '../omitted.ts';
import { fits, hasLayout, parentOf } from '../tree.ts';
import type { Composer } from './composer.ts';
import { areTimed, fieldsOf, namesIn } from './fields.ts';
import { ListTally } from './list-tally.ts';
import type { GenericRow } from './row.ts';

/** Signs are added up, and a list with fewer points is no conversation. Source: prototype of 2026-11, 5 to 26 ms. */
export const ENOUGH = 5;

/** Fewer times show no order. */
const FEWEST_DATES = 3;

const POINTS = {
  twoSided: 3,
  announced: 3,
  saidBothWays: 2,
  names: 2,
  composerWorded: 2,
  timed: 1,
  composerLow: 1,
} as const;

/** How much speaks for these rows of `list` being a conversation: `ENOUGH` points or not. */
export function* weigh(
  list: Element,
  rows: readonly GenericRow[],
  composer: Composer,
  rules: TextRules,
): Generator<void, number> {
  const tally = new ListTally().count(rows);
  const slots = tally.slots.slots();
  yield;
  const fields = (yield* fieldsOf(rows, slots, rules)).flat();
  if (fields.every((row) => row.text === '') || isNewestFirst(rows)) return 0;
  const line = lineOf(list);
  const gaps = fields.map(({ row, body }) => line && body && gapsOf(line, row, body));
  yield;
  const sides = directionsBySide(gaps, false);
  const signs: Record<keyof typeof POINTS, boolean> = {
    twoSided: sides.includes('in') && sides.includes('out'),
    announced: isAnnounced(list),
    saidBothWays: tally.said.said().both,
    names: namesIn(fields) >= 2,
    composerWorded: composer.worded,
    timed: areTimed(rows, slots),
    composerLow: isLow(composer.element),
  };
  return Object.entries(POINTS).reduce(
    (sum, [sign, worth]) => sum + (signs[sign as keyof typeof POINTS] ? worth : 0),
    0,
  );
}

/** What is drawn with the newest on top, away from where one writes, is a diary or a feed. */
function isNewestFirst(rows: readonly GenericRow[]): boolean {
  const [first] = rows;
  if (first === undefined || !hasLayout(first.row.ownerDocument)) return false;
  const dated = rows.flatMap(({ time, row }) =>
    time === null ? [] : { time, top: row.getBoundingClientRect().top },
  );
  const drawn = dated.toSorted((a, b) => a.top - b.top).map(({ time }) => time);
  return (
    drawn.length >= FEWEST_DATES && drawn.every((time, i) => i === 0 || time < (drawn[i - 1] ?? 0))
  );
}

/** The page announces what is added here to those who cannot see it. */
function isAnnounced(list: Element): boolean {
  const announced = "[role='log'], [aria-live='polite'], [aria-live='assertive']";
  for (let step: Element | null = list; step !== null; step = parentOf(step)) {
    if (fits(step, announced)) return true;
  }
  return false;
}

function isLow(composer: Element): boolean {
  const height = composer.ownerDocument.defaultView?.innerHeight ?? 0;
  return hasLayout(composer.ownerDocument) && composer.getBoundingClientRect().top > height / 2;
}
