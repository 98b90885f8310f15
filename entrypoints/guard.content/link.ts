import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { OpenedChat, type Request } from '../../lib/settings/requests.ts';
import { DEFAULT_SETTINGS, NO_CHAT_RECORD, NO_DAY_RECORD } from '../../lib/settings/schema.ts';

/** The way from a page to the background. */
export interface Link {
  /** Sends something that needs no answer. */
  send(request: Request): void;
  /** What is known of a conversation; without an answer, as if nothing were. */
  openChat(id: string | null): Promise<v.InferOutput<typeof OpenedChat>>;
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
      if (answer.success) return answer.output;
      return { chat: NO_CHAT_RECORD, day: NO_DAY_RECORD, settings: DEFAULT_SETTINGS };
    },
  };
}
