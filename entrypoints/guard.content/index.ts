import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenRoomForChat } from '../../lib/page/room.ts';
import { hostPatterns } from '../../lib/page/sites/index.ts';
import { guardPage } from './guard.ts';
import { heedBackground } from './heed.ts';
import { whileOn } from './while-on.ts';

export default defineContentScript({
  matches: hostPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // The manifest, a registration and a press in the popup may each bring this script into one page.
    const world: World = globalThis;
    if (world.sidelightLives) return;
    world.sidelightLives = true;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    signal.addEventListener('abort', () => delete world.sidelightLives, { once: true });
    // The framework ends a content script at an event that any page can make. Sidelight does not obey it: it follows
    // a signal of its own, and keeps the event from the framework.
    const event = `${browser.runtime.id}:guard:wxt:content-script-started`;
    const keep = (started: Event) => started.stopImmediatePropagation();
    window.addEventListener(event, keep, { capture: true, signal });
    const page = pageNumber();
    heedBackground(page, lifetime);
    whileOn(lifetime, (part) =>
      whenRoomForChat(window, part.signal, () => guardPage(document, page, part)),
    );
  },
});

/** By chance, and by `crypto` of any page: one without encryption has no `randomUUID`. */
function pageNumber(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** The script's own globals, which the page cannot see. */
type World = typeof globalThis & { sidelightLives?: boolean };
