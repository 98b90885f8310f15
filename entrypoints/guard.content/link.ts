import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PartName } from '../../lib/settings/parts.ts';
import { OpenedChat, OpenedPage, type Request } from '../../lib/settings/requests.ts';

/** Milliseconds after which a background that does not answer has nothing to say: a page must not wait for it for ever. */
const LONGEST_ANSWER = 5_000;

/** How often a panel is asked whether it is an orphan's, in ms: nothing tells it. */
const LOOK_EVERY = 1_000;

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
  /** Whether something stands on the page, which has to go when the extension does. */
  stands(something: boolean): void;
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
  let looking: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (browser.runtime?.id) return;
    clearInterval(looking);
    onEnd();
  };
  return {
    stands(something) {
      clearInterval(looking);
      if (something) looking = setInterval(look, LOOK_EVERY);
    },
    send: (request) => void ask(request),
    async openPage() {
      const answer = v.safeParse(OpenedPage, await ask({ type: 'page-opened' }));
      return answer.success ? answer.output : null;
    },
    async openChat(id) {
      const answer = v.safeParse(OpenedChat, await inTime(ask({ type: 'open-chat', id })));
      return answer.success ? answer.output : null;
    },
    async bringPart(part) {
      await inTime(ask({ type: 'bring-part', part }));
    },
  };
}

function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, LONGEST_ANSWER, undefined);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
