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
    for (const heading of headingsBefore(list, around)) {
      const name = nameIn(heading);
      if (name !== null && isShown(heading)) return name;
    }
    around = parentOf(around);
    if (around?.localName === 'body') return null;
  }
  return null;
}

/** In page order. Most of what looks like a heading stands in the rows, and those are not searched. */
function headingsBefore(list: Element, around: Element): Element[] {
  if (around.shadowRoot !== null || !around.contains(list)) {
    const all = [...(around.shadowRoot ?? around).querySelectorAll(HEADINGS)];
    return all.filter((heading) => !holds(list, heading) && isBefore(heading, list));
  }
  const found: Element[] = [];
  for (const step of ancestorsWithin(list, around).reverse()) {
    const beside = step.parentElement?.children ?? [];
    for (const element of beside) {
      if (element === step) break;
      if (element.matches(HEADINGS)) found.push(element);
      found.push(...element.querySelectorAll(HEADINGS));
    }
    if (step !== list && step.matches(HEADINGS)) found.push(step);
  }
  return found;
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
