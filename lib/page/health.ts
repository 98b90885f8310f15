/** What was found on a page, in numbers only: never a name and never a word of a message. */
export interface HealthCounts {
  readonly conversations: number;
  readonly rows: number;
  readonly withText: number;
  readonly withDirection: number;
  readonly withAuthor: number;
  readonly withTime: number;
}

/**
 * How well the page can be read.
 * `reading` as meant; `degraded` by the generic reader on a known site, or mostly without direction;
 * `blind` a conversation should stand here and none is found; `gated` the site asks to sign in first;
 * `not_a_chat` no private conversation is open.
 */
export type HealthState = 'reading' | 'degraded' | 'blind' | 'gated' | 'not_a_chat';

export interface Health {
  readonly state: HealthState;
  /** The site's name in `lib/page/sites`, `generic` where it has none, null where nothing was found. */
  readonly site: string | null;
  readonly counts: HealthCounts;
}

export const NO_COUNTS: HealthCounts = {
  conversations: 0,
  rows: 0,
  withText: 0,
  withDirection: 0,
  withAuthor: 0,
  withTime: 0,
};

/** Fewer messages than this say nothing about how well the direction is known. */
const ENOUGH_MESSAGES = 3;

/** Whether too few of the messages have a direction for the reading to be called good. */
export function lacksDirection(counts: HealthCounts): boolean {
  return counts.withText >= ENOUGH_MESSAGES && counts.withDirection * 2 < counts.withText;
}

/** The counts of two parts of one page together. */
export function addCounts(a: HealthCounts, b: HealthCounts): HealthCounts {
  return {
    conversations: a.conversations + b.conversations,
    rows: a.rows + b.rows,
    withText: a.withText + b.withText,
    withDirection: a.withDirection + b.withDirection,
    withAuthor: a.withAuthor + b.withAuthor,
    withTime: a.withTime + b.withTime,
  };
}
