import type { Direction } from '../chat/message.ts';
import type { FoundMessage } from './found.ts';
import type { Frame } from './frame.ts';
import type { FollowedList } from './generic/follow.ts';
import type { ListTally } from './generic/list-tally.ts';
import type { GenericRow } from './generic/row.ts';
import type { Gaps } from './geometry.ts';
import type { SiteRow } from './row.ts';
import type { Rows } from './row-list.ts';
import { ProbeTally } from './tally.ts';

/** Messages remembered of one conversation: months of a busy one. The oldest are forgotten first. */
export const MESSAGES_REMEMBERED = 5_000;

/** Conversations remembered in one tab. */
export const CONVERSATIONS_REMEMBERED = 50;

/** A message as it is remembered. Its text is not kept. */
export interface Remembered {
  /** What names it for as long as the tab lives. */
  readonly key: string;
  /** The site's id, or null where the page gives none. It may come later than the message. */
  id: string | null;
  /** A mark of the text. */
  mark: number;
  direction: Direction;
  author: string | null;
  /** Its place in the conversation's list. */
  place: number;
  /** The reading in which it was last seen. */
  reading: number;
}

/** What is remembered of one conversation. */
export interface ConversationMemory {
  /** All messages in page order, also those that no longer stand on the page. */
  list: Remembered[];
  readonly byId: Map<string, Remembered>;
  /** Ids that a message bore before it got its final one. Some sites use the same for each message being sent. */
  readonly passing: Set<string>;
  /** Those that stood on the page at the last reading. */
  standing: readonly Remembered[];
  /** The box that they stood in. */
  box: WeakRef<Element> | null;
  readings: number;
  keysGiven: number;
}

/** What a tab remembers from one reading to the next. It lives as long as the page does. */
export interface PageMemory {
  readonly conversations: Map<string, ConversationMemory>;
  /** What stood in a container at the last reading, to know it again after a change of address. */
  readonly standing: WeakMap<
    Element,
    { readonly place: string; readonly messages: readonly FoundMessage[] }
  >;
  /** Those with words that stand in a box, in the order of the conversation's `standing`. */
  readonly spoken: WeakMap<Element, readonly FoundMessage[]>;
  /** Numbers for containers that nothing else names. */
  readonly numbers: WeakMap<Element, number>;
  numbersGiven: number;
  /** Rows of known sites as they were read, until they change. */
  rows: WeakMap<Element, SiteRow>;
  /** Rows of other pages as they were looked at, until they change. */
  genericRows: WeakMap<Element, GenericRow>;
  /** The lists on such a page that were found to be conversations, and where one writes in them. */
  genericLists: readonly FollowedList[];
  /** What was counted in the rows of such a list. */
  readonly listTallies: WeakMap<Element, ListTally>;
  /** Where messages were measured to stand, by the message that was read. */
  readonly gaps: WeakMap<FoundMessage, Gaps>;
  /** The probe by which the words in a container are found. */
  readonly textProbes: WeakMap<Element, number>;
  /** What was found around the conversations that stand on the page, and their rows. */
  frames: readonly Frame[];
  rowLists: readonly Rows[];
  /** Which of the site's probes found something since all of the page was looked at. */
  tally: ProbeTally;
  /** The attributes in which rows keep what is read, at this reading. */
  attributes: readonly string[];
  /** Open shadow roots found at this reading where they had to be looked for: of known sites down to the conversation. */
  roots: ShadowRoot[];
  /** Those in and around the rows that are new at this reading. */
  rowRoots: ShadowRoot[];
  /** The nodes whose children are their rows. */
  lists: Set<Node>;
  /** How often in a row nothing but rows was read again. */
  rowsReadAgain: number;
}

export function createMemory(): PageMemory {
  return {
    conversations: new Map(),
    standing: new WeakMap(),
    spoken: new WeakMap(),
    numbers: new WeakMap(),
    numbersGiven: 0,
    rows: new WeakMap(),
    genericRows: new WeakMap(),
    genericLists: [],
    listTallies: new WeakMap(),
    gaps: new WeakMap(),
    textProbes: new WeakMap(),
    frames: [],
    rowLists: [],
    tally: new ProbeTally(),
    attributes: [],
    roots: [],
    rowRoots: [],
    lists: new Set(),
    rowsReadAgain: 0,
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

/** What is remembered of that conversation. The one used longest ago is forgotten when there are too many. */
export function memoryOf(conversation: string, { conversations }: PageMemory): ConversationMemory {
  const known = conversations.get(conversation) ?? {
    list: [],
    byId: new Map(),
    passing: new Set(),
    standing: [],
    box: null,
    readings: 0,
    keysGiven: 0,
  };
  conversations.delete(conversation);
  conversations.set(conversation, known);
  if (conversations.size > CONVERSATIONS_REMEMBERED) {
    const oldest = conversations.keys().next().value;
    if (oldest !== undefined) conversations.delete(oldest);
  }
  return known;
}
