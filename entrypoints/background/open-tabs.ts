import { browser } from 'wxt/browser';
import { readOpenTabs } from './chosen-sites.ts';

/**
 * Reads the chats that stand open when Sidelight is installed or comes as a new version: the old version's script ends
 * with it, and a tab may stay open for weeks. Firefox does so by itself; a page that is read already is left alone.
 */
export function readOpenTabsOnInstall(): void {
  browser.runtime.onInstalled.addListener(() => void readAll());
}

async function readAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const pattern of origins) await readOpenTabs(pattern);
}
