import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ChatRecord, type DayRecord, NO_CHAT_RECORD } from '../../lib/alert/record.ts';
import { OpenedChat, type Request } from '../../lib/settings/requests.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/schema.ts';

/** The way from a page to the background. */
export interface Link {
  /** Sends something that needs no answer. */
  send(request: Request): void;
  /** What is known of a conversation; without an answer, as if nothing were. */
  openChat(id: string): Promise<{ chat: ChatRecord; day: DayRecord; settings: Settings }>;
}

/** @param onEnd called when the extension was reloaded or removed: this copy of it is then an orphan */
export function createLink(onEnd: () => void): Link {
  async function ask(request: Request): Promise<unknown> {
    try {
      return await browser.runtime.sendMessage(request);
    } catch {
      if (!browser.runtime?.id) onEnd();
      return undefined;
    }
  }
  return {
    send: (request) => void ask(request),
    async openChat(id) {
      const answer = v.safeParse(OpenedChat, await ask({ type: 'open-chat', id }));
      if (answer.success) return answer.output as Awaited<ReturnType<Link['openChat']>>;
      return { chat: NO_CHAT_RECORD, day: { day: '1970-01-01', gentle: 0 }, settings: DEFAULT_SETTINGS };
    },
  };
}
