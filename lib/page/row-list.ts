import type { RowChanges } from './changes.ts';
import { findAll, isFound } from './probe.ts';
import type { Names } from './search.ts';
import type { ShapeProbe, Site } from './site.ts';
import { holds, outermost, parentOf, rootLevels } from './tree.ts';

/**
 * Messages read of one conversation, the last on the page. Sites unmount what is further up; a list of more has been
 * scrolled through by hand for an hour. What is left out is counted, and the page then counts as read in part.
 */
export const MESSAGES_READ = 2_000;

/** Node.DOCUMENT_POSITION_FOLLOWING, which exists only where there is a window. */
const FOLLOWING = 4;

/** Rows at either end of a list between which the places are looked for where more of them may come. */
const ROWS_AT_END = 8;

/** The rows of one conversation. */
export interface Rows {
  /** In page order, the last `MESSAGES_READ` of them. */
  readonly rows: readonly Element[];
  /** How many more stand further up. */
  readonly leftOut: number;
  /** Which of the site's probes found them, -1 for none. */
  readonly probe: number;
}

/**
 * Finds the rows of the conversation in `container`. `route` names it in the address. Shadow roots are searched only
 * where none of the probes finds anything in the plain page, and no deeper than the first rows: it is the dearer way.
 */
export function findRows(site: Site, route: string | null, container: Element): Rows {
  const plain = rowsIn(site, container, { route, roots: [] });
  if (plain.probe !== -1) return plain;
  for (const roots of rootLevels(container)) {
    const inside = roots === null ? plain : rowsIn(site, container, { route, roots });
    if (inside.probe !== -1) return inside;
  }
  return plain;
}

function rowsIn(site: Site, container: Element, names: Names): Rows {
  for (const [probe, search] of site.message.entries()) {
    const all = findAll(search, container, names);
    if (all.length === 0) continue;
    const rows = outermost(all.slice(-MESSAGES_READ), names.roots?.length === 0);
    return lastOf(rows, all.length, probe);
  }
  return { rows: [], leftOut: 0, probe: -1 };
}

/**
 * The rows after these changes, without a search through all of the conversation: those that are known, without the
 * ones that went and with those that came at an end. Null where only a search can tell.
 * `lists` are the nodes whose children are rows.
 */
export function followRows(
  site: Site,
  route: string | null,
  container: Element,
  known: Rows,
  { changed, changes }: RowChanges,
  lists: ReadonlySet<Node>,
): Rows | null {
  const search = site.message[known.probe];
  if (search === undefined || (search.shape ?? 'densest') !== 'densest' || search.path.length !== 1)
    return null;
  const names = { route };
  if (changed.some((row) => row.isConnected && !isRow(search, row, names))) return null;
  const came = new Set<Element>();
  for (const [node, list] of changes.added) {
    if (!lists.has(list) || !node.isConnected || !holds(container, node)) continue;
    for (const row of rowsAt(search, node, names, known.rows)) came.add(row);
  }
  const stayed = changes.removed
    ? known.rows.filter((row) => row.isConnected && !came.has(row))
    : known.rows;
  const rows = joined(stayed, [...came].sort(byPosition));
  return rows === null ? null : lastOf(rows, rows.length + known.leftOut, known.probe);
}

/**
 * Adds the nodes under which rows stand: what holds a row, and at either end, where rows come and go, what holds
 * several of those. Many sites put a box around each row, and a new row then comes with its box.
 */
export function noteLists(rows: readonly Element[], lists: Set<Node>): void {
  for (const { parentNode } of rows) if (parentNode !== null) lists.add(parentNode);
  for (let index = 1; index < rows.length; index += 1) {
    if (index > ROWS_AT_END) index = Math.max(index, rows.length - ROWS_AT_END);
    const list = listAround(rows[index] as Element, rows[index - 1] as Element);
    if (list !== null) lists.add(list);
  }
}

/** The nearest node that holds both. */
function listAround(row: Element, before: Element): Node | null {
  let step: Node | null = row.parentNode;
  while (step !== null && !step.contains(before)) step = parentOf(step);
  return step;
}

function rowsAt(search: ShapeProbe, node: Element, names: Names, [first]: readonly Element[]) {
  if (isRow(search, node, names)) {
    return search.shape === undefined || node.parentNode === first?.parentNode ? [node] : [];
  }
  return search.shape === undefined ? outermost(findAll(search, node, names)) : [];
}

/** Rows that are known by their shape are children of one element, and hold what is looked for. */
function isRow(search: ShapeProbe, element: Element, names: Names): boolean {
  if (search.shape === undefined) return isFound(search, element, names);
  return element.querySelector(search.path[0] ?? '*') !== null;
}

function joined(stayed: readonly Element[], came: readonly Element[]): readonly Element[] | null {
  const [firstCame, lastCame] = [came[0], came.at(-1)];
  const [first, last] = [stayed[0], stayed.at(-1)];
  if (firstCame === undefined || lastCame === undefined) return stayed;
  if (first === undefined || last === undefined) return null;
  if (byPosition(last, firstCame) < 0) return [...stayed, ...came];
  return byPosition(lastCame, first) < 0 ? [...came, ...stayed] : null;
}

/** Negative where `a` comes before `b` in the page. */
function byPosition(a: Element, b: Element): number {
  return (a.compareDocumentPosition(b) & FOLLOWING) === 0 ? 1 : -1;
}

function lastOf(rows: readonly Element[], all: number, probe: number): Rows {
  const last = rows.length > MESSAGES_READ ? rows.slice(-MESSAGES_READ) : rows;
  return { rows: last, leftOut: Math.max(0, all - MESSAGES_READ), probe };
}
