/** Who wrote a message: the other side, the person at this screen, or the page does not say. */
export type Direction = 'in' | 'out' | 'unknown';

/** One message as it stands in a conversation. It lives in memory only and is never stored or shown again. */
export interface Message {
  /** Unique within its conversation and stable while the message stays on the page. */
  readonly key: string;
  /** What its author wrote, emoji included; quoted text, names, times and buttons left out. */
  readonly text: string;
  readonly direction: Direction;
  /** The name shown for its author, or null where the page shows none. */
  readonly author: string | null;
  /** Milliseconds since 1970, or null where the page does not say. */
  readonly time: number | null;
}
