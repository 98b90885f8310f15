import type { Direction } from '../chat/message.ts';
import { bubbleBox, type Line } from './bubble.ts';

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
  /** What they tell by themselves. It is unknown so near the middle that only the edges of others can tell. */
  readonly side: Direction;
}

/** Where the bubble around `body` lies within the list. Null where there is no bubble. */
export function gapsOf(line: Line, row: Element, body: Element): Gaps | null {
  const box = bubbleBox(row, body, line);
  if (box === null || box.width <= 0) return null;
  const left = (box.left - line.left) / line.width;
  const right = (line.right - box.right) / line.width;
  return line.mirrored ? gapsFrom(right, left) : gapsFrom(left, right);
}

/** The gaps with the side that they tell: `left` and `right` are shares of the list's width. */
export function gapsFrom(left: number, right: number): Gaps {
  const isClear = Math.abs(left - right) > CLEAR_DIFFERENCE;
  return { left, right, side: !isClear ? 'unknown' : left < right ? 'in' : 'out' };
}

/**
 * The direction of each message from the side it stands on, in the same order. Own messages stand at the end of the
 * line. Without `twoSided`, both sides must be taken, each with a common edge, or nothing is said.
 */
export function directionsBySide(gaps: readonly (Gaps | null)[], twoSided: boolean): Direction[] {
  const sides = gaps.map((gap) => gap?.side ?? 'unknown');
  if (twoSided) return byCommonEdge(gaps, sides);
  const atStart = gaps.filter((_, index) => sides[index] === 'in').map((gap) => gap?.left ?? 0);
  const atEnd = gaps.filter((_, index) => sides[index] === 'out').map((gap) => gap?.right ?? 0);
  const seen = gaps.filter((gap) => gap !== null).length;
  const oneColumn = atStart.length > seen * ONE_COLUMN && atEnd.length < 2;
  const clear = shareEdge(atStart) && shareEdge(atEnd) && !oneColumn;
  return clear ? byCommonEdge(gaps, sides) : sides.map(() => 'unknown');
}

/** A long bubble in a narrow list stands nearly in the middle: then the edge tells that the others on a side share. */
function byCommonEdge(gaps: readonly (Gaps | null)[], sides: Direction[]): Direction[] {
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
