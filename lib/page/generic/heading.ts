import { bodyText } from '../body-text.ts';
import { ancestorsWithin, holds, isShown, parentOf } from '../tree.ts';

/** A heading longer than this is a sentence and not a name. */
const LONGEST_HEADING = 60;

/** How far around the conversation its heading may stand. Beyond are the page's own titles. */
const LEVELS_AROUND = 3;

/** Node.DOCUMENT_POSITION_FOLLOWING, which exists only where there is a window. */
const FOLLOWING = 4;

const HEADINGS =
  "h1, h2, h3, h4, [role='heading'], [class*='title' i], :is(header, [class*='header' i]) [class*='name' i]";

const BESIDE_NAME =
  "[class~='avatar' i], [class*='badge' i], [class*='status' i], [class*='count' i]";

/** The name above a conversation: usually whom it is with. Null where there is none. */
export function headingOf(list: Element, composer: Element): string | null {
  let around: Element | null = list;
  while (around !== null && !holds(around, composer)) around = parentOf(around);
  for (let level = 0; around !== null && level < LEVELS_AROUND; level += 1) {
    const scope = around.shadowRoot ?? around;
    for (const heading of scope.querySelectorAll(HEADINGS)) {
      // Most of them stand in the rows.
      if (holds(list, heading)) continue;
      const name = nameIn(heading);
      if (name !== null && isBefore(heading, list) && isShown(heading)) return name;
    }
    around = parentOf(around);
    if (around?.localName === 'body') return null;
  }
  return null;
}

/** Its words without the buttons, badges and faces inside it. */
function nameIn(heading: Element): string | null {
  if (heading.querySelector(HEADINGS) !== null) return null;
  const text = bodyText(heading, { omit: BESIDE_NAME }).replace(/\s+/gu, ' ');
  return text === '' || text.length > LONGEST_HEADING ? null : text;
}

function isBefore(heading: Element, list: Element): boolean {
  const outer = ancestorsWithin(list, heading.ownerDocument.documentElement);
  return outer.some((step) => (heading.compareDocumentPosition(step) & FOLLOWING) !== 0);
}
