import type { Direction } from '../chat/message.ts';
import { ancestorsWithin, parentOf } from './tree.ts';

/** A box wider than this share of its list is a line of the list and not a bubble. Source: Messenger probes, 2026. */
const WIDEST_BUBBLE = 0.9;

/** A side counts when its gap is smaller than the other by this share of the list. Source: Instagram probes, 2026. */
const CLEAR_DIFFERENCE = 0.08;

/** Bubbles on one side share an edge within this share of the list: avatars and tails move it a little. */
const SAME_EDGE = 0.04;

/** So many of one side's bubbles must share its edge, or they are centred or scattered. */
const MOST = 0.6;

/** With more than this share on one left edge, and a single other row, it is a column with an odd line in it. */
const ONE_COLUMN = 0.9;

/** Room left and right of a message's bubble, as shares of its list's width. */
export interface Gaps {
  readonly left: number;
  readonly right: number;
}

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
    const { left, right, width } = list.getBoundingClientRect();
    if (width <= 0) return null;
    const style = list.ownerDocument.defaultView?.getComputedStyle(list);
    const unscaled = Math.abs((list as HTMLElement).offsetWidth - width) <= 1;
    const mirrored = style?.direction === 'rtl';
    return { left, right, width, mirrored, unscaled, known: [], plain: false };
  } catch {
    return null;
  }
}

/** Where the bubble around `body` lies within the list. Null where there is no bubble. */
export function gapsOf(line: Line, row: Element, body: Element): Gaps | null {
  const box = bubbleBox(row, body, line);
  if (box === null || box.width <= 0) return null;
  const left = (box.left - line.left) / line.width;
  const right = (line.right - box.right) / line.width;
  return line.mirrored ? { left: right, right: left } : { left, right };
}

/**
 * The direction of each message from the side it stands on, in the same order. Own messages stand at the end of the
 * line. Without `twoSided`, both sides must be taken, each with a common edge, or nothing is said.
 */
export function directionsBySide(gaps: readonly (Gaps | null)[], twoSided: boolean): Direction[] {
  const sides = gaps.map((gap) => (gap === null ? 'unknown' : sideOf(gap)));
  if (twoSided) return byCommonEdge(gaps, sides);
  const atStart = gaps.filter((_, index) => sides[index] === 'in').map((gap) => gap?.left ?? 0);
  const atEnd = gaps.filter((_, index) => sides[index] === 'out').map((gap) => gap?.right ?? 0);
  const seen = gaps.filter((gap) => gap !== null).length;
  const oneColumn = atStart.length > seen * ONE_COLUMN && atEnd.length < 2;
  const clear = shareEdge(atStart) && shareEdge(atEnd) && !oneColumn;
  return clear ? sides : sides.map(() => 'unknown');
}

/** The side of a message by itself: one that stands in the middle is on none. */
export function sideOf(gap: Gaps): Direction {
  if (gap.right - gap.left > CLEAR_DIFFERENCE) return 'in';
  if (gap.left - gap.right > CLEAR_DIFFERENCE) return 'out';
  return 'unknown';
}

/** A long bubble in a narrow list stands nearly in the middle: then the edge tells that the others on a side share. */
function byCommonEdge(gaps: readonly (Gaps | null)[], sides: Direction[]): Direction[] {
  if (gaps.every((gap, index) => gap === null || sides[index] !== 'unknown')) return sides;
  const start = middleOf(
    gaps.flatMap((gap, index) => (gap && sides[index] === 'in' ? gap.left : [])),
  );
  const end = middleOf(
    gaps.flatMap((gap, index) => (gap && sides[index] === 'out' ? gap.right : [])),
  );
  return gaps.map((gap, index) => {
    const side = sides[index] ?? 'unknown';
    if (gap === null || side !== 'unknown') return side;
    const atStart = start !== null && Math.abs(gap.left - start) <= SAME_EDGE;
    const atEnd = end !== null && Math.abs(gap.right - end) <= SAME_EDGE;
    if (atStart === atEnd) return 'unknown';
    return atStart ? 'in' : 'out';
  });
}

function middleOf(edges: readonly number[]): number | null {
  return new Float64Array(edges).sort()[Math.floor(edges.length / 2)] ?? null;
}

function shareEdge(edges: readonly number[]): boolean {
  const middle = middleOf(edges);
  if (middle === null) return false;
  return edges.filter((edge) => Math.abs(edge - middle) <= SAME_EDGE).length >= edges.length * MOST;
}

/**
 * The outermost box around the words that is clearly narrower than a line of the list. Where every box is a full line,
 * the words themselves, unless they run from right to left: those stand at the right edge of any plain column.
 */
function bubbleBox(row: Element, body: Element, line: Line): DOMRect | null {
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
