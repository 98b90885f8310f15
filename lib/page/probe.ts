import { densestChildren, scrollerBeside } from './shape.ts';
import type { ElementProbe, ShapeProbe } from './site.ts';
import { isElement, openRoots } from './tree.ts';

/** What `{key}` and `{route}` stand for in a probe's path, and what is known of the place to search. */
export interface Names {
  readonly key?: string | null;
  readonly route?: string | null;
  /** The name of the person at this screen, for probes that mean someone else. */
  readonly self?: string | null;
  /** The open shadow roots below the starting element, where they have been looked up before. */
  readonly roots?: readonly ShadowRoot[];
}

/** Only such values are put into a selector: anything else could change what the selector means. */
const SAFE_NAME = /^[\w-]{1,100}$/;

/** Everything that `probe` finds below `root`, in page order. Never throws: a selector that fails finds nothing. */
export function findAll(probe: ShapeProbe, root: ParentNode, names: Names = {}): Element[] {
  try {
    const path = fillPath(probe.path, names);
    if (path === null) return [];
    if (probe.shape === 'densest' && isElement(root)) {
      return densestChildren(root, path[0] ?? '*');
    }
    const all = follow(path, root, names.roots);
    const found =
      probe.says === undefined ? all : all.filter((element) => says(element, probe.says));
    return probe.shape === 'scroller' ? found.flatMap((element) => scrollerBeside(element)) : found;
  } catch {
    return [];
  }
}

/** The first of them, or null. Most probes are one step in the plain page: then the browser need not look further. */
export function findFirst(probe: ShapeProbe, root: ParentNode, names: Names): Element | null {
  const [step] = probe.path;
  const simple = probe.says === undefined && probe.shape === undefined;
  if (simple && step === undefined) return isElement(root) ? root : null;
  if (!simple || step === undefined || probe.path.length > 1) {
    return findAll(probe, root, names)[0] ?? null;
  }
  try {
    const filled = fill(step, names);
    const plain = filled === null ? null : root.querySelector(filled);
    if (plain !== null || filled === null || names.roots?.length === 0) return plain;
  } catch {
    return null;
  }
  return findAll(probe, root, names)[0] ?? null;
}

/** Whether any of `probes` finds something at `root` itself or below it. `won` is told the index of the one that does. */
export function isThere(
  probes: readonly ElementProbe[],
  root: ParentNode,
  won?: (index: number) => void,
  names: Names = {},
): boolean {
  for (let index = 0; index < probes.length; index += 1) {
    const probe = probes[index] as ElementProbe;
    const itself = isElement(root) && isFound(probe, root, names);
    if (!itself && findFirst(probe, root, names) === null) continue;
    won?.(index);
    return true;
  }
  return false;
}

function fillPath(path: readonly string[], names: Names): string[] | null {
  const filled: string[] = [];
  for (const step of path) {
    const ready = fill(step, names);
    if (ready === null) return null;
    filled.push(ready);
  }
  return filled;
}

function fill(step: string, names: Names): string | null {
  if (!step.includes('{')) return step;
  let filled = step;
  for (const name of ['key', 'route'] as const) {
    if (!filled.includes(`{${name}}`)) continue;
    const value = names[name] ?? '';
    if (!SAFE_NAME.test(value)) return null;
    filled = filled.replaceAll(`{${name}}`, value);
  }
  return filled;
}

/** Shadow roots are searched only where the plain page has nothing: it is the dearer way. */
function follow(
  path: readonly string[],
  root: ParentNode,
  known: readonly ShadowRoot[] | undefined,
): Element[] {
  let bases: ParentNode[] = [root];
  for (const step of path) {
    const next: ParentNode[] = [];
    for (const base of bases) {
      const plain = base.querySelectorAll(step);
      if (plain.length > 0) next.push(...plain);
      else if (known?.length !== 0) {
        const roots = base === root ? (known ?? openRoots(base)) : openRoots(base);
        for (const shadow of roots) next.push(...shadow.querySelectorAll(step));
      }
    }
    bases = next;
  }
  return bases.filter((base): base is Element => isElement(base));
}

/** Whether `element` itself is what the last step of `probe` means. */
export function isFound(probe: ElementProbe, element: Element, names: Names = {}): boolean {
  const step = probe.path.at(-1);
  const selector = step === undefined ? null : fill(step, names);
  if (selector === null) return false;
  try {
    return element.matches(selector) && (probe.says === undefined || says(element, probe.says));
  } catch {
    return false;
  }
}

function says(element: Element, words: string | undefined): boolean {
  const pattern = new RegExp(words ?? '', 'iu');
  const label = element.getAttribute('aria-label') ?? '';
  return pattern.test((element.textContent ?? '').trim()) || pattern.test(label.trim());
}
