import { boxedAround } from '../bubble.ts';
import { drawnChildren, fits, hasLayout, parentOf } from '../tree.ts';
import { childrenOf, FEWEST_ROWS, lastOf, pathOf, type RowList } from './lists.ts';

/** How far above the composer a list may begin. Chat pages seen need up to ten. */
const LEVELS_CLIMBED = 16;

/** Elements looked at around one composer. */
const ELEMENTS_SEARCHED = 20_000;

/** Elements looked at before the page is given its turn again: about a millisecond of work. */
const SLICE = 200;

/** Children of one element that are looked into, the last ones: many more than are weighed as rows. */
const CHILDREN_SEARCHED = 100;

/** Lists weighed at one level, those with most rows. */
const LISTS_WEIGHED = 8;

/** Rows by which a list is weighed, the last ones. */
export const ROWS_WEIGHED = 60;

const NEVER_ROWS = new Set(
  'option th td tr th col br hr input button script style link meta source path g'.split(' '),
);

/** Parts of a page that list other things than messages. */
const NEVER_AROUND =
  "nav, form, select, table, [role='navigation'], [role='listbox'], [role='menu'], [role='tablist'], [role='feed'], [role='tree'], [role='toolbar']";

/** To be ticked off: a task or a mail. */
const CHECKBOX = "[type='checkbox'], [role='checkbox']";

/**
 * The lists near `composer`, level by level from the inside out: for each element around it, those inside that element
 * and not yet seen that stand above the composer. Each level is sorted by the number of rows. Null between slices of
 * work.
 */
export function* listsAround(composer: Element): Generator<RowList[] | null> {
  let inner = composer;
  let budget = ELEMENTS_SEARCHED;
  const path = pathOf(composer);
  for (let level = 0; level < LEVELS_CLIMBED && budget > 0; level += 1) {
    const around = parentOf(inner);
    if (around === null) return;
    const found: RowList[] = [];
    const waiting: Element[] = [around];
    for (let parent = waiting.pop(); parent !== undefined && budget > 0; parent = waiting.pop()) {
      budget -= 1;
      if (budget % SLICE === 0) yield null;
      const children = childrenOf(parent);
      if (children.length === 0) continue;
      const isOther = fits(parent, NEVER_AROUND);
      if (!isOther) found.push(...listsIn(parent, children, composer, path));
      if (isOther && parent !== around) continue;
      // No conversation stands far up among the rows of another.
      for (const child of children.slice(-CHILDREN_SEARCHED))
        if (child !== inner) waiting.push(child);
    }
    yield found.toSorted((a, b) => b.rows.length - a.rows.length).slice(0, LISTS_WEIGHED);
    inner = around;
  }
}

/** Siblings are grouped by their tag and not by their class: a class often tells incoming from outgoing. */
function listsIn(
  parent: Element,
  children: readonly Element[],
  composer: Element,
  path: ReadonlySet<Element>,
): RowList[] {
  if (children.length < FEWEST_ROWS) return [];
  const byTag = new Map<string, Element[]>();
  for (const child of children) {
    const { localName } = child;
    if (NEVER_ROWS.has(localName) || path.has(child)) continue;
    const rows = byTag.get(localName);
    if (rows === undefined) byTag.set(localName, [child]);
    else rows.push(child);
  }
  return [...byTag.values()]
    .filter((rows) => rows.length >= FEWEST_ROWS && isAbove(parent, rows, composer))
    .filter((rows) => looksLikeMessages(rows.slice(-ROWS_WEIGHED)))
    .map((rows) => lastOf(parent, rows));
}

function looksLikeMessages(rows: readonly Element[]): boolean {
  if (rows.filter(hasWords).length < FEWEST_ROWS || !isStacked(rows)) return false;
  return !rows.some((row) => row.querySelector(CHECKBOX) !== null);
}

function hasWords(element: Element): boolean {
  return element.shadowRoot !== null || /\S/u.test(element.textContent ?? '');
}

/** Each of the shown rows lies below, or each above, the one before. */
function isStacked(rows: readonly Element[]): boolean {
  const [first] = rows;
  if (first === undefined || !hasLayout(first.ownerDocument)) return true;
  const boxes = rows.map((row) => row.getBoundingClientRect()).filter((box) => box.height > 0);
  const steps = boxes.slice(1).map((box, index) => box.top - (boxes[index]?.top ?? 0));
  const down = steps.filter((step) => step > 0).length;
  const up = steps.filter((step) => step < 0).length;
  return boxes.length >= FEWEST_ROWS && Math.max(down, up) === steps.length;
}

/** The list begins above the composer and in the same column. Without layout, it comes first in the page. */
function isAbove(list: Element, rows: readonly Element[], composer: Element): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  if (!hasLayout(composer.ownerDocument)) return comesFirst(first, composer);
  const box = boxedAround(list).getBoundingClientRect();
  const field = composer.getBoundingClientRect();
  const highest = Math.min(
    first.getBoundingClientRect().top,
    rows.at(-1)?.getBoundingClientRect().top ?? 0,
  );
  const sameColumn = box.left < field.right && box.right > field.left;
  return sameColumn && highest < field.top;
}

/** Page order through shadow roots: by the branches below the nearest element around both. */
function comesFirst(row: Element, composer: Element): boolean {
  const path: Element[] = [];
  for (let step: Element | null = row; step !== null; step = parentOf(step)) path.push(step);
  let branch: Element = composer;
  for (let step = parentOf(composer); step !== null; step = parentOf(step)) {
    const index = path.indexOf(step);
    if (index > 0) {
      const order = [...drawnChildren(step)];
      return order.indexOf(path[index - 1] as Element) < order.indexOf(branch);
    }
    branch = step;
  }
  return false;
}
