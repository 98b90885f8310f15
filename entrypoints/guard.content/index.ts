import { defineContentScript } from 'wxt/utils/define-content-script';
import { whenRoomForChat } from '../../lib/page/room.ts';
import { guardPage } from './guard.ts';
import { heedBackground } from './heed.ts';
import { whileOn } from './while-on.ts';

// Before `main`, the framework tells the document that a script has started, by an event whose name holds the extension's
// id: a page that knows the id from the store would know that Sidelight is there. In the script's own world, nobody is
// told. The framework also ends its own signal at such an event, which any page can make; Sidelight follows another one.
document.dispatchEvent = () => true;

export default defineContentScript({
  // The sites' addresses come into the manifest by wxt.config.ts: to list them in each page takes time.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    Reflect.deleteProperty(document, 'dispatchEvent');
    // The manifest, a registration and a press in the popup may each bring this script into one page.
    const world: World = globalThis;
    if (world.sidelightLives) return;
    world.sidelightLives = true;
    const lifetime = new AbortController();
    const { signal } = lifetime;
    signal.addEventListener('abort', () => delete world.sidelightLives, { once: true });
    const page = pageNumber();
    heedBackground(page, lifetime);
    whileOn(page, lifetime, (part) =>
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
