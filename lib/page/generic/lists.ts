import { MESSAGES_READ } from '../row-list.ts';
import { drawnChildren, isElement, parentOf } from '../tree.ts';
import { kindOf } from './kinds.ts';

/** Siblings of one kind that may be messages. */
export interface RowList {
  readonly list: Element;
  /** The last `MESSAGES_READ` of them. */
  readonly rows: readonly Element[];
  /** How many more stand further up. */
  readonly leftOut: number;
  /** They stand in boxes of this kind inside the list, such as one for each day. Null where they stand in it themselves. */
  readonly sections: string | null;
}

/** Fewer rows than this show no pattern. */
export const FEWEST_ROWS = 3;

/** The rows that such a list has by now, or null where it has too few. */
export function rowsAmong(
  { list, rows: [first], sections }: RowList,
  composer: Element,
): RowList | null {
  const rows = rowsInside(list, sections, first?.localName ?? '', pathOf(composer));
  return rows.length < FEWEST_ROWS ? null : lastOf(list, rows, sections);
}

/**
 * The same list with those of its kind beside it: many pages put the messages of each day into a box of their own. Null
 * where there are none.
 */
export function acrossSections(
  { list, rows: [first] }: RowList,
  composer: Element,
): RowList | null {
  const around = parentOf(list);
  const isPlain = list.localName === 'div' && list.classList.length === 0;
  if (around === null || first === undefined || isPlain) return null;
  const sections = kindOf(list).name;
  const rows = rowsInside(around, sections, first.localName, pathOf(composer));
  const isOne = rows.every((row) => parentOf(row) === list);
  return isOne ? null : lastOf(around, rows, sections);
}

function rowsInside(
  list: Element,
  sections: string | null,
  tag: string,
  path: ReadonlySet<Element>,
): Element[] {
  const boxes =
    sections === null
      ? [list]
      : childrenOf(list).filter((box) => !path.has(box) && kindOf(box).name === sections);
  return boxes.flatMap((box) =>
    childrenOf(box).filter((child) => child.localName === tag && !path.has(child)),
  );
}

/** Those of its rows that are read. */
export function lastOf(
  list: Element,
  rows: readonly Element[],
  sections: string | null = null,
): RowList {
  const leftOut = Math.max(0, rows.length - MESSAGES_READ);
  return { list, rows: rows.slice(leftOut), leftOut, sections };
}

export function pathOf(composer: Element): Set<Element> {
  const path = new Set<Element>();
  for (let step: Element | null = composer; step !== null; step = parentOf(step)) path.add(step);
  return path;
}

/** A form gives its fields in place of its own properties: then nothing is known of its children. */
export function childrenOf(parent: Element): Element[] {
  try {
    const nodes = drawnChildren(parent);
    const children: Element[] = [];
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] as Node;
      if (isElement(node)) children.push(node);
    }
    return children;
  } catch {
    return [];
  }
}
