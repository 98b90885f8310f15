import type { ElementProbe, Site } from './site.ts';
import { parentOf } from './tree.ts';

export interface TextRules {
  /** CSS for parts that are not the author's words. */
  readonly omit?: string;
  /** CSS for parts that are read although they look like controls. */
  readonly keep?: string;
  /** Elements that are not the author's words. */
  readonly without?: ReadonlySet<Element>;
}

const NEVER_TAGS = new Set(
  'button select textarea input time script style noscript template svg video audio iframe object'.split(
    ' ',
  ),
);

const NEVER_ROLES = new Set('button toolbar menu tooltip textbox'.split(' '));

/** Whether `element` is a part that never counts as words: a control, a quote, something hidden. */
export function isOmitted(element: Element, rules: TextRules = {}): boolean {
  if (rules.without?.has(element)) return true;
  if (rules.omit && element.matches(rules.omit)) return true;
  if (!isControl(element) || (rules.keep && element.matches(rules.keep))) return false;
  return !isSpoken(element);
}

/** Whether `element`, or something around it inside `top`, never counts as words. */
export function isWithinOmitted(element: Element, top: Element, rules: TextRules = {}): boolean {
  for (let step: Element | null = element; step !== null && step !== top; step = parentOf(step)) {
    if (isOmitted(step, rules)) return true;
  }
  return false;
}

/** What many chats draw as a control and is said all the same: words hidden until a click, names, emoji. */
function isSpoken(element: Element): boolean {
  if (element.closest("[class*='spoiler' i], [class*='mention' i]") !== null) return true;
  if (element.getAttribute('role') !== 'button' || /\S/u.test(element.textContent ?? ''))
    return false;
  const alt = element.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return (
    /\p{Extended_Pictographic}/u.test(alt) && element.closest("[class*='reaction' i]") === null
  );
}

/** Asked of every element around and inside every message: attribute by attribute is several times faster than CSS. */
function isControl(element: Element): boolean {
  if (NEVER_TAGS.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  return (
    NEVER_ROLES.has(element.getAttribute('role') ?? '') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    (editable !== null && editable.toLowerCase() !== 'false')
  );
}

const rulesOfSites = new WeakMap<Site, TextRules>();

/** What of a site's rows is left out of the words, and what is not. */
export function rulesOf(site: Site): TextRules {
  const known = rulesOfSites.get(site);
  if (known !== undefined) return known;
  const rules = { omit: selectorOf(site.omitted), keep: selectorOf(site.kept) };
  rulesOfSites.set(site, rules);
  return rules;
}

function selectorOf(probes: readonly ElementProbe[]): string {
  return probes.map((probe) => probe.path.join(' ')).join(', ');
}
