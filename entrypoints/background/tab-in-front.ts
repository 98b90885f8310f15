import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { siteNamesAt } from '../../lib/page/sites/index.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import type { OpenedPopup } from '../../lib/settings/requests.ts';
import { SiteName } from '../../lib/settings/site-name.ts';
import { readTab, siteAt } from './chosen-sites.ts';
import { offAt } from './school.ts';
import type { Tabs } from './tabs.ts';

/** What the popup says of the tab that it was opened on. */
type TabInFront = Pick<OpenedPopup, 'frames' | 'site' | 'off' | 'chosenOff' | 'name'>;

const NONE: TabInFront = { frames: [], site: null, off: false, chosenOff: false, name: null };

/**
 * Whoever opens the popup lets Sidelight know this one tab's address.
 *
 * @param chosenOff the sites that the person turned off
 */
export async function tabInFront(
  tabs: Tabs,
  policy: Policy,
  chosenOff: readonly string[],
): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return NONE;
  const frames = await tabs.framesOf(tab.id);
  const { site, allowed } = await siteAt(tab.url);
  // It may have stood open since before Sidelight was there.
  if (allowed && frames.length === 0) await readTab(tab.id);
  const name = allowed ? nameAt(tab.url) : null;
  return { frames: [...frames], site, name, ...offAt(tab.url, policy, chosenOff) };
}

/** By which name a site is turned off: its file's where it has one. */
function nameAt(address: string | undefined): string | null {
  const host = new URL(address ?? '').hostname;
  const name = siteNamesAt(host)[0] ?? host;
  return v.is(SiteName, name) ? name : null;
}
