import type { Direction } from '../chat/message.ts';

/** A message as it was found on the page, before direction, author and key are settled. */
export interface FoundMessage {
  readonly row: Element;
  /** The element that holds the words, where there are any. */
  readonly body: Element | null;
  /** The site's own id for it. */
  readonly id: string | null;
  /** Empty for a picture, a call, a notice. */
  readonly text: string;
  /** A mark of the text, see `mark.ts`. */
  readonly mark: number;
  readonly author: string | null;
  readonly time: number | null;
  /** What the page itself says of the direction. */
  readonly direction: Direction;
}

/** A conversation as it was found on the page. */
export interface FoundConversation {
  /** A site's name or `generic`. */
  readonly site: string;
  readonly confidence: 'site' | 'generic';
  readonly container: Element;
  /** What names it within the site: a route, a partner, a number. */
  readonly place: string;
  readonly partner: string | null;
  readonly self: string | null;
  /** The page says that there are more than two people. Null where it says nothing. */
  readonly group: boolean | null;
  readonly request: boolean;
  /** The site is known to put own messages on one side and the others' on the other. */
  readonly twoSided: boolean;
  readonly namesInGroupsOnly: boolean;
  readonly messages: readonly FoundMessage[];
  /** Rows further up that were left unread, because there are too many. */
  readonly leftOut: number;
}
