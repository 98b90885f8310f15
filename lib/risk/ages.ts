import type { Direction } from '../chat/message.ts';
import type { Token } from '../text/token.ts';

/** A stated age, or null where a message states none. */
export type StatedAge = 'minor' | 'grown' | null;

/** A message as it is searched for an age. */
export interface AgeWords {
  readonly tokens: readonly Token[];
  readonly direction: Direction;
  /** What phrases found in it: it states such an age, or asks for one. */
  readonly says: Readonly<Record<'minor' | 'grown' | 'asks', boolean>>;
}

/** An answer comes within so many messages and is this short, in words: "13 u?", "almost 14 lol". */
const ANSWER_WITHIN = 3;
const LONGEST_ANSWER = 6;

/** Years. Eighteen is left out: between two who are nearly of age it says nothing. */
const MINOR = { from: 8, to: 17 };
const GROWN = { from: 19, to: 69 };

/** Finds the ages that people state in a chat, most often as a bare number after a question. */
export class Ages {
  readonly #askedBy = new Map<Direction, number>();
  #messages = 0;

  /** Reads the next message. */
  read(words: AgeWords): StatedAge {
    const { direction, says } = words;
    this.#messages += 1;
    const stated = says.minor ? 'minor' : says.grown ? 'grown' : this.#answer(words);
    // Who states an age is told one in return.
    if (says.asks || stated) this.#askedBy.set(direction, this.#messages);
    return stated;
  }

  #answer({ tokens, direction }: AgeWords): StatedAge {
    if (tokens.length > LONGEST_ANSWER || !this.#wasAsked(direction)) return null;
    const numbers = tokens.map(({ text }) => Number(text));
    const isIn = ({ from, to }: { from: number; to: number }) =>
      numbers.some((number) => Number.isInteger(number) && number >= from && number <= to);
    return isIn(MINOR) ? 'minor' : isIn(GROWN) ? 'grown' : null;
  }

  #wasAsked(direction: Direction): boolean {
    for (const [asker, at] of this.#askedBy) {
      const isOther = asker !== direction || direction === 'unknown';
      if (isOther && this.#messages - at <= ANSWER_WITHIN) return true;
    }
    return false;
  }
}
