import { densestChildren, scrollerBeside } from './shape.ts';
import type { ElementProbe, ShapeProbe, ValueProbe } from './site.ts';
import { isElement, openRoots } from './tree.ts';

/** What `{key}` and `{route}` stand for in a probe's path. */
export interface Names {
  readonly key?: string | null;
  readonly route?: string | null;
}

/** Only such values are put into a selector: anything else could change what the selector means. */
const SAFE_NAME = /^[\w-]{1,100}$/;

/** A value longer than this is no name, id or time. */
const LONGEST_VALUE = 300;

/** Everything that `probe` finds below `root`, in page order. Never throws: a selector that fails finds nothing. */
export function findAll(probe: ShapeProbe, root: ParentNode, names: Names = {}): Element[] {
  try {
    const path = probe.path.map((step) => fill(step, names));
    if (path.some((step) => step === null)) return [];
    if (probe.shape === 'densest' && isElement(root)) {
      return densestChildren(root, path[0] ?? '*');
    }
    const found = follow(path as string[], root);
    if (probe.shape === 'scroller') return found.flatMap((composer) => scrollerBeside(composer));
    return probe.says === undefined ? found : found.filter((element) => says(element, probe.says));
  } catch {
    return [];
  }
}

/** The element that `probe` means below `root`, or null. `accept` turns down those that cannot be meant. */
export function findOne(
  probe: ElementProbe,
  root: ParentNode,
  names: Names = {},
  accept: (element: Element) => boolean = () => true,
): Element | null {
  const found = findAll(probe, root, names).filter(accept);
  return (probe.pick === 'last' ? found.at(-1) : found[0]) ?? null;
}

/** Whether any of `probes` finds something at `root` itself or below it. */
export function isThere(probes: readonly ElementProbe[], root: ParentNode): boolean {
  return probes.some((probe) => findAll(probe, root).length > 0 || fits(root, probe));
}

/** The first value that one of `probes` finds, without blanks around it, or null. */
export function firstValue(
  probes: readonly ValueProbe[],
  root: ParentNode,
  names: Names = {},
): string | null {
  for (const probe of probes) {
    for (const element of findAll(probe, root, names)) {
      const value = readValue(element, probe);
      if (value !== null) return value;
    }
  }
  return null;
}

function readValue(element: Element, probe: ValueProbe): string | null {
  const raw =
    probe.attribute === undefined ? element.textContent : element.getAttribute(probe.attribute);
  const matched =
    probe.pattern === undefined ? raw : raw?.match(new RegExp(probe.pattern, 'iu'))?.[1];
  const value = probe.reference ? textOfId(element, matched ?? '') : matched;
  const trimmed = value?.replace(/\s+/gu, ' ').trim() ?? '';
  return trimmed === '' || trimmed.length > LONGEST_VALUE ? null : trimmed;
}

function textOfId(element: Element, id: string): string | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.getElementById?.(id)?.textContent ?? null;
}

function fill(step: string, names: Names): string | null {
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
function follow(path: readonly string[], root: ParentNode): Element[] {
  let bases: ParentNode[] = [root];
  for (const step of path) {
    bases = bases.flatMap((base) => {
      const plain = [...base.querySelectorAll(step)];
      if (plain.length > 0) return plain;
      return openRoots(base).flatMap((shadow) => [...shadow.querySelectorAll(step)]);
    });
  }
  return bases.filter((base): base is Element => isElement(base));
}

function fits(root: ParentNode, probe: ElementProbe): boolean {
  const selector = probe.path.at(-1);
  return selector !== undefined && isElement(root) && root.matches(selector);
}

function says(element: Element, words: string | undefined): boolean {
  const pattern = new RegExp(words ?? '', 'iu');
  const label = element.getAttribute('aria-label') ?? '';
  return pattern.test((element.textContent ?? '').trim()) || pattern.test(label.trim());
}
