import type { Direction } from '../chat/message.ts';
import type { FoundConversation, FoundMessage } from './found.ts';
import { directionsBySide, type Gaps, gapsOf } from './geometry.ts';
import { directionByName, plainName } from './names.ts';

/** Direction and author of each message, in the order of the messages. */
export interface Parties {
  readonly directions: readonly Direction[];
  readonly authors: readonly (string | null)[];
}

/**
 * Settles who wrote each message: what the page says outright, then whose name stands there, then the side it stands
 * on, and otherwise unknown. Names go before sides, because in a plain column a side means nothing. A message without
 * a name takes the one above it that stands on the same side.
 */
export function settleParties(conversation: FoundConversation): Parties {
  const sides = sidesOf(conversation);
  const said = conversation.messages.map((message) => message.direction);
  const authors = inheritAuthors(
    conversation.messages,
    said.map((direction, index) => firstKnown(direction, sides[index])),
  );
  const names = new Set(authors.filter((author) => author !== null).map(plainName));
  const directions = said.map((direction, index) =>
    firstKnown(
      direction,
      directionByName(authors[index] ?? null, conversation, names),
      sides[index],
    ),
  );
  return { directions, authors };
}

function firstKnown(...directions: (Direction | undefined)[]): Direction {
  return (
    directions.find((direction) => direction !== undefined && direction !== 'unknown') ?? 'unknown'
  );
}

function inheritAuthors(
  messages: readonly FoundMessage[],
  sides: readonly Direction[],
): (string | null)[] {
  let last: { readonly author: string; readonly side: Direction } | null = null;
  return messages.map((message, index) => {
    const side = sides[index] ?? 'unknown';
    if (message.author !== null) last = { author: message.author, side };
    else if (last?.side !== side) last = null;
    return last?.author ?? null;
  });
}

/** A known site in one column is never measured: a right-to-left message there stands at the right. */
function sidesOf(conversation: FoundConversation): Direction[] {
  const measured = conversation.twoSided || conversation.confidence === 'generic';
  const gaps = conversation.messages.map((message) =>
    measured ? measure(conversation, message) : null,
  );
  return directionsBySide(gaps, conversation.twoSided);
}

function measure(conversation: FoundConversation, message: FoundMessage): Gaps | null {
  try {
    return message.body === null ? null : gapsOf(conversation.container, message.row, message.body);
  } catch {
    return null;
  }
}
