import { browser } from 'wxt/browser';
import type { OpenedPage, PageRequest } from '../../lib/settings/requests.ts';
import type { Store } from '../../lib/settings/store.ts';
import { bringPart } from './parts.ts';
import type { FramePlace, Tabs } from './tabs.ts';

export interface WebPagesOptions {
  readonly store: Store;
  readonly tabs: Tabs;
  /** What holds for every page. */
  readonly settled: () => Promise<OpenedPage>;
  /** Tells open pages what holds now. The storage does so itself where it takes what is chosen. */
  readonly tellSettings: () => Promise<void>;
}

/** Answers the script in a page on the web, which stands in that place of the browser. */
export function createPageAnswers({ store, tabs, settled, tellSettings }: WebPagesOptions) {
  /** Nothing is noted of it. Where the browser refuses, the page stays under the sheet that covers it by now. */
  async function leave(tab: number): Promise<void> {
    const { exitPage } = await store.settings();
    await browser.tabs.update(tab, { url: exitPage }).catch(() => undefined);
  }

  return async (request: PageRequest, place: FramePlace): Promise<unknown> => {
    switch (request.type) {
      case 'frame-report':
        return tabs.report(place, request.report);
      case 'frame-gone':
        return tabs.gone(place, request.page);
      case 'open-chat':
        return {
          chat: await store.chat(request.id),
          day: await store.day(),
          ...(await settled()),
        };
      case 'page-opened':
        return settled();
      case 'bring-part':
        return bringPart(place, request.part);
      case 'save-chat':
        await store.saveChat(request.id, request.chat);
        return store.saveDay(request.day);
      case 'change-settings':
        if (!(await store.changeSettings(request.change))) await tellSettings();
        return undefined;
      case 'quick-exit':
        return leave(place.tab);
    }
  };
}
