import type { Conversation } from '../chat/conversation.ts';
import type { Direction, Message } from '../chat/message.ts';
import { type Parties, settleParties } from './direction.ts';
import type { FoundConversation, FoundMessage } from './found.ts';
import { type HealthCounts, NO_COUNTS } from './health.ts';
import { noteSpoken } from './locate.ts';
import { memoryOf, type PageMemory, type Remembered } from './memory.ts';
import { plainName, sameName } from './names.ts';
import { recognise } from './recognise.ts';
import { remember, type Said } from './remember.ts';

export interface Settled {
  readonly conversation: Conversation;
  /** New ones and those whose text or direction changed, in page order. */
  readonly messages: readonly Message[];
  readonly counts: HealthCounts;
}

/**
 * Turns what was found into a conversation and its changed messages. Returns null where the page still shows the
 * messages of the conversation that was open before under the address of the next. Yields between slices of work.
 */
export function* settleConversation(
  found: FoundConversation,
  memory: PageMemory,
): Generator<void, Settled | null> {
  const ordered = inTimeOrder(found);
  if (isLeftOver(ordered, memory)) return null;
  const id = `${found.site}:${found.place}`;
  const remembered = memoryOf(id, memory);
  const spoken: FoundMessage[] = [];
  for (let index = 0; index < ordered.messages.length; index += 1) {
    const message = ordered.messages[index] as FoundMessage;
    if (message.text !== '') spoken.push(message);
  }
  const known = recognise(remembered, spoken);
  yield;
  const parties = yield* settleParties(ordered, knownOfAll(ordered.messages, known), memory);
  const incoming = different(parties.incoming);
  const group = groupOf(ordered, parties.directions, incoming);
  const alone = group !== true && incoming.every((name) => sameName(name, found.partner));
  const { said, counts } = ofSpoken(ordered.messages, parties, alone ? found.partner : null);
  yield;
  const changed = remember(remembered, spoken, known, said);
  noteSpoken(id, found.container, spoken, memory);
  const messages: Message[] = [];
  changed.forEach(({ key, direction, author }, index) => {
    const { text, time } = spoken[index] as FoundMessage;
    messages.push({ key, text, direction, author, time });
  });
  return {
    conversation: { id, site: found.site, partner: found.partner, group, request: found.request },
    messages,
    counts: { ...counts, leftOut: found.leftOut },
  };
}

/** Those without words are not remembered. */
function knownOfAll(
  messages: readonly FoundMessage[],
  known: readonly (Remembered | null)[],
): readonly (Remembered | null)[] {
  if (messages.length === known.length) return known;
  const all = new Array<Remembered | null>(messages.length);
  let spoken = 0;
  for (let index = 0; index < messages.length; index += 1) {
    all[index] = messages[index]?.text === '' ? null : (known[spoken++] ?? null);
  }
  return all;
}

/**
 * The same for the messages with words, and how much of it is known. Where nobody else is in the conversation, its
 * partner is their author.
 */
function ofSpoken(
  messages: readonly FoundMessage[],
  parties: Parties,
  partner: string | null,
): { said: Said; counts: HealthCounts } {
  const directions: Direction[] = [];
  const authors: (string | null)[] = [];
  let [withDirection, withSaidDirection, withAuthor, withTime] = [0, 0, 0, 0];
  for (let index = 0; index < messages.length; index += 1) {
    const message = messages[index] as FoundMessage;
    if (message.text === '') continue;
    const direction = parties.directions[index] ?? 'unknown';
    const author = parties.authors[index] ?? (direction === 'in' ? partner : null);
    directions.push(direction);
    authors.push(author);
    if (direction !== 'unknown') withDirection += 1;
    if (message.direction !== 'unknown') withSaidDirection += 1;
    if (author !== null) withAuthor += 1;
    if (message.time !== null) withTime += 1;
  }
  const known = { withDirection, withSaidDirection, withAuthor, withTime };
  const [rows, withText] = [messages.length, directions.length];
  const counts = { ...NO_COUNTS, containers: 1, conversations: 1, rows, withText, ...known };
  return { said: { directions, authors }, counts };
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

/** One name may be written in several ways. */
function different(names: Iterable<string>): string[] {
  const byPlainName = new Map<string, string>();
  for (const name of names) byPlainName.set(plainName(name), name);
  return [...byPlainName.values()];
}

/** Rows from either end of a list that are asked where they stand: a few may not be drawn, such as `is typing`. */
const ENDS_ASKED = 5;

/** Some lists keep the newest message first and are drawn from the bottom up. */
function inTimeOrder(found: FoundConversation): FoundConversation {
  const { messages } = found;
  const backwards = messages.slice(-ENDS_ASKED).reverse();
  const upsideDown = topOfFirst(messages.slice(0, ENDS_ASKED)) > topOfFirst(backwards);
  return upsideDown ? { ...found, messages: messages.toReversed() } : found;
}

/** Where the first that is drawn stands. NaN, which is neither above nor below anything, where none is. */
function topOfFirst(messages: readonly FoundMessage[]): number {
  for (const { row } of messages) {
    const { top, width, height } = row.getBoundingClientRect();
    if (width > 0 || height > 0) return top;
  }
  return Number.NaN;
}

/**
 * The address changes before the page does: while most rows stand there with the same words, they belong to the former
 * conversation.
 */
function isLeftOver(
  { container, place, messages }: FoundConversation,
  memory: PageMemory,
): boolean {
  if (messages.length === 0) return false;
  const before = memory.standing.get(container);
  const moved = before !== undefined && before.place !== place;
  if (moved && mostlyTheSame(before.messages, messages)) return true;
  memory.standing.set(container, { place, messages });
  return false;
}

function mostlyTheSame(before: readonly FoundMessage[], now: readonly FoundMessage[]): boolean {
  const marks = new Map(before.map(({ row, mark }) => [row, mark]));
  const same = now.filter(({ row, mark }) => marks.get(row) === mark);
  return same.length * 2 > now.length;
}
