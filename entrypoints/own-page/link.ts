import { browser } from 'wxt/browser';
import type { OwnRequest } from '../../lib/settings/requests.ts';

/** Asks the background; undefined where it does not answer. */
export async function ask(request: OwnRequest): Promise<unknown> {
  return browser.runtime.sendMessage(request).catch(() => undefined);
}

/**
 * Calls back when one of Sidelight's pages comes to the front again, or a site is allowed or taken back, or something
 * was chosen in another page: what is shown may be old by then. Returns how to end that.
 */
export function follow(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const seen = () => document.visibilityState === 'visible' && changed();
  const heard = (message: unknown): undefined => {
    if (Object(message).type === 'settings-changed') changed();
  };
  document.addEventListener('visibilitychange', seen);
  browser.runtime.onMessage.addListener(heard);
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    browser.runtime.onMessage.removeListener(heard);
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** Takes the site of a match pattern back. */
export async function stopReading(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}
