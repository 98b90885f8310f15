import type { FoundConversation } from './found.ts';
import type { ProbeUses } from './tally.ts';

/** What was found on a page, in numbers only: never a name and never a word of a message. */
export interface HealthCounts {
  /** Boxes in which a conversation should stand. */
  readonly containers: number;
  /** Those of them that were read. */
  readonly conversations: number;
  readonly rows: number;
  /** Rows further up that were left unread, because there are too many. */
  readonly leftOut: number;
  readonly withText: number;
  readonly withDirection: number;
  /** Those whose direction the page itself says. That of the others follows from a name or the side they stand on. */
  readonly withSaidDirection: number;
  readonly withAuthor: number;
  readonly withTime: number;
}

/**
 * How well the page can be read.
 * `reading` as meant; `degraded` by the generic reader on a known site, with too few directions, or without what stands far above;
 * `blind` a conversation should stand here and none is found; `gated` the site asks to sign in first;
 * `not_a_chat` no private conversation is open.
 */
export type HealthState = 'reading' | 'degraded' | 'blind' | 'gated' | 'not_a_chat';

export interface Health {
  readonly state: HealthState;
  /** The site's name in `lib/page/sites`, `generic` where it has none, null where nothing was found. */
  readonly site: string | null;
  /** Which reader read the conversations, null where there are none. */
  readonly reader: 'site' | 'generic' | null;
  readonly counts: HealthCounts;
  /** Which of the site's probes found something; empty without a site. */
  readonly probes: ProbeUses;
}

export const NO_COUNTS: HealthCounts = {
  containers: 0,
  conversations: 0,
  rows: 0,
  leftOut: 0,
  withText: 0,
  withDirection: 0,
  withSaidDirection: 0,
  withAuthor: 0,
  withTime: 0,
};

export const NOT_READ_YET: Health = {
  state: 'not_a_chat',
  site: null,
  reader: null,
  counts: NO_COUNTS,
  probes: {},
};

/** Fewer messages than this say nothing about how well the direction is known. */
const ENOUGH_MESSAGES = 3;

/** Notices and cards between messages have words and no direction. More of them than the rest of this share are messages. */
const WELL_DIRECTED = 0.75;

/** Whether too few of the messages have a direction for the reading to be called good. */
export function lacksDirection({ withText, withDirection }: HealthCounts): boolean {
  return withText >= ENOUGH_MESSAGES && withDirection < withText * WELL_DIRECTED;
}

/** The counts of two parts of one page together. */
export function addCounts(a: HealthCounts, b: HealthCounts): HealthCounts {
  const names = Object.keys(NO_COUNTS) as (keyof HealthCounts)[];
  const sums = names.map((name) => [name, a[name] + b[name]]);
  return Object.fromEntries(sums) as unknown as HealthCounts;
}

/** What the page itself gives, before direction and author are settled: all there is where nothing can be read. */
export function rawCounts(found: readonly FoundConversation[]): HealthCounts {
  const messages = found.flatMap((conversation) => conversation.messages);
  const said = messages.filter((message) => message.direction !== 'unknown').length;
  return {
    containers: found.length,
    conversations: 0,
    rows: messages.length,
    leftOut: found.reduce((sum, conversation) => sum + conversation.leftOut, 0),
    withText: messages.filter((message) => message.text !== '').length,
    withDirection: said,
    withSaidDirection: said,
    withAuthor: messages.filter((message) => message.author !== null).length,
    withTime: messages.filter((message) => message.time !== null).length,
  };
}

/**
 * States of the frames of one page, the one that speaks for all of them first. A chat that is read in one frame
 * outweighs another frame that looks for it in vain: the chat stands in one frame only. What is read in part is said
 * before what is read well, lest anyone feel safer than they are.
 */
const SPEAKS_FIRST: readonly HealthState[] = [
  'degraded',
  'reading',
  'blind',
  'gated',
  'not_a_chat',
];

/** How well a page can be read whose frames are in these states; null where there is none. */
export function stateOfFrames(states: readonly HealthState[]): HealthState | null {
  return SPEAKS_FIRST.find((state) => states.includes(state)) ?? null;
}
