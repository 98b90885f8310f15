import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Request } from '../../lib/settings/requests.ts';
import { type Area, createStore } from '../../lib/settings/store.ts';
import { forgetTab, reportOf, reportTab } from './tabs.ts';

export default defineBackground(() => {
  const { local, session } = browser.storage as unknown as Record<
    'local' | 'session',
    Area & Closable
  >;
  const store = createStore({ local, session });
  // Pages' processes have no business in the storage, even if one of them is taken over.
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = v.safeParse(Request, message);
    if (sender.id !== browser.runtime.id || !request.success) return undefined;
    return answer(request.output, sender.tab?.id);
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab, session));

  async function answer(request: Request, tab: number | undefined): Promise<unknown> {
    switch (request.type) {
      case 'tab-report':
        if (tab !== undefined) await reportTab(tab, request.report, session);
        return undefined;
      case 'open-chat':
        return {
          chat: await store.chat(request.id),
          day: await store.day(),
          settings: await store.settings(),
        };
      case 'save-chat':
        await store.saveChat(request.id, request.chat);
        await store.saveDay(request.day);
        return undefined;
      case 'save-settings':
        await store.saveSettings(request.settings);
        return undefined;
      case 'popup-opened':
        return { report: await reportOfActiveTab(), settings: await store.settings() };
    }
  }

  async function reportOfActiveTab() {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active?.id === undefined ? null : reportOf(active.id, session);
  }
});

/** Chromium and newer Firefox can close a storage area to content scripts. */
interface Closable {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
