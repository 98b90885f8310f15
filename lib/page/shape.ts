import { append, holds, isShown, parentOf } from './tree.ts';

/** How deep below the box the list of messages may lie. Source: instagram-dm-unsender PR 86, 2026-05. */
const LEVELS_TO_LIST = 3;

/** How far above the composer the box that scrolls may begin. Chat pages seen nest less than half as deep. */
const LEVELS_TO_SCROLLER = 16;

/** A box lower than this, in CSS pixels, is a toolbar or a text field and not a conversation. */
const LOWEST_SCROLLER = 80;

/** The children of the element within three levels of `root` that has most children holding `selector`. */
export function densestChildren(root: Element, selector: string): Element[] {
  let best: Element[] = [];
  let level: Element[] = [root];
  for (let depth = 0; depth <= LEVELS_TO_LIST; depth += 1) {
    const next: Element[] = [];
    for (const element of level) {
      // The last level are the insides of all messages.
      if (depth === LEVELS_TO_LIST && element.childElementCount <= best.length) continue;
      const children: Element[] = [];
      append(children, element.children);
      const held = children.filter((child) => child.querySelector(selector) !== null);
      if (held.length > best.length) best = held;
      append(next, children);
    }
    level = next;
  }
  return best;
}

/**
 * The boxes that stand just before the composer, or before a box around it, and hold `selector`. To ask for them by
 * `:has(+ …)` is dear: it looks behind every box of the page (Chromium 156: 25 milliseconds beside 1,000 rows).
 */
export function boxesBefore(composer: Element, selector: string): Element[] {
  const boxes: Element[] = [];
  let inner: Element | null = composer;
  for (let level = 0; level < LEVELS_TO_SCROLLER && inner !== null; level += 1) {
    const box = inner.previousElementSibling;
    if (box?.querySelector(selector)) boxes.push(box);
    inner = parentOf(inner);
  }
  return boxes;
}

/** The nearest scrolling box that stands beside `composer`, not around it, as a list of none or one. */
export function scrollerBeside(composer: Element): Element[] {
  if (!isShown(composer)) return [];
  let inner: Element = composer;
  for (let level = 0; level < LEVELS_TO_SCROLLER; level += 1) {
    const around = parentOf(inner);
    if (around === null) return [];
    for (const child of around.children) {
      if (child === inner) continue;
      const scroller = [child, ...child.querySelectorAll('*')].find(
        (element) => scrolls(element) && !holds(element, composer),
      );
      if (scroller !== undefined) return [scroller];
    }
    inner = around;
  }
  return [];
}

function scrolls(element: Element): boolean {
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  if (overflow !== 'auto' && overflow !== 'scroll') return false;
  return element.clientHeight >= LOWEST_SCROLLER;
}
