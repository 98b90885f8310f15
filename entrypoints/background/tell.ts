import { browser } from 'wxt/browser';
import type { ToPage } from '../../lib/settings/requests.ts';

/** Says something to Sidelight in every frame of every tab. */
export async function tellAll(message: ToPage): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have no one to hear it.
    if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
  }
}
