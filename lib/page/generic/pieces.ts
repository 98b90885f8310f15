import { bodyText } from '../body-text.ts';
import { isOmitted, rulesOf, type TextRules } from '../omitted.ts';
import type { Site } from '../site.ts';
import { drawnChildren, isElement } from '../tree.ts';

/** One block of words in a row. */
export interface Piece {
  readonly element: Element;
  /** Where such a piece stands in every row: its tag, its classes and its parent's tag. */
  readonly slot: string;
  readonly text: string;
  /** An element that opens the block and may be a name: `<b>Dave:</b> hello`. */
  readonly lead: Element | null;
}

/** Elements walked in one row. */
const ELEMENTS_PER_ROW = 400;

/** Blocks of words kept of one row. More is a page in a row and not a message. */
const PIECES_PER_ROW = 24;

/** Class words that differ between two rows of one kind. */
const CHANGING_WORDS =
  /^(?:me|them|own|mine|self|other|others|incoming|outgoing|in|out|left|right|sent|received|first|last|single|active|new|unread|hover|selected|focus)$/u;

/** Quotes, reactions, faces with initials and the row's own controls, as chat pages name them. */
const ROW_RULES: TextRules = {
  omit:
    ":is([class*='quote' i], [class*='reply-context' i], [class*='reply-preview' i], [class*='replied' i], [class*='reply-to' i], [class*='reaction' i], [class*='-actions' i])" +
    // `has-reactions`, `with-quote`: the message itself.
    ":not([class*='has' i], [class*='with' i]), " +
    "[aria-label*='quoted' i], cite, converse-reply-context, converse-message-actions, [class~='avatar' i], [class$='__avatar' i]",
  // A name is often a control that opens a profile.
  keep: "[class*='username' i], [class*='author' i], [class*='sender' i], [class*='nickname' i]",
};

/** The same with what is known of a site's rows. */
export function rulesFor(site: Site | null): TextRules {
  if (site === null) return ROW_RULES;
  const own = rulesOf(site);
  const both = (a: string | undefined, b: string | undefined) => [a, b].filter(Boolean).join(', ');
  return { omit: both(ROW_RULES.omit, own.omit), keep: both(ROW_RULES.keep, own.keep) };
}

/** The blocks of words in `row`, in page order. A block is the outermost element with words directly inside it. */
export function piecesOf(row: Element, rules: TextRules): Piece[] {
  const quotes: Element[] = [];
  const pieces = blocksIn(row, rules, quotes);
  // A message that is nothing but a quote is what its author says.
  return pieces.length > 0 ? pieces : quotes.flatMap((quote) => blocksIn(quote, rules, []));
}

/** The blocks in one element. Quotes inside it are left out and put into `quotes`. */
function blocksIn(row: Element, rules: TextRules, quotes: Element[]): Piece[] {
  const pieces: Piece[] = [];
  const waiting: Element[] = [row];
  let budget = ELEMENTS_PER_ROW;
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    budget -= 1;
    if (budget < 0 || pieces.length >= PIECES_PER_ROW) break;
    if (element !== row && isOmitted(element, rules)) continue;
    if (element !== row && element.localName === 'blockquote') {
      quotes.push(element);
      continue;
    }
    const nodes = [...drawnChildren(element)];
    if (nodes.some((node) => node.nodeType === 3 && /\S/u.test(node.nodeValue ?? ''))) {
      const text = bodyText(element, rules);
      if (text !== '') pieces.push({ element, slot: slotOf(element), text, lead: leadOf(nodes) });
    } else waiting.push(...nodes.filter(isElement).reverse());
  }
  return pieces;
}

/** Where an element stands in its row, the same in all rows of one kind. */
export function slotOf(element: Element): string {
  const classes = [...element.classList]
    .flatMap((token) => token.split(/[-_]+/u))
    .filter((word) => !CHANGING_WORDS.test(word.toLowerCase()))
    .toSorted();
  return `${element.localName}.${[...new Set(classes)].join('.')}<${element.parentElement?.localName ?? ''}`;
}

/** The first node with something in it, if it is an element and words follow. */
function leadOf(nodes: readonly Node[]): Element | null {
  const first = nodes.find((node) => isElement(node) || /\S/u.test(node.nodeValue ?? ''));
  return first !== undefined && isElement(first) && first.localName !== 'img' ? first : null;
}
