import { EDITABLE } from './generic/composer.ts';
import { holds, isShown, openRoots, parentOf } from './tree.ts';

/** A part of the window higher than this share of it is no row to write in. */
const HIGHEST = 0.4;

/** Edges that meet may overlap by so many CSS pixels. */
const SLACK = 4;

/** Milliseconds for which a page that showed no field is not searched again: a search looks at all of it. */
const SEARCH_PAUSE = 5_000;

/** Like `placeToWrite`, and searches the page only when what was found before has gone. */
export function placeToWriteFinder(): (box: Element) => Element | null {
  const found = new WeakMap<Element, { row: WeakRef<Element> | null; time: number }>();
  return (box) => {
    const known = found.get(box);
    const row = known?.row?.deref();
    if (row?.isConnected && isShown(row)) return row;
    const time = performance.now();
    if (known?.row === null && time - known.time < SEARCH_PAUSE) return null;
    const place = placeToWrite(box);
    found.set(box, { row: place && new WeakRef(place), time });
    return place;
  };
}

/**
 * The row under a conversation's box in which the person writes, buttons included, or null where the page shows none.
 * Of several fields it is the one next to the box's lower edge.
 */
export function placeToWrite(box: Element): Element | null {
  const { ownerDocument: document } = box;
  const around = box.getBoundingClientRect();
  const roots: ParentNode[] = [document, ...openRoots(document)];
  const fields = roots
    .flatMap((root) => [...root.querySelectorAll(EDITABLE)])
    .filter((field) => !field.matches('[readonly], [disabled], [type="search"]') && isShown(field))
    .map((field) => ({ field, rect: field.getBoundingClientRect() }))
    .filter(
      ({ rect }) =>
        rect.left < around.right &&
        rect.right > around.left &&
        rect.top > (around.top + around.bottom) / 2,
    );
  const distance = ({ rect }: { rect: DOMRect }) => Math.abs(rect.top - around.bottom);
  const [nearest] = fields.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : rowAround(nearest.field, box);
}

/** The largest part around the field that stands apart from the conversation and is still a row. */
function rowAround(field: Element, box: Element): Element {
  const { bottom } = box.getBoundingClientRect();
  const height = box.ownerDocument.defaultView?.innerHeight ?? 0;
  let row = field;
  for (let step = parentOf(field); step !== null && !holds(step, box); step = parentOf(step)) {
    const rect = step.getBoundingClientRect();
    if (rect.height > height * HIGHEST || rect.top < bottom - SLACK) break;
    row = step;
  }
  return row;
}
