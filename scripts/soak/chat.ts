import { ORDINARY } from '../../tests/browser/harness/ordinary.ts';

/** Messages that stay on the page, as chat pages keep only those near the view. */
const KEPT = 300;

/** Different words that come after the sayings; a prime, so that the same line comes back after 17 times as many. */
const WORDS = 2_003;

/** What two friends write, over and over: an ordinary chat, in which there is nothing to say. */
const SAYINGS = ORDINARY.map(({ from, text }) => [from === 'mia' ? 'ours' : 'theirs', text]);

/** One push of the page: so many messages come, and so much changes that is no message. */
export interface Push {
  readonly sayings: readonly (readonly string[])[];
  readonly messages: number;
  readonly others: number;
  readonly kept: number;
  readonly words: number;
}

/** @param messages @param others changes besides */
export function pushOf(messages: number, others: number): Push {
  return { sayings: SAYINGS, messages, others, kept: KEPT, words: WORDS };
}

/** Sets off an urgent panel, each as a message of its own. */
export function riskyMessage(count: number): string {
  return `pay me $${100 + count} or i will send your photos to everyone`;
}

/** In the page: makes one push within a frame. */
export function push({ sayings, messages, others, kept, words }: Push): Promise<void> {
  const list = document.querySelector('.history') as Element;
  const typing = document.querySelector('.typing') as HTMLElement;
  const places = document.querySelector('.places') as HTMLElement;
  const { messenger } = window;
  const state = window as unknown as { sent?: number };
  return new Promise((done) =>
    requestAnimationFrame(() => {
      for (let at = 0; at < messages; at += 1) {
        state.sent = (state.sent ?? 0) + 1;
        const [side = 'ours', text = ''] = sayings[state.sent % sayings.length] ?? [];
        // No chat says the same seventeen things in a row for ever: a word more, of as many as people use.
        messenger.add(side as 'ours', `${text} ${(state.sent % words).toString(36)}`);
        // Each takes one away: a change as well.
        if (list.children.length > kept) list.firstElementChild?.remove();
      }
      for (let at = 0; at < others; at += 1) {
        if (at % 3 === 0) typing.textContent = at % 2 === 0 ? 'Jay is typing' : '';
        else if (at % 3 === 1) places.dataset.unread = String(at);
        else if (places.children.length > 12) places.lastElementChild?.remove();
        else places.append(document.createElement('p'));
      }
      done();
    }),
  );
}
