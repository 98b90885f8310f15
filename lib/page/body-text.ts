import { isOmitted, type TextRules } from './omitted.ts';
import { drawnChildren, isElement } from './tree.ts';

/** Characters kept of one message: more than twice what a message may hold on Discord or Instagram. */
export const TEXT_LIMIT = 5_000;

/** Nodes looked at for one message. A message of 5,000 characters with a mark around each needs 10,000. */
const NODE_LIMIT = 20_000;

/** Raw characters taken from the page before blanks are joined: indented markup is mostly blanks. */
const RAW_LIMIT = TEXT_LIMIT * 4;

/** Boxes around one emoji image: one more than the two that add-ons of 2026 show on Twitch. */
const BOXES_AROUND_IMAGE = 3;

/** Boxes inside one another, and nodes in all, that a message has at most if it is read without a stack. */
const FEW_LEVELS = 4;
const FEW_NODES = 200;

/** Blanks other than single spaces between words. */
const UNTIDY = /[^\S ]| {2}/u;

const OWN_LINE = new Set(
  'address article blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);

/**
 * The words inside `root`: text, the meaning of emoji images, a line break for BR and around paragraphs.
 * At most `TEXT_LIMIT` characters, well formed. Never asks for layout, and walks without recursion: a page may nest
 * as deep as it likes. A block quote is left out where other words stand beside it.
 */
export function bodyText(root: Element, rules: TextRules = {}): string {
  const plain = plainText(root, rules, FEW_LEVELS, { nodes: FEW_NODES, notText: 0 });
  if (plain !== null) return tidy(plain.slice(0, RAW_LIMIT));
  const own = walk(root, rules, true);
  return own === '' ? walk(root, rules, false) : own;
}

interface Walked {
  /** How many nodes may still be looked at. */
  nodes: number;
  /** Images, and parts that were left out. */
  notText: number;
}

/** Most messages are a few runs of text in a few boxes, all drawn as they stand. Null for the others. */
function plainText(box: Element, rules: TextRules, levels: number, walked: Walked): string | null {
  // A slot shows what was put into it, and not what is inside it.
  if (box.shadowRoot !== null || box.localName === 'slot') return null;
  if (box.firstElementChild === null) return (box.textContent ?? '').slice(0, RAW_LIMIT);
  let raw = '';
  for (let node = box.firstChild; node !== null; node = node.nextSibling) {
    walked.nodes -= 1;
    if (walked.nodes < 0) return null;
    const { nodeType } = node;
    if (nodeType === 3) raw += (node.nodeValue ?? '').slice(0, RAW_LIMIT);
    if (nodeType !== 1) continue;
    const element = node as Element;
    const { localName } = element;
    if (localName === 'br') {
      raw += '\n';
      continue;
    }
    const { notText } = walked;
    const isImage = localName === 'img';
    const isLeftOut = isOmitted(element, rules);
    if (isImage || isLeftOut) {
      walked.notText += 1;
      if (!isLeftOut) raw += meaningOf(element);
      continue;
    }
    const special = levels === 0 || localName === 'blockquote';
    const inside = special ? null : plainText(element, rules, levels - 1, walked);
    if (inside === null) return null;
    const isOnlyText = walked.notText === notText;
    const isSpread = OWN_LINE.has(localName) && (isOnlyText || !isAroundImage(element));
    raw += isSpread ? `\n${inside}\n` : inside;
  }
  return raw;
}

function walk(root: Element, rules: TextRules, leaveQuotes: boolean): string {
  const stack: (Node | '\n')[] = [];
  putInside(root, stack);
  let raw = '';
  let budget = NODE_LIMIT;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    budget -= 1;
    if (budget < 0 || raw.length >= RAW_LIMIT) break;
    if (node === '\n') raw += '\n';
    else if (node.nodeType === 3) raw += (node.nodeValue ?? '').slice(0, RAW_LIMIT - raw.length);
    else if (isElement(node)) {
      if (node.localName === 'br') raw += '\n';
      else if (isOmitted(node, rules) || (leaveQuotes && node.localName === 'blockquote')) continue;
      else if (node.localName === 'img') raw += meaningOf(node);
      else {
        const spread = OWN_LINE.has(node.localName) && !isAroundImage(node);
        if (spread) raw += '\n';
        if (spread) stack.push('\n');
        putInside(node, stack);
      }
    }
  }
  return tidy(raw);
}

/** Puts what is drawn inside `element` onto the stack, the first of it on top. */
function putInside(element: Element, stack: (Node | '\n')[]): void {
  const nodes = drawnChildren(element);
  for (let index = Math.min(nodes.length, NODE_LIMIT) - 1; index >= 0; index -= 1) {
    stack.push(nodes[index] as Node);
  }
}

/** Some sites put a box around each emoji image, and draw it within the line. */
function isAroundImage(element: Element): boolean {
  let inner: Node | null = element;
  for (let level = 0; level < BOXES_AROUND_IMAGE && inner !== null; level += 1) {
    inner = inner.firstChild === inner.lastChild ? inner.firstChild : null;
    if (inner?.nodeName === 'IMG') return true;
  }
  return false;
}

/** An emoji is an image whose description is the emoji itself. */
function meaningOf(image: Element): string {
  return image.getAttribute('data-plain-text') ?? image.getAttribute('alt') ?? '';
}

/** Blanks joined, the ends trimmed, cut to the limit without splitting a character in two. */
export function tidy(raw: string): string {
  const words = raw.trim();
  const joined = UNTIDY.test(words)
    ? words.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n[ \n]*/gu, '\n')
    : words;
  const cut = joined.toWellFormed().slice(0, TEXT_LIMIT);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
