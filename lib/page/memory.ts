import type { Direction, Message } from '../chat/message.ts';
import { alignMessages, mergeMessages } from './align.ts';
import { markOf } from './mark.ts';

/** Messages remembered of one conversation: weeks of a busy one. The oldest are forgotten first. */
const MESSAGES_REMEMBERED = 2_000;

/** Conversations remembered in one tab. */
const CONVERSATIONS_REMEMBERED = 50;

/** A message without its final key: the site's id, or null where the page gives none. */
export interface KeylessMessage extends Omit<Message, 'key'> {
  readonly id: string | null;
}

interface Remembered {
  readonly key: string;
  /** A mark of the text. The text itself is not kept. */
  readonly mark: number;
  readonly direction: Direction;
  readonly author: string | null;
}

interface ConversationMemory {
  readonly byId: Map<string, Remembered>;
  /** Messages without an id, in page order. */
  inOrder: Remembered[];
  keysGiven: number;
}

/** What a tab remembers from one reading to the next. It lives as long as the page does. */
export interface PageMemory {
  readonly conversations: Map<string, ConversationMemory>;
  /** What stood in a container at the last reading, to know it again after a change of address. */
  readonly standing: WeakMap<
    Element,
    { readonly place: string; readonly first: Element; readonly mark: number }
  >;
  /** Numbers for containers that nothing else names. */
  readonly numbers: WeakMap<Element, number>;
  numbersGiven: number;
}

export function createMemory(): PageMemory {
  return {
    conversations: new Map(),
    standing: new WeakMap(),
    numbers: new WeakMap(),
    numbersGiven: 0,
  };
}

/** A number for `container`, the same as long as the page keeps the element. */
export function numberOf(container: Element, memory: PageMemory): number {
  const known = memory.numbers.get(container);
  if (known !== undefined) return known;
  memory.numbersGiven += 1;
  memory.numbers.set(container, memory.numbersGiven);
  return memory.numbersGiven;
}

/**
 * Gives each message its key and returns those that are new or whose text or direction changed, in page order.
 * A direction or author once known is kept while the text stays: the head of a group may scroll out of the page.
 */
export function takeChanges(
  conversation: string,
  messages: readonly KeylessMessage[],
  memory: PageMemory,
): Message[] {
  const known = memoryOf(conversation, memory);
  const ids = new Set<string>();
  const owned = messages.map((message) => {
    const own = message.id !== null && !ids.has(message.id);
    if (own) ids.add(message.id as string);
    return own;
  });
  const loose = messages.filter((_, index) => !owned[index]);
  const matches = alignMessages(
    known.inOrder.map((entry) => entry.mark),
    loose.map((message) => markOf(message.text)),
  );
  const placed: Remembered[] = [];
  const changed: Message[] = [];
  let looseSeen = 0;
  messages.forEach((message, index) => {
    const match = owned[index] ? -1 : (matches[looseSeen++] ?? -1);
    const before = owned[index] ? known.byId.get(message.id as string) : known.inOrder[match];
    const key =
      before?.key ?? (owned[index] ? (message.id as string) : `seen-${++known.keysGiven}`);
    const settled = settle(message, before, key);
    const now: Remembered = {
      key,
      mark: markOf(message.text),
      direction: settled.direction,
      author: settled.author,
    };
    if (owned[index]) remember(known.byId, key, now, MESSAGES_REMEMBERED);
    else placed.push(now);
    if (before === undefined || before.mark !== now.mark || before.direction !== now.direction)
      changed.push(settled);
  });
  known.inOrder = mergeMessages(known.inOrder, placed, matches).slice(-MESSAGES_REMEMBERED);
  return changed;
}

function settle(message: KeylessMessage, before: Remembered | undefined, key: string): Message {
  const same = before !== undefined && before.mark === markOf(message.text);
  return {
    key,
    text: message.text,
    direction: same && message.direction === 'unknown' ? before.direction : message.direction,
    author: message.author ?? (same ? before.author : null),
    time: message.time,
  };
}

function memoryOf(conversation: string, memory: PageMemory): ConversationMemory {
  const known = memory.conversations.get(conversation) ?? {
    byId: new Map(),
    inOrder: [],
    keysGiven: 0,
  };
  remember(memory.conversations, conversation, known, CONVERSATIONS_REMEMBERED);
  return known;
}

/** Puts the entry last and forgets the one used longest ago when there are too many. */
function remember<T>(map: Map<string, T>, key: string, value: T, limit: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= limit) return;
  const oldest = map.keys().next().value;
  if (oldest !== undefined) map.delete(oldest);
}
