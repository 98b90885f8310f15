import { parentOf } from './tree.ts';

/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where something can be seen, or which way it lies. */
export interface Sight {
  /** The part of it that can be seen, or where nothing can, the point at the edge that is next to it. */
  readonly box: Box;
  /** Null where it can be seen. */
  readonly away: 'up' | 'down' | 'left' | 'right' | null;
}

/** Less than this many CSS pixels of a message cannot be pointed at. */
const LEAST_SEEN = 2;

/**
 * Where an element can be seen: what is scrolled out of the boxes around it or out of the window cannot. Null where
 * nothing could be seen at all, because one of those boxes is closed.
 */
export function sightOf(element: Element): Sight | null {
  const own = element.getBoundingClientRect();
  const opening = openingAround(element);
  if (isThin(opening)) return null;
  const seen = shared(own, opening);
  if (!isThin(seen)) return { box: seen, away: null };
  const away = sideOf(own, opening);
  const x = within((own.left + own.right) / 2, opening.left, opening.right);
  const y = within((own.top + own.bottom) / 2, opening.top, opening.bottom);
  return { box: { left: x, right: x, top: y, bottom: y }, away };
}

/** The window, as far as the scrolling boxes around the element leave it open. */
function openingAround(element: Element): Box {
  const { defaultView, documentElement, body } = element.ownerDocument;
  let opening: Box = {
    left: 0,
    top: 0,
    right: defaultView?.innerWidth ?? 0,
    bottom: defaultView?.innerHeight ?? 0,
  };
  for (let step = parentOf(element); step !== null; step = parentOf(step)) {
    // What these two hide, the window hides.
    if (step === body || step === documentElement) continue;
    const { overflowX, overflowY } = defaultView?.getComputedStyle(step) ?? {};
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    opening = shared(opening, step.getBoundingClientRect());
  }
  return opening;
}

function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function isThin({ left, top, right, bottom }: Box): boolean {
  return right - left < LEAST_SEEN || bottom - top < LEAST_SEEN;
}

/** Chats scroll up and down, so that is what is told first. */
function sideOf(own: Box, opening: Box): NonNullable<Sight['away']> {
  if (own.bottom - opening.top < LEAST_SEEN) return 'up';
  if (opening.bottom - own.top < LEAST_SEEN) return 'down';
  return own.right - opening.left < LEAST_SEEN ? 'left' : 'right';
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
