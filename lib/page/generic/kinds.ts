import type { Direction } from '../../chat/message.ts';

/** A class or attribute that may tell a row's direction. */
export interface Mark {
  readonly stem: string;
  readonly side: Direction;
  readonly word: string;
}

/** What the tag and the classes of an element tell. A page has thousands of elements, and few kinds of them. */
export interface Kind {
  readonly marks: readonly Mark[];
  /** The tag and those classes that do not differ between two rows of one kind. */
  readonly name: string;
}

const OUT_WORDS = new Set(
  'me own mine you self local outgoing outbound out mymessage fromme isme right sent'.split(' '),
);
const IN_WORDS = new Set(
  'them their other remote incoming inbound in theirs partner stranger left received'.split(' '),
);

/** Class words that differ between two rows of one kind. */
const CHANGING_WORDS =
  /^(?:me|them|you|stranger|own|mine|self|other|others|local|remote|incoming|outgoing|inbound|outbound|in|out|left|right|sent|received|first|last|single|active|new|unread|hover|selected|focus)$/u;

/** Kinds remembered. A page that gives each element a class of its own has more, and then they are worked out anew. */
const KINDS_REMEMBERED = 5_000;

const kinds = new Map<string, Map<string, Kind>>();
let kindsKnown = 0;

/** The very same object for the same tag and classes. */
export function kindOf(element: Element): Kind {
  const { localName } = element;
  // In a shadow root, a part has a name of its own.
  const classes = element.getAttribute('class') ?? element.getAttribute('part') ?? '';
  let ofTag = kinds.get(localName);
  const known = ofTag?.get(classes);
  if (known !== undefined) return known;
  const tokens = classes.split(/\s+/u).filter((token) => token !== '');
  const kind = { marks: marksOf(localName, new Set(tokens)), name: nameOf(localName, tokens) };
  if (kindsKnown >= KINDS_REMEMBERED) {
    kinds.clear();
    [kindsKnown, ofTag] = [0, undefined];
  }
  ofTag ??= new Map();
  kinds.set(localName, ofTag.set(classes, kind));
  kindsKnown += 1;
  return kind;
}

/** Which side a word means, or null. */
export function sideOf(word: string): 'in' | 'out' | null {
  if (OUT_WORDS.has(word)) return 'out';
  return IN_WORDS.has(word) ? 'in' : null;
}

function marksOf(localName: string, tokens: ReadonlySet<string>): Mark[] {
  return [...tokens].flatMap((token) => {
    const words = token
      .replace(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/u);
    const word = words.find((part) => sideOf(part) !== null);
    const side = sideOf(word ?? '');
    if (word === undefined || side === null) return [];
    const stem = `${localName}.${words.filter((part) => part !== word).join('-')}`;
    return [{ stem, word, side }];
  });
}

function nameOf(localName: string, tokens: readonly string[]): string {
  const words = tokens
    .flatMap((token) => token.split(/[-_]+/u))
    .filter((word) => !CHANGING_WORDS.test(word.toLowerCase()))
    .toSorted();
  return `${localName}.${[...new Set(words)].join('.')}`;
}
