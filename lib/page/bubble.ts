import { ancestorsWithin, parentOf } from './tree.ts';

/** A box wider than this share of its list is a line of the list and not a bubble. Source: Messenger probes, 2026. */
const WIDEST_BUBBLE = 0.9;

/** A list as it is drawn, measured once for all of its rows. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly width: number;
  /** Written from right to left: own messages stand at the left. */
  readonly mirrored: boolean;
  /** Its sizes are those on the screen: nothing around it is drawn larger or smaller. */
  readonly unscaled: boolean;
  /**
   * Where bubbles were found, the last one first. Most rows are built alike, those of one side at least, and every
   * question costs.
   */
  readonly known: KnownBubble[];
  /** The last full line that was searched had none. */
  plain: boolean;
}

/** Both sides, and one more that something stands beside. */
const MOST_KNOWN = 3;

interface KnownBubble {
  /** How many boxes stood between it and the words. */
  readonly inside: number;
  /** It was narrower than this. */
  readonly widest: number;
  /** How wide its row was where that was shorter than the list, null for a full line. */
  readonly rowWidth: number | null;
}

/** Measures a list. It holds until the page is given its turn. Null where the page has no layout. Never throws. */
export function lineOf(list: Element): Line | null {
  try {
    const boxed = boxedAround(list);
    const { left, right, width } = boxed.getBoundingClientRect();
    if (width <= 0) return null;
    const style = list.ownerDocument.defaultView?.getComputedStyle(boxed);
    const unscaled = Math.abs((boxed as HTMLElement).offsetWidth - width) <= 1;
    const mirrored = style?.direction === 'rtl';
    return { left, right, width, mirrored, unscaled, known: [], plain: false };
  } catch {
    return null;
  }
}

/** The nearest element from this one outwards that has a box: a slot has none, nor what CSS says is only its contents. */
export function boxedAround(element: Element): Element {
  let step: Element | null = element;
  while (step !== null && step.getClientRects().length === 0) step = parentOf(step);
  return step ?? element;
}

/**
 * The outermost box around the words that is clearly narrower than a line of the list. Where every box is a full line,
 * the words themselves, unless they run from right to left: those stand at the right edge of any plain column.
 */
export function bubbleBox(row: Element, body: Element, line: Line): DOMRect | null {
  const { width, unscaled, known, plain } = line;
  for (let index = 0; unscaled && index < known.length; index += 1) {
    const expected = expectedBox(row, body, known[index] as KnownBubble);
    if (expected !== null) return expected;
  }
  if (!plain || !unscaled || !isWider(body, width * WIDEST_BUBBLE)) {
    const boxes = [...ancestorsWithin(body, row), row];
    const fillsList = unscaled && isWider(row, width * WIDEST_BUBBLE);
    const rowWidth = fillsList ? null : row.getBoundingClientRect().width;
    const widest = (rowWidth === null ? width : lineWidth(row, rowWidth, width)) * WIDEST_BUBBLE;
    line.plain = fillsList;
    for (let inside = boxes.length - 1; inside >= 0; inside -= 1) {
      const element = boxes[inside] as Element;
      if (unscaled && isWider(element, widest)) continue;
      const box = element.getBoundingClientRect();
      if (!isBubble(box, widest)) continue;
      line.plain = false;
      note(known, { inside, widest, rowWidth });
      return box;
    }
  }
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(body.textContent ?? '')) return null;
  const words = body.ownerDocument.createRange();
  words.selectNodeContents(body);
  return words.getBoundingClientRect();
}

function note(known: KnownBubble[], bubble: KnownBubble): void {
  known.unshift(bubble);
  if (known.length > MOST_KNOWN) known.pop();
}

/** A bubble where another row had one, in a line that is wider. */
function expectedBox(row: Element, body: Element, known: KnownBubble): DOMRect | null {
  let bubble = body;
  for (let inside = 0; ; inside += 1) {
    const around = bubble === row ? null : parentOf(bubble);
    if (around === null) return null;
    if (inside === known.inside) {
      const { widest, rowWidth } = known;
      if (rowWidth !== null && !isAsWide(row, rowWidth)) return null;
      if ((rowWidth === null || around !== row) && !isWider(around, widest)) return null;
      const box = bubble.getBoundingClientRect();
      return isBubble(box, widest) ? box : null;
    }
    bubble = around;
  }
}

function isBubble({ width }: DOMRect, widest: number): boolean {
  return width > 0 && width < widest;
}

/** By more than what is lost in rounding. A third of what it costs to ask for a box, and most boxes are full lines. */
function isWider(element: Element, width: number): boolean {
  return 'offsetWidth' in element && (element as HTMLElement).offsetWidth > width + 1;
}

/** But for what is lost in rounding. */
function isAsWide(element: Element, width: number): boolean {
  return 'offsetWidth' in element && Math.abs((element as HTMLElement).offsetWidth - width) < 1;
}

/** In a narrow list, its padding and its scroll bar make a line so short that it would pass for a bubble. */
function lineWidth(row: Element, rowWidth: number, listWidth: number): number {
  const around = parentOf(row);
  if (rowWidth >= listWidth * WIDEST_BUBBLE || around === null) return listWidth;
  const style = row.ownerDocument.defaultView?.getComputedStyle(around);
  const padding = parseFloat(style?.paddingLeft ?? '') + parseFloat(style?.paddingRight ?? '');
  const fillsItsParent = rowWidth >= around.clientWidth - (padding || 0) - 1;
  return fillsItsParent ? rowWidth : listWidth;
}
