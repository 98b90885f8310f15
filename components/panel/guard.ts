import { isCovered, overlaps } from './covered.ts';
import { homeOf, modalRoots } from './home.ts';
import type { Host } from './host.ts';
import { newPatience, type Patience } from './patience.ts';

/** Not every browser tells of each dialog, and none of what comes to lie over the panel: a look is a few queries, in ms. */
const LOOK_EVERY = 1_000;

export interface GuardOptions {
  readonly signal: AbortSignal;
  /** How much of it is left, where there was a host before this one. */
  readonly patience?: Patience;
  /** Called when the page has opened its document anew, by which everything loses its listeners. */
  readonly onNewPage?: () => void;
}

/**
 * Puts the host back when the page removes, moves, hides, disables or covers it, and into what is modal when it opens,
 * until the signal aborts. A page that undoes it too often has its way for a while. The toolbar badge is the sign that a
 * page cannot touch.
 */
export function keepAlive(
  host: Host,
  { signal, patience = newPatience(), onNewPage }: GuardOptions,
): void {
  const { element } = host;
  const document = element.ownerDocument;
  const page = document.documentElement;
  const { mayRepair, mayRaise, mayMove } = patience;
  const observer = new MutationObserver(check);
  let roots: readonly ShadowRoot[] = [];

  function check(): void {
    if (signal.aborted) return;
    const home = homeOf(document, roots);
    if (document.documentElement !== page && onNewPage !== undefined) {
      if (home !== null && mayRepair()) onNewPage();
      return;
    }
    if (isWhole(element, home)) return;
    const isMove = element.isConnected && element.parentNode !== home;
    if (!(isMove ? mayMove() : mayRepair())) return;
    host.attach(home);
    watch(home);
  }

  function look(): void {
    check();
    if (signal.aborted || !element.isConnected || !isCovered(host) || !mayRaise()) return;
    roots = modalRoots(document);
    check();
    host.raise();
  }

  /** What opens over the panel and lets presses through is not found by looking. */
  function rise({ target }: Event): void {
    check();
    const opened = target !== element && target instanceof Element && target.matches(OPEN);
    if (opened && overlaps(host, target) && mayRaise()) host.raise();
  }

  function watch(home: Element | null): void {
    observer.disconnect();
    observer.observe(element, { attributes: true });
    // The document too: a page may replace its root element as a whole.
    const around = [document, document.documentElement, home];
    for (const one of new Set(around)) if (one !== null) observer.observe(one, { childList: true });
  }

  watch(homeOf(document));
  element.addEventListener('toggle', check, { signal });
  document.addEventListener('toggle', rise, { capture: true, signal });
  document.addEventListener('fullscreenchange', check, { signal });
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(timer);
    },
    { once: true },
  );
}

const OPEN = ':popover-open, dialog[open]';

function isWhole(element: HTMLElement, home: Element | null): boolean {
  return (
    element.parentNode === home &&
    element.attributes.length === 1 &&
    element.getAttribute('popover') === 'manual' &&
    (element.getAnimations?.() ?? []).length === 0 &&
    isOnTop(element)
  );
}

function isOnTop(element: HTMLElement): boolean {
  if (typeof element.showPopover !== 'function') return true;
  return element.matches(':popover-open');
}
