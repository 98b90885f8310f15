import type { FoundConversation, FoundMessage } from '../found.ts';
import { directionsBySide, gapsOf } from '../geometry.ts';
import { markOf } from '../mark.ts';
import { numberOf, type PageMemory } from '../memory.ts';
import { hasLayout, parentOf } from '../tree.ts';
import { type Composer, findComposers } from './composer.ts';
import { fieldsOf, type ListFields } from './fields.ts';
import { headingOf } from './heading.ts';
import { idsOf, timesOf } from './marks.ts';
import { listsAround, type RowList } from './rows.ts';
import { type Said, saidDirections } from './said.ts';

/** Signs are added up, and a list with fewer points is no conversation. Source: prototype of 2026-11, 5 to 26 ms. */
const ENOUGH = 5;

const POINTS = {
  twoSided: 3,
  announced: 3,
  saidBothWays: 2,
  names: 2,
  composerWorded: 2,
  timed: 1,
  composerLow: 1,
} as const;

interface Weighed {
  readonly list: RowList;
  readonly fields: ListFields;
  readonly said: Said;
  readonly points: number;
}

/**
 * Finds conversations on a page without any knowledge of its site: a place to write in, and above it rows that look
 * like messages of a few people. Articles with comments, feeds, mail and to-do lists do not reach the points.
 */
export function* readGeneric(
  document: Document,
  memory: PageMemory,
): Generator<void, FoundConversation[]> {
  const found: FoundConversation[] = [];
  for (const composer of findComposers(document)) {
    yield;
    const best = yield* bestList(composer);
    if (best === null || found.some((other) => other.container === best.list.list)) continue;
    found.push(asConversation(best, composer, memory));
  }
  return found;
}

/** The best list of the innermost level around the composer that has one good enough. */
function* bestList(composer: Composer): Generator<void, Weighed | null> {
  for (const lists of listsAround(composer.element)) {
    let best: Weighed | null = null;
    for (const list of lists) {
      yield;
      const weighed = weigh(list, composer);
      if (weighed.points > (best?.points ?? ENOUGH - 1)) best = weighed;
    }
    if (best !== null) return best;
  }
  return null;
}

function weigh(list: RowList, composer: Composer): Weighed {
  const fields = fieldsOf(list.rows);
  const said = saidDirections(list.rows);
  const gaps = fields.rows.map(({ row, body }) =>
    body === null ? null : gapsOf(list.list, row, body),
  );
  const sides = directionsBySide(gaps, false);
  const signs: Record<keyof typeof POINTS, boolean> = {
    twoSided: sides.includes('in') && sides.includes('out'),
    announced: isAnnounced(list.list),
    saidBothWays: said.both,
    names: fields.names >= 2,
    composerWorded: composer.worded,
    timed: fields.timed,
    composerLow: isLow(composer.element),
  };
  const points = Object.entries(POINTS).reduce(
    (sum, [sign, worth]) => sum + (signs[sign as keyof typeof POINTS] ? worth : 0),
    0,
  );
  const spoken = fields.rows.filter((row) => row.text !== '').length;
  return { list, fields, said, points: spoken === 0 ? 0 : points };
}

function asConversation(best: Weighed, composer: Composer, memory: PageMemory): FoundConversation {
  const { list, fields, said } = best;
  const heading = headingOf(list.list, composer.element);
  const ids = idsOf(list.rows);
  const times = timesOf(list.rows);
  // As a mark, because an address may hold a token.
  const address = markOf(list.list.ownerDocument.location?.href ?? '').toString(36);
  return {
    site: 'generic',
    confidence: 'generic',
    container: list.list,
    place: `${address}:${heading ?? `#${numberOf(list.list, memory)}`}`,
    partner: heading,
    self: null,
    group: null,
    request: false,
    twoSided: false,
    namesInGroupsOnly: false,
    messages: fields.rows.map(
      (row, index): FoundMessage => ({
        ...row,
        id: ids[index] ?? null,
        time: times[index] ?? null,
        direction: said.directions[index] ?? 'unknown',
      }),
    ),
  };
}

/** The page announces what is added here to those who cannot see it. */
function isAnnounced(list: Element): boolean {
  const announced = "[role='log'], [aria-live='polite'], [aria-live='assertive']";
  for (let step: Element | null = list; step !== null; step = parentOf(step)) {
    if (step.matches(announced)) return true;
  }
  return false;
}

function isLow(composer: Element): boolean {
  const height = composer.ownerDocument.defaultView?.innerHeight ?? 0;
  return hasLayout(composer.ownerDocument) && composer.getBoundingClientRect().top > height / 2;
}
