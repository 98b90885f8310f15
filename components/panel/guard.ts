import { homeOf } from './home.ts';
import type { Host } from './host.ts';

/** A page that fights back this often within the window wins: a frozen page helps nobody. */
const MOST_REPAIRS = 5;
/** A page may open and close its dialogs more often than that without meaning anything by it. */
const MOST_MOVES = 20;
const WINDOW = 5_000;

/** Not every browser tells of each dialog: a look is one query, in ms. */
const LOOK_EVERY = 1_000;

/**
 * Puts the host back when the page removes, moves, hides or disables it, and into what is modal when it opens, until
 * the signal aborts or the page has undone it too often. The toolbar badge is the sign that a page cannot touch.
 */
export function keepAlive({ element, attach }: Host, signal: AbortSignal): void {
  const document = element.ownerDocument;
  const ended = new AbortController();
  const mayRepair = atMost(MOST_REPAIRS);
  const mayMove = atMost(MOST_MOVES);
  const attributes = new MutationObserver(check);
  const place = new MutationObserver(check);

  function check(): void {
    if (signal.aborted || isWhole(element)) return;
    const isMove = element.isConnected && element.parentNode !== homeOf(document);
    if (!(isMove ? mayMove() : mayRepair())) {
      ended.abort();
      return;
    }
    for (const { name } of [...element.attributes]) {
      if (name !== 'popover') element.removeAttribute(name);
    }
    attach();
    watchPlace();
  }

  function watchPlace(): void {
    place.disconnect();
    // The document too: a page may replace its root element as a whole.
    const around = [document, document.documentElement, homeOf(document)];
    for (const one of new Set(around)) if (one !== null) place.observe(one, { childList: true });
  }

  attributes.observe(element, { attributes: true });
  watchPlace();
  element.addEventListener('toggle', check, { signal: ended.signal });
  document.addEventListener('toggle', check, { capture: true, signal: ended.signal });
  document.addEventListener('fullscreenchange', check, { signal: ended.signal });
  const timer = setInterval(check, LOOK_EVERY);
  ended.signal.addEventListener('abort', () => {
    attributes.disconnect();
    place.disconnect();
    clearInterval(timer);
  });
  signal.addEventListener('abort', () => ended.abort(), { once: true });
}

/** Says yes so many times within the window, and no after that. */
function atMost(times: number): () => boolean {
  const last: number[] = [];
  return () => {
    const now = performance.now();
    while (last[0] !== undefined && now - last[0] > WINDOW) last.shift();
    if (last.length >= times) return false;
    last.push(now);
    return true;
  };
}

function isWhole(element: HTMLElement): boolean {
  return (
    element.parentNode === homeOf(element.ownerDocument) &&
    element.attributes.length === 1 &&
    element.getAttribute('popover') === 'manual' &&
    isOnTop(element)
  );
}

function isOnTop(element: HTMLElement): boolean {
  if (typeof element.showPopover !== 'function') return true;
  return element.matches(':popover-open');
}
