import { browser } from 'wxt/browser';
import type { PartName } from '../../lib/settings/parts.ts';
import type { FramePlace } from './tabs.ts';

/**
 * Runs a part's script beside the one that asks for it. It comes from here, and not by an address that the page could
 * ask for too: nothing of Sidelight is open to the web.
 */
export async function bringPart({ tab, frame }: FramePlace, part: PartName): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  // The page may be gone by now.
  await browser.scripting.executeScript({ target, files: [`/${part}.js`] }).catch(() => undefined);
}
