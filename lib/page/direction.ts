import type { Direction } from '../chat/message.ts';
import type { FoundConversation, FoundMessage } from './found.ts';
import type { PageMemory, Remembered } from './memory.ts';
import { directionsOfNames } from './names.ts';
import { sidesOf } from './sides.ts';

/** Direction and author of each message, in the order of the messages. */
export interface Parties {
  readonly directions: readonly Direction[];
  readonly authors: readonly (string | null)[];
  /** The names of those who wrote the received ones, as they are written there. */
  readonly incoming: ReadonlySet<string>;
}

/**
 * Settles who wrote each message: what the page says outright, then whose name stands there, then the side it stands
 * on, then what was known before, and otherwise unknown. Names go before sides, because in a plain column a side means
 * nothing. A message without a name takes the one above it that stands on the same side. `known` holds what is
 * remembered of each message: the head of a group may have been unmounted. Yields between slices of work.
 */
export function* settleParties(
  conversation: FoundConversation,
  known: readonly (Remembered | null)[],
  memory: PageMemory,
): Generator<void, Parties> {
  const { messages } = conversation;
  const sides = yield* sidesOf(conversation, memory);
  const { authors, different } = inheritAuthors(messages, sides, known);
  const byName = directionsOfNames(different, conversation);
  const directions = new Array<Direction>(messages.length);
  const incoming = new Set<string>();
  let last: string | null = null;
  for (let index = 0; index < messages.length; index += 1) {
    const message = messages[index] as FoundMessage;
    const author = authors[index] ?? null;
    let direction = message.direction;
    if (direction === 'unknown') direction = byName.get(author ?? '') ?? 'unknown';
    if (direction === 'unknown') direction = sides[index] ?? 'unknown';
    if (direction === 'unknown') direction = before(known[index], message)?.direction ?? 'unknown';
    directions[index] = direction;
    if (direction !== 'in' || author === null || author === last) continue;
    incoming.add(author);
    last = author;
  }
  return { directions, authors, incoming };
}

/** What was known of it, as long as its words are the same. */
function before(known: Remembered | null | undefined, { mark }: FoundMessage): Remembered | null {
  return known && known.mark === mark ? known : null;
}

function inheritAuthors(
  messages: readonly FoundMessage[],
  sides: readonly Direction[],
  known: readonly (Remembered | null)[],
): { authors: (string | null)[]; different: Set<string> } {
  const authors = new Array<string | null>(messages.length);
  const different = new Set<string>();
  let last: string | null = null;
  let lastSide: Direction = 'unknown';
  for (let index = 0; index < messages.length; index += 1) {
    const message = messages[index] as FoundMessage;
    const side = message.direction !== 'unknown' ? message.direction : (sides[index] ?? 'unknown');
    const inherited: string | null = side === lastSide ? last : null;
    const author: string | null =
      message.author ?? inherited ?? before(known[index], message)?.author ?? null;
    if (author !== last && author !== null) different.add(author);
    authors[index] = author;
    last = author;
    lastSide = side;
  }
  return { authors, different };
}
