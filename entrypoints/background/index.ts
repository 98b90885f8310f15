import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { effectiveSettings } from '../../lib/settings/effective.ts';
import { Request } from '../../lib/settings/requests.ts';
import { PageChange } from '../../lib/settings/schema.ts';
import { type Area, createStore, SETTINGS_KEY } from '../../lib/settings/store.ts';
import { followChosenSites, readTab, siteAt } from './chosen-sites.ts';
import { followSchool, isOffAt } from './school.ts';
import { createTabs, type FramePlace } from './tabs.ts';
import { tellAll } from './tell.ts';

export default defineBackground(() => {
  const { local, session } = browser.storage as unknown as Record<
    'local' | 'session',
    Area & Closable
  >;
  const store = createStore({ local, session });
  const tabs = createTabs(session);
  const school = followSchool(local, () => void tellSettings());
  // Pages' processes have no business in the storage, even if one of them is taken over.
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = v.safeParse(Request, message);
    if (sender.id !== browser.runtime.id || !request.success) return undefined;
    const tab = sender.tab?.id;
    const place = tab === undefined ? null : { tab, frame: sender.frameId ?? 0 };
    const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    return answer(request.output, place, isOwnPage);
  });
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area !== 'local' || !(SETTINGS_KEY in changes)) return;
    await tellSettings();
  });
  browser.tabs.onRemoved.addListener((tab) => void tabs.forget(tab));
  followChosenSites();

  /** The settings that count, and what of them the school decided. */
  async function settled() {
    const { policy } = await school.current();
    return { settings: effectiveSettings(await store.settings(), policy), policy };
  }

  async function tellSettings(): Promise<void> {
    await tellAll({ type: 'settings-changed', ...(await settled()) });
  }

  async function answer(
    request: Request,
    place: FramePlace | null,
    isOwnPage: boolean,
  ): Promise<unknown> {
    switch (request.type) {
      case 'frame-report':
        if (place !== null) await tabs.report(place, request.report);
        return undefined;
      case 'frame-gone':
        if (place !== null) await tabs.gone(place, request.page);
        return undefined;
      case 'open-chat':
        return {
          chat: await store.chat(request.id),
          day: await store.day(),
          ...(await settled()),
        };
      case 'page-opened':
        return settled();
      case 'save-chat':
        await store.saveChat(request.id, request.chat);
        await store.saveDay(request.day);
        return undefined;
      case 'change-settings':
        await store.changeSettings(
          isOwnPage ? request.change : v.parse(PageChange, request.change),
        );
        return undefined;
      case 'quick-exit':
        if (place !== null) await leave(place.tab);
        return undefined;
      case 'popup-opened':
        return { ...(await tabInFront()), ...(await settled()) };
    }
  }

  /** Nothing is noted of it. Where the browser refuses, the page stays under the sheet that covers it by now. */
  async function leave(tab: number): Promise<void> {
    const { exitPage } = await store.settings();
    await browser.tabs.update(tab, { url: exitPage }).catch(() => undefined);
  }

  /** Whoever opens the popup lets Sidelight know this one tab's address. */
  async function tabInFront() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { frames: [], site: null, off: false };
    const frames = await tabs.framesOf(tab.id);
    const { site, allowed } = await siteAt(tab.url);
    // It may have stood open since before Sidelight was there.
    if (allowed && frames.length === 0) await readTab(tab.id);
    const { policy } = await school.current();
    return { frames, site, off: isOffAt(tab.url, policy) };
  }
});

/** Chromium and newer Firefox can close a storage area to content scripts. */
interface Closable {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
