import { type Sight, sightOf } from '../../lib/page/sight.ts';

/** Between the words and the ring around them, in CSS pixels. */
const GAP = 6;

/** The arrow's size, in CSS pixels: of the size of a finger, as it stands alone at an edge. */
const ARROW = 40;

/** Two colours, one inside the other: one of them stands out on whatever the page has there. */
const RING =
  'all: initial; position: fixed; left: 0; top: 0; z-index: -1; box-sizing: border-box; pointer-events: none; ' +
  'display: grid; place-items: center; border: 3px solid #4a4e8c; border-radius: 12px; outline: 2px solid #ffffff; ' +
  'font: 700 20px/1 system-ui, sans-serif; color: #4a4e8c;';

const ARROWS = { up: '↑', down: '↓', left: '←', right: '→' } as const;

/** A ring around a message on the page. */
export interface Outline {
  /** Outlines that message alone, or takes its outline away. False when it is not on the page. */
  toggle(message: string): boolean;
}

/**
 * Draws a ring around a message, or an arrow at the edge behind which it lies. It stands beside the panel and goes
 * with it, and nothing of the page is touched, scrolled or told. While it is shown, it follows the message; while the
 * page has taken the message away, nothing is drawn.
 *
 * @param layer where the panel is drawn now, or null where it is not
 * @param find where a message stands on the page now, or null where it does not
 */
export function createOutline(
  layer: () => ShadowRoot | null,
  find: (message: string) => Element | null,
): Outline {
  let shown: { readonly message: string; readonly root: ShadowRoot; ring: HTMLElement } | null =
    null;

  function hide(): void {
    shown?.ring.remove();
    shown = null;
  }

  function follow(): void {
    if (shown === null) return;
    const { message, root, ring } = shown;
    // The panel has gone: its ring is of no use in the next one.
    if (layer() !== root) {
      hide();
      return;
    }
    const sight = sightOfMessage(find(message));
    if (sight === null) ring.remove();
    else draw(ring, root, sight);
    root.ownerDocument.defaultView?.requestAnimationFrame(follow);
  }

  return {
    toggle(message) {
      const before = shown?.message;
      hide();
      if (before === message) return true;
      const root = layer();
      if (root === null || find(message) === null) return false;
      shown = { message, root, ring: newRing(root.ownerDocument) };
      follow();
      return true;
    },
  };
}

function sightOfMessage(element: Element | null): Sight | null {
  return element === null ? null : sightOf(element);
}

function newRing(document: Document): HTMLElement {
  const ring = document.createElement('div');
  ring.className = 'outline';
  // By a screen reader, the message is met in the page itself.
  ring.setAttribute('aria-hidden', 'true');
  ring.style.cssText = RING;
  return ring;
}

function draw(ring: HTMLElement, root: ShadowRoot, { box, away }: Sight): void {
  const half = ARROW / 2;
  const around = away === null ? GAP : half;
  // Of an arrow, the edge itself is not enough: it stands inside of it.
  const [inwardX, inwardY] = [INWARD[away ?? 'none'].x * half, INWARD[away ?? 'none'].y * half];
  const wanted = {
    left: box.left - around + inwardX,
    top: box.top - around + inwardY,
    width: box.right - box.left + 2 * around,
    height: box.bottom - box.top + 2 * around,
  };
  const arrow = away === null ? '' : ARROWS[away];
  if (ring.textContent !== arrow) {
    ring.textContent = arrow;
    ring.style.background = away === null ? 'none' : '#ffffff';
    ring.style.borderRadius = away === null ? '12px' : `${half}px`;
  }
  if (ring.parentNode !== root) root.prepend(ring);
  place(ring, wanted);
}

/** Where the arrow's middle lies from the edge it points at. */
const INWARD = {
  none: { x: 0, y: 0 },
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
  left: { x: 1, y: 0 },
  right: { x: -1, y: 0 },
} as const;

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Puts the ring there, whatever the page has zoomed or moved: it is set, measured, and set right. */
function place(ring: HTMLElement, wanted: Rectangle): void {
  set(ring, wanted);
  const found = ring.getBoundingClientRect();
  if (found.width === 0) return;
  const scale = found.width / wanted.width;
  const [shiftX, shiftY] = [found.left - wanted.left * scale, found.top - wanted.top * scale];
  if (scale === 1 && shiftX === 0 && shiftY === 0) return;
  set(ring, {
    left: (wanted.left - shiftX) / scale,
    top: (wanted.top - shiftY) / scale,
    width: wanted.width / scale,
    height: wanted.height / scale,
  });
}

function set({ style }: HTMLElement, { left, top, width, height }: Rectangle): void {
  Object.assign(style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
