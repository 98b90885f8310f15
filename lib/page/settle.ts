import type { Conversation } from '../chat/conversation.ts';
import type { Direction, Message } from '../chat/message.ts';
import { settleParties } from './direction.ts';
import type { FoundConversation, FoundMessage } from './found.ts';
import type { HealthCounts } from './health.ts';
import { markOf } from './mark.ts';
import { type PageMemory, takeChanges } from './memory.ts';
import { plainName, sameName } from './names.ts';

export interface Settled {
  readonly conversation: Conversation;
  /** New ones and those whose text or direction changed, in page order. */
  readonly messages: readonly Message[];
  readonly counts: HealthCounts;
}

/**
 * Turns what was found into a conversation and its changed messages. Returns null where the page still shows the
 * messages of the conversation that was open before under the address of the next.
 */
export function settleConversation(found: FoundConversation, memory: PageMemory): Settled | null {
  const ordered = inTimeOrder(found);
  const { directions, authors } = settleParties(ordered);
  const incoming = distinct(authors.filter((_, index) => directions[index] === 'in'));
  const group = groupOf(ordered, directions, incoming);
  const alone = group !== true && incoming.every((name) => sameName(name, found.partner));
  const drafts = ordered.messages.map((message, index) => ({
    id: message.id,
    text: message.text,
    direction: directions[index] ?? 'unknown',
    author: authors[index] ?? (directions[index] === 'in' && alone ? found.partner : null),
    time: message.time,
  }));
  const withText = drafts.filter((draft) => draft.text !== '');
  if (isLeftOver(ordered, memory)) return null;
  const id = `${found.site}:${found.place}`;
  return {
    conversation: { id, site: found.site, partner: found.partner, group, request: found.request },
    messages: takeChanges(id, withText, memory),
    counts: {
      conversations: 1,
      rows: drafts.length,
      withText: withText.length,
      withDirection: withText.filter((draft) => draft.direction !== 'unknown').length,
      withAuthor: withText.filter((draft) => draft.author !== null).length,
      withTime: withText.filter((draft) => draft.time !== null).length,
    },
  };
}

/** More than one other name is a group. The partner's name alone is not. Otherwise only the site can say. */
function groupOf(
  found: FoundConversation,
  directions: readonly Direction[],
  incoming: readonly string[],
): boolean | null {
  if (found.group !== null || incoming.length > 1) return found.group ?? true;
  if (incoming.length === 1) return sameName(incoming[0] ?? null, found.partner) ? false : null;
  return found.namesInGroupsOnly && directions.includes('in') ? false : null;
}

function distinct(names: readonly (string | null)[]): string[] {
  const byPlainName = new Map<string, string>();
  for (const name of names) if (name !== null) byPlainName.set(plainName(name), name);
  return [...byPlainName.values()];
}

/** Some lists keep the newest message first and are drawn from the bottom up. */
function inTimeOrder(found: FoundConversation): FoundConversation {
  const [first, last] = [found.messages[0], found.messages.at(-1)];
  const upsideDown = first !== undefined && last !== undefined && topOf(first) > topOf(last);
  return upsideDown ? { ...found, messages: found.messages.toReversed() } : found;
}

function topOf(message: FoundMessage): number {
  return message.row.getBoundingClientRect().top;
}

/** The address changes before the page does: the same rows with the same words belong to the former conversation. */
function isLeftOver(found: FoundConversation, memory: PageMemory): boolean {
  const first = found.messages[0]?.row;
  if (first === undefined) return false;
  const mark = markOf(found.messages.map((message) => message.text).join('\n'));
  const before = memory.standing.get(found.container);
  const same = before !== undefined && before.first === first && before.mark === mark;
  if (same && before.place !== found.place) return true;
  memory.standing.set(found.container, { place: found.place, first, mark });
  return false;
}
