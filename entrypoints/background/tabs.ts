import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { TabReport } from '../../lib/settings/requests.ts';
import type { Area } from '../../lib/settings/store.ts';

/** What stands on the toolbar button, and its title's key in the locales. */
const BADGES = {
  reading: { text: '', title: 'badgeReading' },
  degraded: { text: '~', title: 'badgeDegraded' },
  blind: { text: '?', title: 'badgeBlind' },
  gated: { text: '…', title: 'badgeGated' },
  not_a_chat: { text: '', title: 'badgeNotAChat' },
  notice: { text: '!', title: 'badgeNotice' },
} as const;

/** Calm, and dark enough for white letters. */
const BADGE_COLOUR = '#4a4e8c';

/** Keeps what a tab's page is, for the popup, and shows it on the toolbar: the one place that no page can touch. */
export async function reportTab(tab: number, report: TabReport, session: Area): Promise<void> {
  const { text, title } = BADGES[report.level > 0 ? 'notice' : report.state];
  await session.set({ [keyOf(tab)]: report });
  // The tab may be gone by now.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR }),
    browser.action.setTitle({ tabId: tab, title: i18n.t(title) }),
  ]);
}

/** What is known of a tab, or null. */
export async function reportOf(tab: number, session: Area): Promise<TabReport | null> {
  const found = v.safeParse(TabReport, (await session.get(keyOf(tab)))[keyOf(tab)]);
  return found.success ? found.output : null;
}

export async function forgetTab(tab: number, session: Area): Promise<void> {
  await session.remove(keyOf(tab));
}

function keyOf(tab: number): string {
  return `tab:${tab}`;
}
