import type { Host } from './host.ts';

/** Stopped before the page sees them: what someone does in the panel is theirs. */
const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'];

/**
 * Stopped before the page sees them too: a page would close its menus or move its focus on these, and one that has a
 * dialog open lets nothing beside it be pressed or scrolled.
 */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'focusin',
  'focusout',
  'selectstart',
  'copy',
  'cut',
  'dragstart',
];

/** Stopped on their way up: that a pointer is somewhere is no secret, and the panel needs them when it is dragged. */
const MOVES = ['pointermove', 'mousemove'];

/** A browser that has to wait for these scrolls the page less smoothly. */
const SCROLLS = /^(?:wheel|touch)/;

/** Those by which the panel is worked: they have to come from a person, not from a script. */
const ACTIONS = ['click', 'change', 'input', 'keydown', 'pointerdown'];

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
  const handedOn = new WeakSet<Event>();
  /** What the pointer went down on: what is let go of elsewhere is not pressed. */
  let down: Element | null = null;

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
  const keepPresses = (event: Event) => {
    if (event.target !== element || !accepts(event)) return;
    const { type, detail } = event as PointerEvent;
    // Pressed by a key or by assistive technology, which puts no pointer down: it cannot be known what, so it goes its
    // own way.
    if (type === 'click' && (detail === 0 || down === null || !('elementFromPoint' in root)))
      return;
    event.stopImmediatePropagation();
    // Nothing of the panel is to be dragged into the page.
    if (type === 'dragstart') event.preventDefault();
    if (type === 'pointerdown') {
      down = pressed(root, event as PointerEvent);
      handOn(down, new PointerEvent(type, formOf(event as PointerEvent)));
    }
    if (type === 'click') {
      let up = pressed(root, event as PointerEvent);
      while (up !== null && !up.contains(down)) up = up.parentElement;
      handOn(up, new MouseEvent(type, formOf(event as PointerEvent)));
      down = null;
      // What a click does by itself is done by its copy.
      event.preventDefault();
    }
  };
  const handOn = (inside: Element | null, copy: Event) => {
    handedOn.add(copy);
    inside?.dispatchEvent(copy);
  };
  const closeFromPage = (event: Event) => {
    if (event.target !== element && isEscape(event) && !event.defaultPrevented) onEscape();
  };
  const refuseScripts = (event: Event) => {
    if (accepts(event) || handedOn.has(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const stop = (event: Event) => event.stopPropagation();

  for (const type of KEYS) {
    defaultView?.addEventListener(type, keepKeys, { capture: true, signal });
  }
  for (const type of PRESSES) {
    defaultView?.addEventListener(type, keepPresses, {
      capture: true,
      passive: SCROLLS.test(type),
      signal,
    });
  }
  defaultView?.addEventListener('keydown', closeFromPage, { signal });
  for (const type of ACTIONS) root.addEventListener(type, refuseScripts, { capture: true, signal });
  for (const type of [...PRESSES, ...MOVES]) element.addEventListener(type, stop, { signal });
}

function pressed(root: ShadowRoot, { clientX, clientY }: PointerEvent): Element | null {
  return root.elementFromPoint(clientX, clientY);
}

/** The same event's form once more, for a copy that does not leave the panel. */
function formOf(event: PointerEvent): PointerEventInit {
  const { bubbles, cancelable, detail, button, buttons, clientX, clientY } = event;
  const { pointerId, pointerType, isPrimary, altKey, ctrlKey, metaKey, shiftKey } = event;
  const where = { bubbles, cancelable, detail, button, buttons, clientX, clientY };
  return { ...where, pointerId, pointerType, isPrimary, altKey, ctrlKey, metaKey, shiftKey };
}
