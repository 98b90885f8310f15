import { alignMessages } from './align.ts';
import type { ConversationMemory, Remembered } from './memory.ts';

/** With so many different texts in the same order under other ids, the page has given its rows new ids. */
const TEXTS_TO_TELL = 3;

/** And so many of those that were there must be among them. */
const MOST = 0.8;

/** What tells one message from another. */
export interface Identity {
  readonly id: string | null;
  /** A mark of the text. */
  readonly mark: number;
}

/**
 * Which remembered message each of those seen is, or null for a new one; both in page order. By the site's id first.
 * Between two that are known, the same words without an id or in place of a message that is gone are the same
 * message: it may get its id only once it has been sent, and grouped rows may have no id at all.
 */
export function recognise(
  memory: ConversationMemory,
  seen: readonly Identity[],
): (Remembered | null)[] {
  memory.readings += 1;
  const now = memory.readings;
  const found: (Remembered | null)[] = unchanged(memory, seen);
  const same = found.length;
  for (let index = same; index < seen.length; index += 1) {
    const id = seen[index]?.id ?? null;
    const known = id === null ? undefined : memory.byId.get(id);
    const free = known !== undefined && known.reading !== now;
    if (free) known.reading = now;
    found.push(free ? known : null);
  }
  const first = found.indexOf(null, same);
  if (memory.list.length === 0 || first === -1) return found;
  fillStretches(found, first, (start, end) => {
    const gone = between(memory, found, start, end).filter((entry) => entry.reading === now - 1);
    // Far from anything known, another part of the conversation may be shown, where the same was said as well.
    const enclosed = start > 0 || end < found.length || end - start <= TEXTS_TO_TELL;
    return matchGone(gone, seen.slice(start, end), enclosed);
  });
  // What had been unmounted before and is shown again.
  fillStretches(found, first, (start, end) => {
    const older = between(memory, found, start, end).filter(
      (entry) => entry.id === null && entry.reading < now - 1,
    );
    return matchSame(older, seen.slice(start, end));
  });
  return found;
}

/** Most often the page shows what it showed at the last reading, and something more at the end. */
function unchanged(
  { standing, readings }: ConversationMemory,
  seen: readonly Identity[],
): Remembered[] {
  const most = Math.min(standing.length, seen.length);
  let same = 0;
  for (; same < most; same += 1) {
    const entry = standing[same] as Remembered;
    const message = seen[same] as Identity;
    if (entry.id !== message.id || entry.mark !== message.mark) break;
    entry.reading = readings;
  }
  return standing.slice(0, same);
}

/** Fills in each stretch of messages not recognised yet, from `first` on. `match` is given where it starts and ends. */
function fillStretches(
  found: (Remembered | null)[],
  first: number,
  match: (start: number, end: number) => readonly (Remembered | null)[],
): void {
  for (let start = first; start < found.length; start += 1) {
    if (found[start] !== null) continue;
    let end = start;
    while (end < found.length && found[end] === null) end += 1;
    for (const [index, entry] of match(start, end).entries()) found[start + index] = entry;
    start = end;
  }
}

/** What is remembered between the messages around a stretch. */
function between(
  { list }: ConversationMemory,
  found: readonly (Remembered | null)[],
  start: number,
  end: number,
): Remembered[] {
  const from = (found[start - 1]?.place ?? -1) + 1;
  return list.slice(from, Math.max(from, found[end]?.place ?? list.length));
}

/** `gone` stood on the page at the last reading, and it is not known yet whether they still do. */
function matchGone(
  gone: readonly Remembered[],
  seen: readonly Identity[],
  enclosed: boolean,
): (Remembered | null)[] {
  const pairs = align(gone, seen);
  const same = pairs.filter(({ message, entry }) => entry?.mark === message.mark);
  const texts = new Set(same.map(({ message }) => message.mark));
  const renamed = texts.size >= TEXTS_TO_TELL && same.length >= gone.length * MOST;
  return pairs.map(({ message, entry }) => {
    if (entry === null) return null;
    const nameless = entry.id === null && message.id === null;
    if (nameless) return entry;
    if (entry.mark !== message.mark) return null;
    // What the other side sends comes with its id: the same words under another id were said again.
    const sent = entry.id === null || message.id === null || entry.direction !== 'in';
    return renamed || (enclosed && sent) ? entry : null;
  });
}

function matchSame(known: readonly Remembered[], seen: readonly Identity[]): (Remembered | null)[] {
  return align(known, seen).map(({ message, entry }) =>
    message.id === null && entry?.mark === message.mark ? entry : null,
  );
}

function align(known: readonly Remembered[], seen: readonly Identity[]) {
  if (known.length === 0) return seen.map((message) => ({ message, entry: null }));
  const matches = alignMessages(
    known.map((entry) => entry.mark),
    seen.map((message) => message.mark),
  );
  return seen.map((message, index) => ({ message, entry: known[matches[index] ?? -1] ?? null }));
}
