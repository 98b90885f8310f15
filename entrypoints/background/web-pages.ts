import { browser } from 'wxt/browser';
import type { Conversations } from '../../lib/risk/conversations.ts';
import type { OpenedPage, PageRequest } from '../../lib/settings/requests.ts';
import type { Store } from '../../lib/settings/store.ts';
import { bringPanel } from './panel.ts';
import type { FramePlace, Tabs } from './tabs.ts';

export interface WebPagesOptions {
  readonly store: Store;
  readonly tabs: Tabs;
  readonly conversations: Conversations;
  /** What holds for every page. */
  readonly settled: () => Promise<OpenedPage>;
  /** Tells open pages what holds now. The storage does so itself where it takes what is chosen. */
  readonly tellSettings: () => Promise<void>;
}

/** Answers the script in a page on the web, which stands in that place of the browser. */
export function createPageAnswers(options: WebPagesOptions) {
  const { store, tabs, conversations, settled, tellSettings } = options;

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
        conversations.forget(nameOf(place, request.page));
        return tabs.gone(place, request.page);
      case 'open-chat':
        return {
          chat: await store.chat(request.id),
          day: await store.day(),
          ...(await settled()),
        };
      case 'page-opened':
        return settled();
      case 'weigh':
        return conversations.weigh({ ...request, page: nameOf(place, request.page) });
      case 'bring-panel':
        return bringPanel(place);
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

/** A page's place is the browser's word: no page can ask for another one's conversations. */
function nameOf({ tab, frame }: FramePlace, page: number): string {
  return `${tab}/${frame}/${page}/`;
}
