import type { PageMemory } from './memory.ts';
import { isElement, parentOf } from './tree.ts';

/** Nodes that something changed in, beyond which the whole conversation is read anew: more than a screen of rows. */
const MOST_NODES = 2_000;

/** How often in a row only rows are read again. Then all is looked at, in case something beside them has changed. */
const MOST_IN_A_ROW = 20;

/** Where the page has changed since it was last read. */
export class Changes {
  /** The nodes that lost or got children, words or an id. */
  readonly nodes = new Set<Node>();
  /** The elements that were put somewhere, and where. */
  readonly added = new Map<Element, Node>();
  /** Something was taken away. */
  removed = false;
  /** Anything may have changed. */
  everything = false;

  add(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes, removedNodes } of records) {
      this.nodes.add(target);
      this.removed ||= removedNodes.length > 0;
      for (const node of addedNodes) if (isElement(node)) this.added.set(node, target);
    }
    this.everything ||= this.nodes.size + this.added.size > MOST_NODES;
    if (!this.everything) return;
    this.nodes.clear();
    this.added.clear();
  }
}

/** Changes of nothing but rows: of their insides, and of which rows there are. */
export interface RowChanges {
  /** Known rows in which something changed. */
  readonly changed: readonly Element[];
  readonly changes: Changes;
}

/** Forgets the rows in which something changed, all of them where that is not known. Null where more may have changed. */
export function forgetChanged(memory: PageMemory, changes: Changes | null): RowChanges | null {
  if (changes === null || changes.everything) {
    memory.rows = new WeakMap();
    memory.genericRows = new WeakMap();
    memory.rowsReadAgain = 0;
    return null;
  }
  const changed = new Set<Element>();
  let beside = false;
  for (const node of changes.nodes) {
    const row = rowAround(node, memory, changed);
    if (row !== null) changed.add(row);
    else beside ||= !memory.lists.has(node) && !isInAdded(node, memory, changes);
    forgetGeneric(node, memory);
  }
  for (const row of changed) memory.rows.delete(row);
  memory.rowsReadAgain = beside ? 0 : memory.rowsReadAgain + 1;
  if (!beside && memory.rowsReadAgain < MOST_IN_A_ROW) return { changed: [...changed], changes };
  memory.rowsReadAgain = 0;
  return null;
}

/** Lists lie in lists, and each may have been looked at as rows. */
function forgetGeneric(node: Node, { genericRows }: PageMemory): void {
  for (let step = elementAt(node); step !== null; step = parentOf(step)) genericRows.delete(step);
}

/** `changed` are rows of which it is known already. */
function rowAround(
  node: Node,
  { rows, genericRows, lists }: PageMemory,
  changed: ReadonlySet<Element>,
): Element | null {
  const isRow = (step: Element) =>
    rows.has(step) ||
    changed.has(step) ||
    // Lists lie in lists: of what was looked at as a row, only that of a conversation is one.
    (genericRows.has(step) && step.parentNode !== null && lists.has(step.parentNode));
  let step = elementAt(node);
  while (step !== null && !isRow(step)) step = parentOf(step);
  return step;
}

/** Whether it stands in something that was just put beside the rows: a new row may be filled after it was put there. */
function isInAdded(node: Node, { lists }: PageMemory, { added }: Changes): boolean {
  for (let step = elementAt(node); step !== null; step = parentOf(step)) {
    const list = added.get(step);
    if (list !== undefined && lists.has(list)) return true;
  }
  return false;
}

function elementAt(node: Node): Element | null {
  return isElement(node) ? node : parentOf(node);
}
