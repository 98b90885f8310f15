import type { Direction } from '../chat/message.ts';
import { mergeMessages } from './align.ts';
import { type ConversationMemory, MESSAGES_REMEMBERED, type Remembered } from './memory.ts';
import type { Identity } from './recognise.ts';

/** What is said of messages when they are remembered, in their order. */
export interface Said {
  readonly directions: readonly Direction[];
  readonly authors: readonly (string | null)[];
}

/**
 * Remembers the messages seen, each as the one it was recognised as, in the place where it stands. Returns what is
 * remembered of those that are new, or whose text or direction changed, by their index.
 */
export function remember(
  memory: ConversationMemory,
  seen: readonly Identity[],
  found: readonly (Remembered | null)[],
  said: Said,
): Map<number, Remembered> {
  const entries = new Array<Remembered>(seen.length);
  const changed = new Map<number, Remembered>();
  for (let index = 0; index < seen.length; index += 1) {
    const { id, mark } = seen[index] as Identity;
    const entry = found[index] ?? newEntry(memory, id);
    const direction = said.directions[index] ?? 'unknown';
    if (entry.reading < 0 || entry.mark !== mark || entry.direction !== direction) {
      changed.set(index, entry);
    }
    entry.mark = mark;
    entry.direction = direction;
    entry.author = said.authors[index] ?? null;
    entry.reading = memory.readings;
    // Two rows with one id are two messages.
    if (id !== entry.id && id !== null && !isTaken(memory, id)) giveId(memory, entry, id);
    entries[index] = entry;
  }
  putInPlace(memory, entries, found);
  memory.standing = entries;
  return changed;
}

/** Keeps the list in page order. Most often what is new comes after all that is known. */
function putInPlace(
  memory: ConversationMemory,
  entries: readonly Remembered[],
  found: readonly (Remembered | null)[],
): void {
  let inOrder = 0;
  let last = -1;
  while (inOrder < found.length && found[inOrder] !== null) {
    const { place } = entries[inOrder] as Remembered;
    if (place <= last) break;
    last = place;
    inOrder += 1;
  }
  const rest = entries.slice(inOrder);
  if (rest.length === 0) return;
  let inPlace = 0;
  const isAfterAll = last === memory.list.length - 1;
  if (isAfterAll && rest.every((entry) => entry.place === -1)) {
    inPlace = memory.list.length;
    memory.list.push(...rest);
  } else {
    const places = entries.map((entry) => entry.place);
    memory.list = mergeMessages(memory.list, entries, places);
  }
  if (forgetOldest(memory, entries)) inPlace = 0;
  for (let place = inPlace; place < memory.list.length; place += 1) {
    (memory.list[place] as Remembered).place = place;
  }
}

function newEntry(memory: ConversationMemory, id: string | null): Remembered {
  const free = id !== null && !memory.passing.has(id) && !isTaken(memory, id);
  const key = free ? id : `seen-${++memory.keysGiven}`;
  return { key, id: null, mark: 0, direction: 'unknown', author: null, place: -1, reading: -1 };
}

/** Whether that id belongs to a message that stands on the page now. */
function isTaken({ byId, readings }: ConversationMemory, id: string): boolean {
  return byId.get(id)?.reading === readings;
}

function giveId(memory: ConversationMemory, entry: Remembered, id: string): void {
  if (entry.id !== null) {
    memory.byId.delete(entry.id);
    // Those of messages sent long ago do not come again.
    if (memory.passing.size === MESSAGES_REMEMBERED) memory.passing.clear();
    memory.passing.add(entry.id);
  }
  entry.id = id;
  memory.byId.set(id, entry);
}

/**
 * What stands on the page is never forgotten, or it would be told again at each reading. Returns whether there were too
 * many.
 */
function forgetOldest(memory: ConversationMemory, standing: readonly Remembered[]): boolean {
  let excess = memory.list.length - MESSAGES_REMEMBERED;
  if (excess <= 0) return false;
  const kept = new Set(standing);
  memory.list = memory.list.filter((entry) => {
    if (excess <= 0 || kept.has(entry)) return true;
    excess -= 1;
    if (entry.id !== null && memory.byId.get(entry.id) === entry) memory.byId.delete(entry.id);
    return false;
  });
  return true;
}
