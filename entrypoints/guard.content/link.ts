import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PartName } from '../../lib/settings/parts.ts';
import { OpenedChat, OpenedPage, type Request } from '../../lib/settings/requests.ts';

/** The way from a page to the background. */
export interface Link {
  /** Sends something that needs no answer. */
  send(request: Request): void;
  /** What holds for this page, or null where nobody answers. */
  openPage(): Promise<OpenedPage | null>;
  /** What is known of a conversation, or null where nobody answers. */
  openChat(id: string | null): Promise<v.InferOutput<typeof OpenedChat> | null>;
  /** Has a part's script run in this page; resolves when it has, or cannot. */
  bringPart(part: PartName): Promise<void>;
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
    async openPage() {
      const answer = v.safeParse(OpenedPage, await ask({ type: 'page-opened' }));
      return answer.success ? answer.output : null;
    },
    async openChat(id) {
      const answer = v.safeParse(OpenedChat, await ask({ type: 'open-chat', id }));
      return answer.success ? answer.output : null;
    },
    async bringPart(part) {
      await ask({ type: 'bring-part', part });
    },
  };
}
