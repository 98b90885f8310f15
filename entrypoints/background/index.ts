import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { effectiveSettings, mayPause } from '../../lib/settings/effective.ts';
import type { OpenedPage } from '../../lib/settings/requests.ts';
import { askerOf, MAY_ASK } from '../../lib/settings/senders.ts';
import { type Area, createStore, PAUSE_KEY, SETTINGS_KEY } from '../../lib/settings/store.ts';
import { followChosenSites } from './chosen-sites.ts';
import { readOpenTabsOnInstall } from './open-tabs.ts';
import { createOwnAnswers } from './own-pages.ts';
import { followSchool } from './school.ts';
import { createTabs } from './tabs.ts';
import { tellAll } from './tell.ts';
import { createPageAnswers } from './web-pages.ts';
import { followConversations } from './weigh.ts';
import { welcomeOnInstall } from './welcome.ts';

export default defineBackground(() => {
  const { local, session } = browser.storage as unknown as Record<
    'local' | 'session',
    Area & Closable
  >;
  const store = createStore({ local, session });
  const tabs = createTabs(session);
  let policyComes = () => {};
  const policyCame = new Promise<void>((resolve) => {
    policyComes = resolve;
  });
  const school = followSchool(store.keeper, () => {
    policyComes();
    void tellSettings();
  });
  const conversations = followConversations();
  const parts = { store, school, tabs, conversations, settled, tellSettings };
  const answers = { own: createOwnAnswers(parts), page: createPageAnswers(parts) };
  const own = { id: browser.runtime.id, pages: browser.runtime.getURL('/') };
  // Pages' processes have no business in the storage, even if one of them is taken over.
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const asker = askerOf(sender, own);
    if (asker === 'own') {
      const request = v.safeParse(MAY_ASK.own, message);
      return request.success ? answers.own(request.output) : undefined;
    }
    const request = v.safeParse(MAY_ASK.page, message);
    const tab = sender.tab?.id;
    if (asker === null || tab === undefined || !request.success) return undefined;
    return answers.page(request.output, { tab, frame: sender.frameId ?? 0 });
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const isHeld = SETTINGS_KEY in changes || PAUSE_KEY in changes;
    if (area === 'local' && isHeld) void tellSettings();
  });
  browser.tabs.onRemoved.addListener((tab) => {
    conversations.forget(`${tab}/`);
    void tabs.forget(tab);
  });
  followChosenSites();
  readOpenTabsOnInstall();
  welcomeOnInstall(school, policyCame);

  /** The settings that count, what of them the school decided, and the pause where there may be one. */
  async function settled(): Promise<OpenedPage> {
    const { policy } = await school.current();
    return {
      settings: effectiveSettings(await store.settings(), policy),
      policy,
      pausedUntil: mayPause(policy) ? await store.pausedUntil() : null,
    };
  }

  async function tellSettings(): Promise<void> {
    await tellAll({ type: 'settings-changed', ...(await settled()) });
  }
});

/** Chromium and newer Firefox can close a storage area to content scripts. */
interface Closable {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}
