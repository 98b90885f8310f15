import type { RowChanges } from './changes.ts';
import { findAll, isFound } from './probe.ts';
import type { Names } from './search.ts';
import type { ShapeProbe, Site } from './site.ts';
import { holds, openRoots, outermost } from './tree.ts';

/**
 * Messages read of one conversation, the last on the page. Sites unmount what is further up; a list of more has been
 * scrolled through by hand for an hour. What is left out is counted, and the page then counts as read in part.
 */
export const MESSAGES_READ = 2_000;

/** Node.DOCUMENT_POSITION_FOLLOWING, which exists only where there is a window. */
const FOLLOWING = 4;

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
 * where none of the probes finds anything in the plain page: it is the dearer way, and so it is gone once for all.
 */
export function findRows(site: Site, route: string | null, container: Element): Rows {
  const plain = rowsIn(site, container, { route, roots: [] });
  if (plain.probe !== -1) return plain;
  const roots = openRoots(container);
  return roots.length === 0 ? plain : rowsIn(site, container, { route, roots });
}

function rowsIn(site: Site, container: Element, names: Names): Rows {
  for (const [probe, search] of site.message.entries()) {
    const all = findAll(search, container, names);
    if (all.length > 0) return lastOf(outermost(all.slice(-MESSAGES_READ)), all.length, probe);
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
  if (search === undefined || search.shape !== undefined || search.path.length !== 1) return null;
  const names = { route };
  if (changed.some((row) => row.isConnected && !isFound(search, row, names))) return null;
  const came = new Set<Element>();
  for (const [node, list] of changes.added) {
    if (!lists.has(list) || !node.isConnected || !holds(container, node)) continue;
    for (const row of rowsAt(search, node, names)) came.add(row);
  }
  const stayed = changes.removed
    ? known.rows.filter((row) => row.isConnected && !came.has(row))
    : known.rows;
  const rows = joined(stayed, [...came].sort(byPosition));
  return rows === null ? null : lastOf(rows, rows.length + known.leftOut, known.probe);
}

function rowsAt(search: ShapeProbe, node: Element, names: Names): Element[] {
  return isFound(search, node, names) ? [node] : outermost(findAll(search, node, names));
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
