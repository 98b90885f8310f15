import { bodyText, tidy } from '../body-text.ts';
import { isOmitted, omittedInside, type TextRules } from '../omitted.ts';
import { drawnChildren, isElement } from '../tree.ts';
import { kindOf } from './kinds.ts';

/** One block of words in a row. */
export interface Piece {
  readonly element: Element;
  /** Where such a piece stands in every row: its tag, its classes and its parent's tag. */
  readonly slot: string;
  readonly text: string;
  /** What opens the block and may be a name or a time: `<b>Dave:</b> hello`. */
  readonly leads: readonly Lead[];
}

/** Words of an element, and where such an element stands in every row. */
export interface Lead {
  readonly element: Element;
  readonly slot: string;
  readonly text: string;
}

/** Elements walked in one row. */
const ELEMENTS_PER_ROW = 400;

/** Elements with words that open a block at most: a name, a time, a badge. More is no heading of a message. */
const MOST_LEADS = 4;

/** Blocks of words kept of one row. More is a page in a row and not a message. */
const PIECES_PER_ROW = 24;

/** The blocks of words in a row. */
export interface Pieces {
  /** In page order. */
  readonly pieces: readonly Piece[];
  /** There are no more. */
  readonly complete: boolean;
}

/** The blocks of words in `row`. A block is the outermost element with words directly inside it. */
export function piecesOf(row: Element, rules: TextRules): Pieces {
  const quotes: Element[] = [];
  const own = blocksIn(row, rules, quotes);
  if (own.pieces.length > 0) return own;
  // A message that is nothing but a quote is what its author says.
  const quoted = quotes.map((quote) => blocksIn(quote, rules, []));
  return { pieces: quoted.flatMap(({ pieces }) => pieces), complete: false };
}

/** The blocks in one element. Quotes inside it are left out and put into `quotes`. */
function blocksIn(row: Element, rules: TextRules, quotes: Element[]): Pieces {
  const pieces: Piece[] = [];
  const waiting: Element[] = [row];
  let budget = ELEMENTS_PER_ROW;
  let isLeftOut = omittedInside(row, rules);
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    budget -= 1;
    if (budget < 0 || pieces.length >= PIECES_PER_ROW) return { pieces, complete: false };
    const words = onlyWords(element);
    // To ask whether it is left out is dearer than to see that there is nothing to leave out.
    if (words !== null && !/\S/u.test(words)) continue;
    if (element !== row && isLeftOut(element)) continue;
    if (element !== row && element.localName === 'blockquote') {
      quotes.push(element);
      continue;
    }
    if (words !== null) {
      pieces.push({ element, slot: slotOf(element), text: tidy(words), leads: NONE });
      continue;
    }
    if (element.shadowRoot !== null) isLeftOut = (inside) => isOmitted(inside, rules);
    const nodes = drawnChildren(element);
    if (hasWords(nodes)) {
      const text = bodyText(element, rules);
      if (text !== '') pieces.push({ element, slot: slotOf(element), text, leads: leadsOf(nodes) });
    } else pushElements(nodes, waiting);
  }
  return { pieces, complete: true };
}

/** The text of an element that holds nothing else. Null for the others. */
function onlyWords(element: Element): string | null {
  if (element.firstElementChild !== null || element.shadowRoot !== null) return null;
  return element.localName === 'slot' ? null : (element.textContent ?? '');
}

function hasWords(nodes: ArrayLike<Node>): boolean {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as Node;
    if (node.nodeType === 3 && /\S/u.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

function pushElements(nodes: ArrayLike<Node>, waiting: Element[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index] as Node;
    if (isElement(node)) waiting.push(node);
  }
}

/** Where an element stands in its row, the same in all rows of one kind. */
export function slotOf(element: Element): string {
  return `${kindOf(element).name}<${element.parentElement?.localName ?? ''}`;
}

const NONE: readonly Lead[] = [];

/** The elements before the first words of the block itself. Where one holds several words apart, these. */
function leadsOf(nodes: Iterable<Node>): readonly Lead[] {
  const leads: Lead[] = [];
  for (const node of nodes) {
    if (!isElement(node)) {
      if (node.nodeType === 3 && /\S/u.test(node.nodeValue ?? '')) break;
    } else if (node.localName === 'img' || leads.length >= MOST_LEADS) break;
    else {
      const apart = [...node.querySelectorAll('*')].filter((element) => onlyWords(element)?.trim());
      const several = apart.length > 1 && apart.length <= MOST_LEADS;
      leads.push(...(several ? apart : [node]).map(asLead));
    }
  }
  return leads;
}

function asLead(element: Element): Lead {
  return { element, slot: `lead ${slotOf(element)}`, text: element.textContent?.trim() ?? '' };
}
