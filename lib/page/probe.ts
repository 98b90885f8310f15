import { atOnce, cssOf, type Names, searchOf } from './search.ts';
import { boxesBefore, densestChildren, scrollerBeside } from './shape.ts';
import type { ElementProbe, ShapeProbe } from './site.ts';
import { firstFrom, follow } from './steps.ts';
import { isElement } from './tree.ts';

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
