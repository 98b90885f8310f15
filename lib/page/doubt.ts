import type { FoundConversation } from './found.ts';
import { isOmitted } from './omitted.ts';
import { drawnChildren, isElement } from './tree.ts';

/** Messages with words below which a site's own probes are not doubted: pictures may have been sent alone. */
const ROWS_TO_DOUBT = 3;

/** Blocks of words in a box without a single row, above which they are messages. What opens an empty chat has fewer. */
const BLOCKS_TO_DOUBT = 5;

/** Elements looked at in such a box. */
const ELEMENTS_SEARCHED = 2_000;

/** Whether messages stand there that the site's probes do not read: rows without words, or words without rows. */
export function looksMisread({ container, messages }: FoundConversation): boolean {
  if (messages.length === 0) return blocksIn(container) >= BLOCKS_TO_DOUBT;
  return messages.length >= ROWS_TO_DOUBT && messages.every((message) => message.text === '');
}

/** How many elements in `box` have words directly inside them, up to the number that raises doubts. */
function blocksIn(box: Element): number {
  const waiting: Element[] = [box];
  let budget = ELEMENTS_SEARCHED;
  let blocks = 0;
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    budget -= 1;
    if (budget < 0 || blocks >= BLOCKS_TO_DOUBT) break;
    if (element !== box && isOmitted(element)) continue;
    let speaks = false;
    for (const node of drawnChildren(element)) {
      if (isElement(node)) waiting.push(node);
      else speaks ||= node.nodeType === 3 && /\p{L}/u.test(node.nodeValue ?? '');
    }
    if (speaks) blocks += 1;
  }
  return blocks;
}
