import type { Direction } from '../../chat/message.ts';
import type { FoundConversation, FoundMessage } from '../found.ts';
import { markOf } from '../mark.ts';
import { numberOf, type PageMemory } from '../memory.ts';
import type { TextRules } from '../omitted.ts';
import { saidDirection } from '../row.ts';
import type { Site } from '../site.ts';
import { searchRoots } from '../tree.ts';
import { type Composer, findComposers } from './composer.ts';
import { fieldsOf, type RowFields } from './fields.ts';
import { type FollowedList, followLists } from './follow.ts';
import { headingOf } from './heading.ts';
import { ListTally } from './list-tally.ts';
import { acrossSections, type RowList } from './lists.ts';
import { idsOf } from './marks.ts';
import { type GenericRow, lookAtRow } from './row.ts';
import { listsAround, ROWS_WEIGHED } from './rows.ts';
import { rulesFor } from './rules.ts';
import { directionOf } from './said.ts';
import { ENOUGH, weigh } from './weigh.ts';

/** Rows looked at before the page is given its turn again: less than a millisecond of work. */
const SLICE = 8;

/** What is known while one page is read. */
interface Search {
  readonly memory: PageMemory;
  readonly rules: TextRules;
  /** The site whose layout has moved, or null. */
  readonly site: Site | null;
}

/**
 * Finds conversations on a page without any knowledge of its site: a place to write in, and above it rows that look
 * like messages of a few people. Articles with comments, feeds, mail and to-do lists do not reach the points. On a
 * known `site` whose boxes are not found, what its probes know of a row still counts. Yields between slices of work.
 */
export function* readGeneric(
  document: Document,
  memory: PageMemory,
  site: Site | null = null,
): Generator<void, FoundConversation[]> {
  const lists: FollowedList[] = [];
  const search = { memory, rules: rulesFor(site), site };
  memory.roots = yield* searchRoots(document);
  for (const composer of findComposers(document, memory.roots)) {
    yield;
    const rows = yield* bestList(composer, search);
    if (rows === null || lists.some((other) => other.rows.list === rows.list)) continue;
    lists.push({ rows, composer });
  }
  return yield* readLists(lists, search);
}

/** Reads the same conversations again where nothing but their rows has changed. Null where only a search can tell. */
export function* readGenericAgain(memory: PageMemory): Generator<void, FoundConversation[] | null> {
  const lists = followLists(memory.genericLists);
  if (lists === null) return null;
  return yield* readLists(lists, { memory, rules: rulesFor(null), site: null });
}

function* readLists(
  lists: readonly FollowedList[],
  search: Search,
): Generator<void, FoundConversation[]> {
  const { memory } = search;
  const found: FoundConversation[] = [];
  memory.genericLists = lists;
  memory.lists = new Set();
  for (const { rows, composer } of lists) {
    for (const { parentNode } of rows.rows) if (parentNode) memory.lists.add(parentNode);
    if (rows.sections !== null) memory.lists.add(rows.list);
    found.push(yield* readList(rows, composer, search));
  }
  return found;
}

/** The best list of the innermost level around the composer that has one good enough. */
function* bestList(composer: Composer, search: Search): Generator<void, RowList | null> {
  for (const lists of listsAround(composer.element)) {
    yield;
    let best: RowList | null = null;
    let most = ENOUGH - 1;
    for (const list of lists ?? []) {
      const rows = yield* lookAt(list.rows.slice(-ROWS_WEIGHED), search);
      const points = yield* weigh(list.list, rows, composer, search.rules);
      if (points > most) [best, most] = [list, points];
    }
    if (best !== null) return (yield* widest(best, composer, search)) ?? best;
  }
  return null;
}

/** The list with those beside it, where they are one conversation. */
function* widest(
  best: RowList,
  composer: Composer,
  search: Search,
): Generator<void, RowList | null> {
  const all = acrossSections(best, composer.element);
  if (all === null) return null;
  const rows = yield* lookAt(all.rows.slice(-ROWS_WEIGHED), search);
  return (yield* weigh(all.list, rows, composer, search.rules)) < ENOUGH ? null : all;
}

/** Rows that were looked at before are not looked at again: `memory` must have forgotten those that changed. */
function* lookAt(
  rows: readonly Element[],
  { memory, rules }: Search,
): Generator<void, GenericRow[]> {
  const seen: GenericRow[] = [];
  let fresh = 0;
  for (const row of rows) {
    let known = memory.genericRows.get(row);
    if (known === undefined) {
      known = lookAtRow(row, rules);
      memory.genericRows.set(row, known);
      fresh += 1;
      if (fresh % SLICE === 0) yield;
    }
    seen.push(known);
  }
  return seen;
}

function* readList(
  { list, rows, leftOut }: RowList,
  composer: Composer,
  search: Search,
): Generator<void, FoundConversation> {
  const { memory, site } = search;
  const seen = yield* lookAt(rows, search);
  const tally = (memory.listTallies.get(list) ?? new ListTally()).count(seen);
  memory.listTallies.set(list, tally);
  yield;
  const fields = yield* fieldsOf(seen, tally.slots.slots(), search.rules);
  const said = tally.said.said();
  yield;
  const ids = idsOf(fields.flatMap((row) => row.map((one) => one.ids)));
  const heading = headingOf(list, composer.element);
  // As a mark, because an address may hold a token.
  const address = markOf(list.ownerDocument.location?.href ?? '').toString(36);
  const messages: FoundMessage[] = [];
  for (const [index, row] of seen.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const own = site === null ? 'unknown' : saidDirection(site, row.row);
    const direction = own === 'unknown' ? directionOf(row.marks, said) : own;
    row.messages = (fields[index] ?? []).map((one, part) => {
      const id = ids[messages.length + part] ?? null;
      return messageOf(row.messages[part], one, id, direction);
    });
    messages.push(...row.messages);
  }
  return {
    site: 'generic',
    confidence: 'generic',
    container: list,
    place: `${address}:${heading ?? `#${numberOf(list, memory)}`}`,
    partner: heading,
    self: null,
    group: null,
    request: false,
    twoSided: false,
    namesInGroupsOnly: false,
    leftOut,
    messages,
  };
}

/** The very same message as at the last reading where nothing about it is different: what was measured of it holds. */
function messageOf(
  known: FoundMessage | undefined,
  { row, body, text, author, time }: RowFields,
  id: string | null,
  direction: Direction,
): FoundMessage {
  const same =
    known !== undefined &&
    known.row === row &&
    known.body === body &&
    known.text === text &&
    known.author === author &&
    known.id === id &&
    known.time === time &&
    known.direction === direction;
  return same ? known : { row, body, text, author, mark: markOf(text), id, time, direction };
}
