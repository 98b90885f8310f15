import { browser } from 'wxt/browser';
import type { Part } from '../../lib/risk/far-assessor.ts';
import type { Weighed } from '../../lib/risk/weighed.ts';
import { LONGEST_TEXT } from '../../lib/settings/limits.ts';
import type { OpenedChat, OpenedPage, Request } from '../../lib/settings/requests.ts';

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
  openChat(id: string | null): Promise<OpenedChat | null>;
  /** Has these messages weighed; undefined where nobody answers. */
  weigh(conversation: string, part: Part): Promise<Weighed | undefined>;
  /** Has the panel's script run in this page; resolves when it has, or cannot. */
  bringPanel(): Promise<void>;
  /** Whether something stands on the page, which has to go when the extension does. */
  stands(something: boolean): void;
}

/**
 * @param page the number by which the background knows the page
 * @param onEnd called when the extension was reloaded or removed: this copy of it is then an orphan
 */
export function createLink(page: number, onEnd: () => void): Link {
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
      return told<OpenedPage>(await ask({ type: 'page-opened' })) ?? null;
    },
    async openChat(id) {
      return told<OpenedChat>(await inTime(ask({ type: 'open-chat', id }))) ?? null;
    },
    async weigh(conversation, { place, anew, messages }) {
      const { group, request } = place;
      const answer = await inTime(
        ask({
          type: 'weigh',
          page,
          conversation,
          locale: navigator.language,
          group,
          request,
          anew,
          messages: messages.map(({ key, text, direction, time }) => ({
            key,
            text: text.slice(0, LONGEST_TEXT),
            direction,
            time,
          })),
        }),
      );
      return told<Weighed>(answer);
    },
    async bringPanel() {
      await inTime(ask({ type: 'bring-panel' }));
    },
  };
}

/**
 * An answer, or undefined where there is none. What is stored is checked by the background as it reads it: to bring the
 * schemas into every page as well would take a tenth of the time that Sidelight takes there.
 */
function told<Answer extends object | null>(answer: unknown): Answer | undefined {
  return typeof answer === 'object' ? (answer as Answer) : undefined;
}

function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, LONGEST_ANSWER, undefined);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}
