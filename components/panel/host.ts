import css from './panel.css?inline';

/** Letters in each half of the host's name: enough that no page can list the names. */
const NAME_LETTERS = 8;

/** The element that stands in the page, and what is behind it. */
export interface Host {
  readonly element: HTMLElement;
  /** Closed: the page cannot reach it. */
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  /** Puts the element there, as it should be, and on top of the page. Safe to call again. */
  attach(home: Element | null): void;
  /** Puts it on top of what has come on top of it. */
  raise(): void;
}

/**
 * Makes a host and puts it on top of the page, or gives null where the page allows none. Its name
 * is new each time, so that a page has no fixed name to look for, and its styles come as a sheet
 * object, which a page's content security policy does not block.
 */
export function createHost(document: Document, home: Element | null): Host | null {
  try {
    const element = document.createElement(`${randomLetters()}-${randomLetters()}`);
    const root = element.attachShadow({ mode: 'closed' });
    const dress = stylesFor(document, root);
    const container = document.createElement('div');
    root.append(container);
    const attach = (to: Element | null) => {
      undress(element);
      if (element.parentNode !== to) to?.append(element);
      dress();
      show(element);
    };
    const raise = () => {
      hide(element);
      show(element);
    };
    attach(home);
    return { element, root, container, attach, raise };
  } catch {
    // A page that is no HTML page, or is being torn down: there is nobody to speak to.
    return null;
  }
}

/** Takes away what the page has put on it: attributes, and animations, which in Firefox win over important styles. */
function undress(element: HTMLElement): void {
  for (const { name } of [...element.attributes]) {
    if (name !== 'popover') element.removeAttribute(name);
  }
  for (const animation of element.getAnimations?.() ?? []) animation.cancel();
  element.setAttribute('popover', 'manual');
}

function show(element: HTMLElement): void {
  try {
    element.showPopover();
  } catch {
    // It is shown already, or there is no top layer: it then stands on top by its z-index.
  }
}

function hide(element: HTMLElement): void {
  try {
    element.hidePopover();
  } catch {
    // There is no top layer.
  }
}

/** Gives what puts the styles on, again where they were lost: a sheet stays behind when its root leaves the document. */
function stylesFor(document: Document, root: ShadowRoot): () => void {
  // A page may give rules to the names of custom properties, and would have them for the panel's too.
  const own = css.replaceAll(/--(?=[a-z])/g, `--${randomLetters()}-`);
  try {
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(own);
    root.adoptedStyleSheets = [sheet];
    return () => {
      if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheet];
    };
  } catch {
    // Firefox before the fix of its bug 1751346 refuses sheet objects from a content script.
    const style = document.createElement('style');
    style.textContent = own;
    root.append(style);
    return () => undefined;
  }
}

function randomLetters(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(NAME_LETTERS));
  return Array.from(numbers, (number) => String.fromCharCode(97 + (number % 26))).join('');
}
