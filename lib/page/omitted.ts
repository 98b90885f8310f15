import type { ElementProbe, Site } from './site.ts';
import { parentOf } from './tree.ts';

export interface TextRules {
  /** CSS for parts that are not the author's words. */
  readonly omit?: string;
  /** Whether a part with these classes, as its attribute writes them, is not the author's words. */
  readonly omitClasses?: (classes: string) => boolean;
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

/** CSS for all that `isControl` knows. */
const CONTROLS = [
  ...NEVER_TAGS,
  ...[...NEVER_ROLES].map((role) => `[role='${role}']`),
  "[aria-hidden='true']",
  '[hidden]',
  '[contenteditable]',
].join(', ');

/** Whether `element` is a part that never counts as words: a control, a quote, something hidden. */
export function isOmitted(element: Element, rules: TextRules = {}): boolean {
  if (rules.without?.has(element) || hasOmittedClass(element, rules)) return true;
  if (rules.omit) {
    // One question for nearly every element around and inside every message. What is asked below is asked of few.
    if (!element.matches(suspectsOf(rules.omit))) return false;
    if (element.matches(rules.omit)) return true;
  }
  if (!isControl(element) || (rules.keep && element.matches(rules.keep))) return false;
  return !isSpoken(element);
}

/** Elements beyond which not all of them are asked for at once. */
const ELEMENTS_AT_ONCE = 400;

/** Tells the same of the elements inside `top`, and faster where it is a row. Shadow roots are not inside. */
export function omittedInside(top: Element, rules: TextRules): (element: Element) => boolean {
  const isLarge = top.getElementsByTagName('*').length > ELEMENTS_AT_ONCE;
  if (!rules.omit || isLarge) return (element) => isOmitted(element, rules);
  const suspects = new Set(top.querySelectorAll(suspectsOf(rules.omit)));
  return (element) =>
    suspects.has(element) ? isOmitted(element, rules) : hasOmittedClass(element, rules);
}

function hasOmittedClass(element: Element, { omitClasses }: TextRules): boolean {
  return omitClasses?.(element.getAttribute('class') ?? '') === true;
}

/** Whether `element`, or something around it inside `top`, never counts as words. */
export function isWithinOmitted(element: Element, top: Element, rules: TextRules = {}): boolean {
  for (let step: Element | null = element; step !== null && step !== top; step = parentOf(step)) {
    if (isOmitted(step, rules)) return true;
  }
  return false;
}

const suspects = new Map<string, string>();

/** CSS for what `omit` leaves out of the words, and for whatever may be a control. */
function suspectsOf(omit: string): string {
  let css = suspects.get(omit);
  if (css === undefined) {
    css = `${omit}, ${CONTROLS}`;
    suspects.set(omit, css);
  }
  return css;
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
