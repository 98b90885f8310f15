import { type Rulebook, rulesForConversation } from '../cues/rulebook.ts';
import type { ToWeigh } from '../settings/weighing.ts';
import { Assessor } from './assess.ts';
import type { Assessment } from './assessment.ts';

/** Conversations that are followed at once: those of many tabs. Each takes memory for as long as it is followed. */
const MOST_FOLLOWED = 50;

/** What a page asks, with its place in the browser. */
export interface Heard extends Omit<ToWeigh, 'type' | 'page' | 'messages'> {
  /** The tab, the frame and the page on which the conversation stands, with a slash after each. */
  readonly page: string;
  readonly messages: readonly ToWeigh['messages'][number][];
}

/** The conversations that stand open in any page. All of it is in memory, and may be lost at any time: pages begin anew then. */
export class Conversations {
  /** Those of each page by their names. The page heard of last stands last. */
  readonly #followed = new Map<string, Assessor>();
  readonly #book: Rulebook;

  constructor(book: Rulebook) {
    this.#book = book;
  }

  /** The conversation as it stands with these messages, or null where what came before is not known any more. */
  weigh({ page, conversation, locale, anew, messages, group, request }: Heard): Assessment | null {
    const key = page + conversation;
    const known = anew ? this.#begin(locale) : this.#followed.get(key);
    this.#followed.delete(key);
    if (known === undefined) return null;
    known.place = { group, request };
    for (const message of messages) known.add({ ...message, author: null });
    this.#followed.set(key, known);
    const [oldest] = this.#followed.keys();
    if (this.#followed.size > MOST_FOLLOWED && oldest !== undefined) this.#followed.delete(oldest);
    return known.assessment;
  }

  /** Lets go of all that stood on a page, or with the tab alone, in that tab. */
  forget(page: string): void {
    for (const key of this.#followed.keys()) if (key.startsWith(page)) this.#followed.delete(key);
  }

  #begin(locale: string): Assessor {
    return new Assessor(rulesForConversation(this.#book, locale));
  }
}
