import { homeOf } from './home.ts';
import css from './panel.css?inline';

/** Letters in each half of the host's name: enough that no page can list the names. */
const NAME_LETTERS = 8;

/** The element that stands in the page, and what is behind it. */
export interface Host {
  readonly element: HTMLElement;
  /** Closed: the page cannot reach it. */
  readonly root: ShadowRoot;
  readonly container: HTMLElement;
  /** Puts the element where it can be worked and on top of the page. Safe to call again. */
  attach(): void;
}

/**
 * Makes a host and puts it on top of the page, or gives null where the page allows none. Its name
 * is new each time, so that a page has no fixed name to look for, and its styles come as a sheet
 * object, which a page's content security policy does not block.
 */
export function createHost(document: Document): Host | null {
  try {
    const element = document.createElement(`${randomLetters()}-${randomLetters()}`);
    const root = element.attachShadow({ mode: 'closed' });
    addStyles(document, root);
    const container = document.createElement('div');
    root.append(container);
    const host: Host = { element, root, container, attach: () => attach(document, element) };
    host.attach();
    return host;
  } catch {
    // A page that is no HTML page, or is being torn down: there is nobody to speak to.
    return null;
  }
}

function attach(document: Document, element: HTMLElement): void {
  element.setAttribute('popover', 'manual');
  const home = homeOf(document);
  if (element.parentNode !== home) home?.append(element);
  try {
    element.showPopover();
  } catch {
    // It is shown already, or there is no top layer: it then stands on top by its z-index.
  }
}

function addStyles(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before the fix of its bug 1751346 refuses sheet objects from a content script.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

function randomLetters(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(NAME_LETTERS));
  return Array.from(numbers, (number) => String.fromCharCode(97 + (number % 26))).join('');
}
