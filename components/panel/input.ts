import type { Host } from './host.ts';

/** Stopped before the page sees them: what someone does in the panel is theirs. */
const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];

/** Stopped on their way up: a page closes its menus or moves its focus on these. */
const POINTERS = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'pointermove',
  'mousemove',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'copy',
];

/** Those by which the panel is worked: they have to come from a person, not from a script. */
const ACTIONS = ['click', 'change', 'input', 'keydown'];

export interface InputOptions {
  readonly signal: AbortSignal;
  readonly accepts: (event: Event) => boolean;
  readonly onEscape: () => void;
}

/**
 * Keeps the panel's events from the page and the page's from the panel. Esc closes when the focus is
 * in the panel; elsewhere it closes too, but only where the page left the key alone, and the page
 * still gets it.
 */
export function isolateInput({ element, root }: Host, options: InputOptions): void {
  const { signal, accepts, onEscape } = options;
  const { defaultView } = element.ownerDocument;
  const isEscape = (event: Event) =>
    event.type === 'keydown' &&
    (event as KeyboardEvent).key === 'Escape' &&
    !(event as KeyboardEvent).isComposing &&
    accepts(event);

  // At the window, on the way down: the only place before a page's own capturing listeners.
  // Buttons and lists still work, since what they do on a key is the browser's own doing.
  const keepKeys = (event: Event) => {
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    if (!isEscape(event)) return;
    event.preventDefault();
    onEscape();
  };
  const closeFromPage = (event: Event) => {
    if (event.target !== element && isEscape(event) && !event.defaultPrevented) onEscape();
  };
  const refuseScripts = (event: Event) => {
    if (accepts(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const stop = (event: Event) => event.stopPropagation();

  for (const type of KEYS) {
    defaultView?.addEventListener(type, keepKeys, { capture: true, signal });
  }
  defaultView?.addEventListener('keydown', closeFromPage, { signal });
  for (const type of ACTIONS) root.addEventListener(type, refuseScripts, { capture: true, signal });
  for (const type of POINTERS) element.addEventListener(type, stop, { signal });
}
