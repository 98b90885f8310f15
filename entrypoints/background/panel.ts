import { browser } from 'wxt/browser';
import type { FramePlace } from './tabs.ts';

/**
 * Runs the panel's script beside the one that asks for it. It comes from here, and not by an address that the page could
 * ask for too: nothing of Sidelight is open to the web.
 */
export async function bringPanel({ tab, frame }: FramePlace): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  // The page may be gone by now.
  await browser.scripting.executeScript({ target, files: ['/speak.js'] }).catch(() => undefined);
}
