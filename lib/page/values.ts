import { sameName } from './names.ts';
import { findAll, findFirst, type Names } from './probe.ts';
import type { ValueProbe } from './site.ts';

/** A value and where it was found. */
export interface Sighting {
  readonly value: string;
  readonly element: Element;
  readonly probe: ValueProbe;
}

/** A value longer than this is no name, id or time. */
const LONGEST_VALUE = 300;

/**
 * The first value that one of `probes` finds, without blanks around it, or null. `won` is told the index of the one
 * that does.
 */
export function firstValue(
  probes: readonly ValueProbe[],
  root: ParentNode,
  names: Names = {},
  won?: (index: number) => void,
): string | null {
  return firstSighting(probes, root, names, won)?.value ?? null;
}

/** The same with the place where it was found. */
export function firstSighting(
  probes: readonly ValueProbe[],
  root: ParentNode,
  names: Names = {},
  won?: (index: number) => void,
): Sighting | null {
  for (let index = 0; index < probes.length; index += 1) {
    const probe = probes[index] as ValueProbe;
    const first = findFirst(probe, root, names);
    if (first === null) continue;
    const sighting = sightingOf(first, probe, names) ?? laterSighting(probe, root, names);
    if (sighting === null) continue;
    won?.(index);
    return sighting;
  }
  return null;
}

function sightingOf(element: Element, probe: ValueProbe, names: Names): Sighting | null {
  const value = readValue(element, probe);
  if (value === null || (probe.other && !isOther(value, names.self ?? null))) return null;
  return { value, element, probe };
}

/** What the first element that is found does not tell, another one may. */
function laterSighting(probe: ValueProbe, root: ParentNode, names: Names): Sighting | null {
  for (const element of findAll(probe, root, names)) {
    const sighting = sightingOf(element, probe, names);
    if (sighting !== null) return sighting;
  }
  return null;
}

/** Whether the same value still stands in the same place. */
export function stillStands({ value, element, probe }: Sighting): boolean {
  return element.isConnected && readValue(element, probe) === value;
}

function isOther(name: string, self: string | null): boolean {
  return self !== null && !sameName(name, self);
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
