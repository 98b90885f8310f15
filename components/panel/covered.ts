import type { Host } from './host.ts';

/** From the edges of what is shown, in CSS pixels: its corners are round. */
const INSET = 12;

/** What is looked at: everything else that stands in the root is empty, or lets presses through. */
const SHOWN = '.shape > *, .cover';

/**
 * Whether something of the page lies over what is shown, or takes the presses that are meant for it, in its middle or
 * near one of its corners. What lets presses through cannot be told from nothing.
 */
export function isCovered({ element, container }: Host): boolean {
  const box = container.querySelector(SHOWN)?.getBoundingClientRect();
  const around = element.getRootNode() as Document | ShadowRoot;
  if (box === undefined || typeof around.elementFromPoint !== 'function') return false;
  return pointsIn(box).some(([x, y]) => {
    const top = around.elementFromPoint(x, y);
    // Outside of the window there is nothing at all.
    return top !== null && top !== element;
  });
}

/** Whether two things share a part of the window. */
export function overlaps({ container }: Host, other: EventTarget | null): boolean {
  const own = container.querySelector(SHOWN)?.getBoundingClientRect();
  if (own === undefined || !(other instanceof Element)) return false;
  const { left, top, right, bottom } = other.getBoundingClientRect();
  return left < own.right && own.left < right && top < own.bottom && own.top < bottom;
}

function pointsIn({ left, top, right, bottom }: DOMRect): (readonly [number, number])[] {
  const [from, to] = [left + INSET, right - INSET];
  const [above, below] = [top + INSET, bottom - INSET];
  return [
    [(left + right) / 2, (top + bottom) / 2],
    [from, above],
    [to, above],
    [from, below],
    [to, below],
  ];
}
