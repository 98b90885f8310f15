import type { Host } from './host.ts';

/** A page that fights back this often in this many milliseconds wins: a frozen page helps nobody. */
const MOST_REPAIRS = 5;
const REPAIR_WINDOW = 5_000;

/**
 * Puts the host back when the page removes, moves, hides or disables it, until the signal aborts or
 * the page has undone it too often. The toolbar badge is the sign that a page cannot touch.
 */
export function keepAlive({ element, attach }: Host, signal: AbortSignal): void {
  const repairs: number[] = [];
  const attributes = new MutationObserver(check);
  const place = new MutationObserver(check);

  function check(): void {
    if (signal.aborted || isWhole(element)) return;
    const now = performance.now();
    while (repairs[0] !== undefined && now - repairs[0] > REPAIR_WINDOW) repairs.shift();
    if (repairs.length >= MOST_REPAIRS) {
      stop();
      return;
    }
    repairs.push(now);
    for (const { name } of [...element.attributes]) {
      if (name !== 'popover') element.removeAttribute(name);
    }
    attach();
    watchPlace();
  }

  function watchPlace(): void {
    place.disconnect();
    // The document too: a page may replace its root element as a whole.
    place.observe(element.ownerDocument, { childList: true });
    place.observe(element.ownerDocument.documentElement, { childList: true });
  }

  function stop(): void {
    attributes.disconnect();
    place.disconnect();
    element.removeEventListener('toggle', check);
  }

  attributes.observe(element, { attributes: true });
  watchPlace();
  element.addEventListener('toggle', check);
  signal.addEventListener('abort', stop, { once: true });
}

function isWhole(element: HTMLElement): boolean {
  return (
    element.parentNode === element.ownerDocument.documentElement &&
    element.attributes.length === 1 &&
    element.getAttribute('popover') === 'manual' &&
    isOnTop(element)
  );
}

function isOnTop(element: HTMLElement): boolean {
  if (typeof element.showPopover !== 'function') return true;
  return element.matches(':popover-open');
}
