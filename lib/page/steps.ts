import { cssOf, type Names, type Step } from './search.ts';
import { append, isElement, rootLevels, rootOf } from './tree.ts';

/**
 * All that these steps find from `root` on. Shadow roots are searched only where the plain page has nothing: it is the
 * dearer way.
 */
export function follow(steps: readonly Step[], root: ParentNode, names: Names): Element[] {
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
  const { keyed } = step;
  if (keyed === null) {
    const css = cssOf(step, names);
    return css === null ? [] : root.querySelectorAll(css);
  }
  if (!names.key) return [];
  const value = keyed.start + names.key;
  const own: Element[] = [];
  const any = root.querySelectorAll(keyed.css);
  for (let index = 0; index < any.length; index += 1) {
    const element = any[index] as Element;
    if (element.getAttribute(keyed.attribute) === value) own.push(element);
  }
  return own;
}

/** The first that a step finds from `base` on. `roots` are the shadow roots below it where they are known. */
export function firstFrom(
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
