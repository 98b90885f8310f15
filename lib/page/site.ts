/** Where a probe comes from, so that a reader of the file knows how much to trust it. */
interface Evidence {
  /** The month in which the page was seen to look like this, as `2026-04`. */
  readonly seen: string;
  /** Who saw it: a repository, a report, or `general knowledge`. */
  readonly source: string;
}

/**
 * One way to find elements. `path` holds CSS steps: each searches within what the one before it found, open shadow
 * roots included; an empty path is the starting element itself. `{key}` stands for the message's own id and
 * `{route}` for the name of the conversation in the address.
 */
export interface ElementProbe extends Evidence {
  readonly path: readonly string[];
  /** Which of several: the first in page order unless told otherwise. */
  readonly pick?: 'first' | 'last';
  /** Only elements whose text or accessible name matches this regular expression, whatever its case. */
  readonly says?: string;
}

/** One way to find a conversation's messages or the box they stand in, by CSS or by shape. */
export interface ShapeProbe extends ElementProbe {
  /**
   * `densest`: the children, within three levels, of the element with most children that hold what `path` finds.
   * `scroller`: `path` finds the composer, and the nearest scrolling box that stands beside it is meant.
   * `before`: `path` finds the composer and then what the boxes hold that stand just before it or a box around it.
   */
  readonly shape?: 'densest' | 'scroller' | 'before';
}

/** One way to find a value: an element's own text, or the named attribute. */
export interface ValueProbe extends ElementProbe {
  readonly attribute?: string;
  /** The value is what the first group of this regular expression matches. */
  readonly pattern?: string;
  /** The value found is the id of the element whose text is meant. */
  readonly reference?: true;
  /** The name of someone else than the person at this screen: nothing where that person's name is not known. */
  readonly other?: true;
}

/** How the text of a time is read: see `times.ts`. */
export type TimeForm = 'datetime' | 'snowflake' | 'epoch' | 'spoken' | 'prefix';

export interface TimeProbe extends ValueProbe {
  readonly form: TimeForm;
}

/** An address on which private conversations stand. */
export interface Route extends Evidence {
  /** Regular expression for the path with the part behind `#`. Its first group, if it has one, names the conversation. */
  readonly path: string;
  /** Everything here comes from people who are not yet accepted as contacts. */
  readonly request?: true;
}

/** A chat site as data: `reader.ts` is the one engine that reads them all. Probes are tried in order. */
export interface Site {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly routes: readonly Route[];
  /** Conversations may also open over any other page of the site, where only a labelled container is trusted. */
  readonly docked?: true;
  /** Its chats may stand in a frame. Other sites are framed as buttons all over the web, and the script stays out. */
  readonly frames?: true;
  /** Own messages on one side and the others' on the other, or all of them in one column. */
  readonly layout: 'two-sided' | 'column';
  /** Names stand beside messages in groups only: without any, there are two people. */
  readonly namesInGroupsOnly?: true;
  readonly container: readonly ShapeProbe[];
  readonly message: readonly ShapeProbe[];
  readonly key: readonly ValueProbe[];
  readonly text: readonly ElementProbe[];
  /** Parts of a message that its author did not write here: quotes, reactions, labels. */
  readonly omitted: readonly ElementProbe[];
  /** Parts of the text that look like controls and are words all the same. */
  readonly kept: readonly ElementProbe[];
  readonly incoming: readonly ElementProbe[];
  readonly outgoing: readonly ElementProbe[];
  readonly author: readonly ValueProbe[];
  readonly time: readonly TimeProbe[];
  readonly partner: readonly ValueProbe[];
  /** The name of the person at this screen. */
  readonly self: readonly ValueProbe[];
  readonly group: readonly ElementProbe[];
  readonly request: readonly ElementProbe[];
  /** What stands there instead of the chat until the person has signed in. */
  readonly gate: readonly ElementProbe[];
}

/** The names of a site's lists of probes. */
export const PROBE_LISTS = [
  'container',
  'message',
  'key',
  'text',
  'omitted',
  'kept',
  'incoming',
  'outgoing',
  'author',
  'time',
  'partner',
  'self',
  'group',
  'request',
  'gate',
] as const satisfies readonly (keyof Site)[];
