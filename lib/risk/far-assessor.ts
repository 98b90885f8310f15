import type { Message } from '../chat/message.ts';
import { MOST_AT_ONCE } from '../settings/limits.ts';
import type { Assessment } from './assessment.ts';
import type { Place } from './place.ts';

/** So many of the newest messages are kept, to be weighed anew: as many as are read of a page, see `lib/page/row-list.ts`. */
const KEPT = 2_000;
/** They are sorted out once so many more have come. */
const SPARE = 500;

/** Messages of a conversation in their order; with `anew`, its first ones. */
export interface Part {
  readonly place: Place;
  readonly anew: boolean;
  readonly messages: readonly Message[];
}

/**
 * Weighs these messages elsewhere. Gives the conversation as it stands, null where what came before is not known there
 * any more, or undefined where nobody answered.
 */
export type Ask = (part: Part) => Promise<Assessment | null | undefined>;

/** Follows one conversation by messages that are weighed elsewhere, where all may be forgotten at any time. */
export class FarAssessor {
  readonly #ask: Ask;
  readonly #pause: (times: number) => Promise<void>;
  /** Every message as it was last read, in the order in which they came. */
  readonly #history = new Map<string, Message>();
  /** What was sent is known there. */
  #isKnown = false;

  /** @param pause waits before it is asked again where nobody answered so many times in a row; may reject, and ends it all */
  constructor(ask: Ask, pause: (times: number) => Promise<void>) {
    this.#ask = ask;
    this.#pause = pause;
  }

  /** The conversation with these messages, however long an answer takes. One call after the other. */
  async weigh(place: Place, messages: readonly Message[]): Promise<Assessment> {
    for (const message of messages) this.#history.set(message.key, message);
    let rest = this.#isKnown ? messages : [...this.#history.values()];
    for (let silences = 0; ; ) {
      const part = { place, anew: !this.#isKnown, messages: rest.slice(0, MOST_AT_ONCE) };
      const answer = await this.#ask(part);
      if (answer) {
        silences = 0;
        this.#isKnown = true;
        rest = rest.slice(MOST_AT_ONCE);
        if (rest.length === 0) return this.#keep(answer);
        continue;
      }
      // Nobody knows how much of it was heard.
      this.#isKnown = false;
      rest = [...this.#history.values()];
      if (answer === undefined) await this.#pause(++silences);
    }
  }

  /** The oldest messages are let go of, but not those in which something was found: what was said of them stays counted. */
  #keep(assessment: Assessment): Assessment {
    let surplus = this.#history.size - KEPT;
    if (surplus <= SPARE) return assessment;
    const found = new Set(assessment.evidence.map(({ message }) => message));
    for (const key of this.#history.keys()) {
      if (surplus <= 0) break;
      if (found.has(key)) continue;
      this.#history.delete(key);
      surplus -= 1;
    }
    return assessment;
  }
}
