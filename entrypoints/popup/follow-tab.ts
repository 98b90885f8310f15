import { browser } from 'wxt/browser';

/**
 * Calls back when a page tells the background something, or a site is allowed or taken back, while the popup is open.
 * Returns how to end that.
 */
export function followTab(changed: () => void): () => void {
  const heard = (_message: unknown, sender: { readonly tab?: unknown }): undefined => {
    if (sender.tab !== undefined) changed();
  };
  const { onAdded, onRemoved } = browser.permissions;
  browser.runtime.onMessage.addListener(heard);
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    browser.runtime.onMessage.removeListener(heard);
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
