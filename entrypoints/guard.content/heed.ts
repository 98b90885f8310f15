import { browser } from 'wxt/browser';
import { hostPatterns } from '../../lib/page/sites/index.ts';
import type { OpenedPage, ToPage } from '../../lib/settings/requests.ts';

/** How a browser names all sites at once. */
const ALL_SITES = ['https://*/*', '*://*/*', '<all_urls>'];

/**
 * Answers the background while this page is read, and ends the reading at once when the person takes its site back.
 *
 * @param page the page's number
 */
export function heedBackground(page: number, lifetime: AbortController): void {
  hear(lifetime.signal, (said) => {
    if (said.type === 'who-is-there') return page;
    if (said.type === 'sites-dropped' && meansThisPage(said.patterns)) lifetime.abort();
    return undefined;
  });
}

/** Calls back with what holds whenever it changes, anywhere: the storage itself is closed to pages. */
export function onSettingsChange(signal: AbortSignal, changed: (now: OpenedPage) => void): void {
  hear(signal, (said) => {
    if (said.type === 'settings-changed') changed(said);
    return undefined;
  });
}

/** Calls back when what was said of chats is forgotten. */
export function onBeginAgain(signal: AbortSignal, begin: () => void): void {
  hear(signal, (said) => {
    if (said.type === 'begin-again') begin();
    return undefined;
  });
}

/** Hears what the background says, until the signal aborts. What is returned is the answer. */
function hear(signal: AbortSignal, heed: (said: ToPage) => number | undefined): void {
  const listen = (
    message: unknown,
    sender: { readonly id?: string },
    send: (answer: number) => void,
  ): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || !message) return;
    // Only the background speaks to pages.
    const answer = heed(message as ToPage);
    if (answer !== undefined) send(answer);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function meansThisPage(patterns: readonly string[]): boolean {
  const own = `https://${location.hostname}/*`;
  const chosen = !hostPatterns().includes(own);
  return patterns.includes(own) || (chosen && patterns.some((all) => ALL_SITES.includes(all)));
}
