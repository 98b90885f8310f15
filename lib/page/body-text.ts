import { drawnChildren, isElement } from './tree.ts';

/** Characters kept of one message: more than twice what a message may hold on Discord or Instagram. */
export const TEXT_LIMIT = 5_000;

/** Nodes looked at for one message. A message of 5,000 characters with a mark around each needs 10,000. */
const NODE_LIMIT = 20_000;

/** Raw characters taken from the page before blanks are joined: indented markup is mostly blanks. */
const RAW_LIMIT = TEXT_LIMIT * 4;

const NEVER_TEXT =
  'button, select, textarea, input, time, script, style, noscript, template, svg, video, audio, iframe, object, ' +
  "[aria-hidden='true'], [hidden], [contenteditable]:not([contenteditable='false']), " +
  "[role='button'], [role='toolbar'], [role='menu'], [role='tooltip'], [role='textbox']";

const OWN_LINE = new Set(
  'address article blockquote dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);

export interface TextRules {
  /** CSS for parts that are not the author's words. */
  readonly omit?: string;
  /** CSS for parts that are read although they look like controls. */
  readonly keep?: string;
  /** Elements that are not the author's words. */
  readonly without?: ReadonlySet<Element>;
}

/**
 * The words inside `root`: text, the meaning of emoji images, a line break for BR and around paragraphs.
 * At most `TEXT_LIMIT` characters, well formed. Never asks for layout, and walks without recursion: a page may nest
 * as deep as it likes. A block quote is left out where other words stand beside it.
 */
export function bodyText(root: Element, rules: TextRules = {}): string {
  const own = walk(root, rules, true);
  return own === '' ? walk(root, rules, false) : own;
}

/** Whether `element` is a part that never counts as words: a control, a quote, something hidden. */
export function isOmitted(element: Element, rules: TextRules = {}): boolean {
  if (rules.without?.has(element)) return true;
  if (rules.omit && element.matches(rules.omit)) return true;
  return element.matches(NEVER_TEXT) && !(rules.keep && element.matches(rules.keep));
}

function walk(root: Element, rules: TextRules, leaveQuotes: boolean): string {
  const stack: (Node | '\n')[] = [...nodesOf(root)].reverse();
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
        const spread = OWN_LINE.has(node.localName);
        if (spread) raw += '\n';
        if (spread) stack.push('\n');
        stack.push(...[...nodesOf(node)].reverse());
      }
    }
  }
  return tidy(raw);
}

function* nodesOf(element: Element): Iterable<Node> {
  let left = NODE_LIMIT;
  for (const node of drawnChildren(element)) {
    left -= 1;
    if (left < 0) return;
    yield node;
  }
}

/** An emoji is an image whose description is the emoji itself. */
function meaningOf(image: Element): string {
  return image.getAttribute('data-plain-text') ?? image.getAttribute('alt') ?? '';
}

/** Blanks joined, the ends trimmed, cut to the limit without splitting a character in two. */
function tidy(raw: string): string {
  const joined = raw
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim()
    .toWellFormed();
  const cut = joined.slice(0, TEXT_LIMIT);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
