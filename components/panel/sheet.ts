import { keepAlive } from './guard.ts';
import { homeOf } from './home.ts';
import { createHost } from './host.ts';

/** A key with one of these is the browser's: to close a tab must still work. */
const BROWSER_KEYS = ['ctrlKey', 'metaKey', 'altKey'] as const;

/**
 * Covers the page at once with a plain sheet that says nothing, and keeps what is typed from the page: a finger that is
 * still on Enter sends no half-written message. It stays until the page is left or loaded anew. Esc cannot undo it.
 */
export function coverPage(document: Document, signal: AbortSignal): void {
  const host = createHost(document, homeOf(document));
  if (host === null) return;
  const sheet = document.createElement('div');
  sheet.className = 'cover';
  host.container.append(sheet);
  keepAlive(host, { signal });
  const keep = (event: Event) => {
    if (BROWSER_KEYS.some((key) => (event as KeyboardEvent)[key])) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput']) {
    document.defaultView?.addEventListener(type, keep, { capture: true, signal });
  }
}
