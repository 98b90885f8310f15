import type { ElementProbe, ShapeProbe, Site } from './site.ts';
import { parentOf } from './tree.ts';

export interface TextRules {
  /** CSS for parts that are not the author's words. */
  readonly omit?: string;
  /** Whether a part with these classes, as its attribute writes them, is not the author's words. */
  readonly omitClasses?: (classes: string) => boolean;
  /** CSS for parts that are read although they look like controls. */
  readonly keep?: string;
  /** CSS for rows, and for little else: what is looked for around the words is not looked for beyond. */
  readonly row?: string;
  /** Elements that are not the author's words. */
  readonly without?: ReadonlySet<Element>;
}

/** Elements that never count as words, and may have elements around words inside them. */
const AROUND_WORDS = 'button select time svg video audio object'.split(' ');

const NEVER_TAGS = new Set([
  ...AROUND_WORDS,
  ...'textarea input script style noscript template iframe'.split(' '),
]);

const NEVER_ROLES = new Set('button toolbar menu tooltip textbox'.split(' '));

const NEVER_ATTRIBUTES = [
  ...[...NEVER_ROLES].map((role) => `[role='${role}']`),
  "[aria-hidden='true']",
  '[hidden]',
  '[contenteditable]',
];

/** CSS for all that `isControl` knows. */
const CONTROLS = [...NEVER_TAGS, ...NEVER_ATTRIBUTES].join(', ');

/** The same without those that have no elements inside them. */
const CONTROLS_AROUND = [...AROUND_WORDS, ...NEVER_ATTRIBUTES].join(', ');

/** Whether `element` is a part that never counts as words: a control, a quote, something hidden. */
export function isOmitted(element: Element, rules: TextRules = {}): boolean {
  if (rules.without?.has(element) || hasOmittedClass(element, rules)) return true;
  const { suspects } = questionsOf(rules);
  if (suspects !== null) {
    // One question for nearly every element around and inside every message. What is asked below is asked of few.
    if (!element.matches(suspects)) return false;
    if (element.matches(rules.omit ?? '')) return true;
  }
  if (!isControl(element) || (rules.keep && element.matches(rules.keep))) return false;
  return !isSpoken(element);
}

/** Elements beyond which not all of them are asked for at once. */
const ELEMENTS_AT_ONCE = 400;

/** Tells the same of the elements inside `top`, and faster where it is a row. Shadow roots are not inside. */
export function omittedInside(top: Element, rules: TextRules): (element: Element) => boolean {
  const isLarge = top.getElementsByTagName('*').length > ELEMENTS_AT_ONCE;
  const { suspects } = questionsOf(rules);
  if (suspects === null || isLarge) return (element) => isOmitted(element, rules);
  const found = new Set(top.querySelectorAll(suspects));
  return (element) =>
    found.has(element) ? isOmitted(element, rules) : hasOmittedClass(element, rules);
}

function hasOmittedClass(element: Element, { omitClasses }: TextRules): boolean {
  return omitClasses?.(element.getAttribute('class') ?? '') === true;
}

/** Whether `element`, or something around it inside `top`, never counts as words. */
export function isWithinOmitted(element: Element, top: Element, rules: TextRules = {}): boolean {
  const { leaps } = questionsOf(rules);
  for (let step: Element | null = element; step !== null && step !== top; step = parentOf(step)) {
    if (leaps !== null) step = nearestAround(step, top, leaps);
    if (step === null) return false;
    if (isOmitted(step, rules)) return true;
  }
  return false;
}

/** The nearest element from `element` on and below `top` that is what `css` says, or null: one question, not one a step. */
function nearestAround(element: Element, top: Element, css: string): Element | null {
  for (let step: Element | null = element; step !== null && step !== top; ) {
    const nearest: Element | null = step.closest(css);
    if (nearest === top) return null;
    if (nearest !== null) return nearest.contains(top) ? null : nearest;
    const root = step.getRootNode();
    step = root === top.getRootNode() ? null : parentOf(root);
  }
  return null;
}

/** What is asked of the browser by these rules, in CSS. */
interface Questions {
  /** For what is left out of the words, and for whatever may be a control. Null where each element is looked at itself. */
  readonly suspects: string | null;
  /** For those and for rows. Null where a look upwards cannot end at a row, or elements are left out for more than CSS. */
  readonly leaps: string | null;
}

const questions = new WeakMap<TextRules, Questions>();

function questionsOf(rules: TextRules): Questions {
  const known = questions.get(rules);
  if (known !== undefined) return known;
  const { omit, row, keep, without, omitClasses } = rules;
  const controls = keep ? `:is(${CONTROLS_AROUND}):not(${keep})` : CONTROLS_AROUND;
  const mayLeap = omit && row && !without && !omitClasses;
  const made = {
    suspects: omit ? `${omit}, ${CONTROLS}` : null,
    leaps: mayLeap ? `${omit}, ${controls}, ${row}` : null,
  };
  questions.set(rules, made);
  return made;
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

const rulesOfSites = new WeakMap<Site, Map<number, TextRules>>();

/** What of a site's rows is left out of the words, and what is not. `rows` is the index of the probe that found them. */
export function rulesOf(site: Site, rows = -1): TextRules {
  let byProbe = rulesOfSites.get(site);
  if (byProbe === undefined) {
    byProbe = new Map();
    rulesOfSites.set(site, byProbe);
  }
  let rules = byProbe.get(rows);
  if (rules === undefined) {
    const row = rowSelector(site.message[rows]);
    const omit = selectorOf(site.omitted);
    rules = { omit, keep: selectorOf(site.kept), ...(row === null ? {} : { row }) };
    byProbe.set(rows, rules);
  }
  return rules;
}

/** CSS for the rows that a probe finds, and no matter if for a few more. Null where it knows them by their place. */
function rowSelector(probe: ShapeProbe | undefined): string | null {
  const css = probe?.shape === undefined ? probe?.path.at(-1) : undefined;
  // What stands for a name ends a value that only begins with the rest, and what has to be inside is dear to ask for.
  return css?.replace(/\{(?:key|route)\}[^']*|:has\([^()]*\)/gu, '') || null;
}

function selectorOf(probes: readonly ElementProbe[]): string {
  return probes.map((probe) => probe.path.join(' ')).join(', ');
}
