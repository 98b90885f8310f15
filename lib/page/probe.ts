import { atOnce, cssOf, type Names, type Step, searchOf } from './search.ts';
import { boxesBefore, densestChildren, scrollerBeside } from './shape.ts';
import type { ElementProbe, ShapeProbe } from './site.ts';
import { isElement, rootLevels, rootOf } from './tree.ts';

/** Everything that `probe` finds below `root`, in page order. Never throws: a selector that fails finds nothing. */
export function findAll(probe: ShapeProbe, root: ParentNode, names: Names = {}): Element[] {
  try {
    const { steps, says } = searchOf(probe);
    if (probe.shape === 'densest' && isElement(root)) {
      return densestChildren(root, steps[0]?.css ?? '*');
    }
    if (probe.shape === 'before') {
      const composers = follow(steps.slice(0, 1), root, names);
      return composers.flatMap((composer) => boxesBefore(composer, steps[1]?.css ?? '*'));
    }
    const all = follow(steps, root, names);
    const found = says === null ? all : all.filter((element) => isSaid(element, says));
    return probe.shape === 'scroller' ? found.flatMap((element) => scrollerBeside(element)) : found;
  } catch {
    return [];
  }
}

/** The first of them, or null. Most probes are a step or two: then the browser need not look further. */
export function findFirst(probe: ShapeProbe, root: ParentNode, names: Names): Element | null {
  const { steps, plain } = searchOf(probe);
  if (!plain || steps.length > 2) return findAll(probe, root, names)[0] ?? null;
  const step = steps[0];
  const next = steps[1];
  if (step === undefined) return isElement(root) ? root : null;
  try {
    const first = firstFrom(root, step, names, names.roots);
    if (first === null || next === undefined) return first;
    const found = firstFrom(first, next, names);
    // What the first such element does not hold, another one may.
    return found ?? findAll(probe, root, names)[0] ?? null;
  } catch {
    return null;
  }
}

/** The first that a step finds from `base` on. `roots` are the shadow roots below it where they are known. */
function firstFrom(
  base: ParentNode,
  step: Step,
  names: Names,
  roots?: readonly ShadowRoot[],
): Element | null {
  const plain = firstIn(base, step, names);
  if (plain !== null || names.roots?.length === 0) return plain;
  if (roots === undefined) {
    const own = isElement(base) ? rootOf(base) : null;
    const inside = own && firstIn(own, step, names);
    return inside ?? nearestIn(base, step, names)[0] ?? null;
  }
  for (const shadow of roots) {
    const inside = firstIn(shadow, step, names);
    if (inside !== null) return inside;
  }
  return null;
}

/** The first that a step finds in the plain page below `root`, or null. */
function firstIn(root: ParentNode, step: Step, names: Names): Element | null {
  const { keyed, wider } = step;
  if (keyed !== null) {
    const any = root.querySelector(keyed.css);
    if (any?.getAttribute(keyed.attribute) === keyed.start + names.key) return any;
    if (any === null) return null;
  }
  const css = cssOf(step, names);
  if (css === null) return null;
  if (wider !== null) {
    const any = root.querySelector(wider);
    if (any === null || any.matches(css)) return any;
  }
  return root.querySelector(css);
}

/** The index of the first of `probes` that finds something at `root` itself or below it, or -1. */
export function firstThere(
  probes: readonly ElementProbe[],
  root: ParentNode,
  names: Names = {},
): number {
  const first = probes[0];
  if (first === undefined) return -1;
  const present = names.present?.get(probes);
  if (present === undefined && isThere(first, root, names)) return 0;
  const others = present ?? beyondFirst(probes, root, names, true);
  for (let other = 0; other < others.length; other += 1) {
    const index = others[other] as number;
    if (isThere(probes[index] as ElementProbe, root, names)) return index;
  }
  return -1;
}

function isThere(probe: ElementProbe, root: ParentNode, names: Names): boolean {
  return (isElement(root) && isFound(probe, root, names)) || findFirst(probe, root, names) !== null;
}

/**
 * Which of a list's probes may find something at `root`, once the first has not: where all of a row is plain, one
 * question tells that most of them do not. `itself` where `root` may be what is meant.
 */
export function beyondFirst(
  probes: readonly ElementProbe[],
  root: ParentNode,
  names: Names,
  itself = false,
): readonly number[] {
  const several = names.roots?.length === 0 ? atOnce(probes) : null;
  if (several === null) return indicesBeyondFirst(probes.length);
  try {
    const there =
      (itself && isElement(root) && root.matches(several.css)) ||
      root.querySelector(several.css) !== null;
    if (!there) return several.others;
  } catch {
    // One of them is no CSS. The others may find something all the same.
  }
  return indicesBeyondFirst(probes.length);
}

/** Lists of probes are short, and the same indices are asked for again and again. */
const INDICES: number[][] = [];

function indicesBeyondFirst(length: number): readonly number[] {
  INDICES[length] ??= Array.from({ length: Math.max(0, length - 1) }, (_, index) => index + 1);
  return INDICES[length];
}

/** Shadow roots are searched only where the plain page has nothing: it is the dearer way. */
function follow(steps: readonly Step[], root: ParentNode, names: Names): Element[] {
  if (steps.length === 0) return isElement(root) ? [root] : [];
  let bases: ParentNode[] = [root];
  for (const step of steps) {
    const next: Element[] = [];
    for (const base of bases) {
      const plain = allIn(base, step, names);
      if (plain.length > 0) append(next, plain);
      else if (base === root && names.roots) {
        for (const shadow of names.roots) append(next, allIn(shadow, step, names));
      } else if (names.roots?.length !== 0) append(next, nearestIn(base, step, names));
    }
    bases = next;
  }
  // A step finds elements only.
  return bases as Element[];
}

/** In a plain loop: to go through a browser's list by its iterator takes several times longer. */
function append(found: Element[], more: ArrayLike<Element>): void {
  for (let index = 0; index < more.length; index += 1) found.push(more[index] as Element);
}

/** What a step finds in the outermost shadow roots that hold any such thing. */
function nearestIn(base: ParentNode, step: Step, names: Names): Element[] {
  for (const level of rootLevels(base)) {
    const found: Element[] = [];
    for (const shadow of level ?? []) append(found, allIn(shadow, step, names));
    if (found.length > 0) return found;
  }
  return [];
}

/** All that a step finds in the plain page below `root`. */
function allIn(root: ParentNode, step: Step, names: Names): ArrayLike<Element> {
  const css = cssOf(step, names);
  if (css === null) return [];
  const { keyed } = step;
  if (keyed === null) return root.querySelectorAll(css);
  const value = keyed.start + names.key;
  const own: Element[] = [];
  const any = root.querySelectorAll(keyed.css);
  for (let index = 0; index < any.length; index += 1) {
    const element = any[index] as Element;
    if (element.getAttribute(keyed.attribute) === value) own.push(element);
  }
  return own;
}

/** Whether `element` itself is what the last step of `probe` means. */
export function isFound(probe: ElementProbe, element: Element, names: Names = {}): boolean {
  const { steps, says } = searchOf(probe);
  const step = steps.at(-1);
  const css = step === undefined ? null : cssOf(step, names);
  if (css === null) return false;
  try {
    return element.matches(css) && (says === null || isSaid(element, says));
  } catch {
    return false;
  }
}

function isSaid(element: Element, words: RegExp): boolean {
  const label = element.getAttribute('aria-label') ?? '';
  return words.test((element.textContent ?? '').trim()) || words.test(label.trim());
}
