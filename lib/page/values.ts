import { sameName } from './names.ts';
import { beyondFirst, findAll, findFirst } from './probe.ts';
import { type Names, searchOf } from './search.ts';
import type { ValueProbe } from './site.ts';

/** A value and where it was found. */
export interface Sighting {
  readonly value: string;
  readonly element: Element;
  readonly probe: ValueProbe;
  /** Which of the list's probes it is. */
  readonly index: number;
}

/** A value longer than this is no name, id or time. */
const LONGEST_VALUE = 300;

/** Blanks other than single spaces between words. */
const UNTIDY = /[^\S ]| {2}|^ | $/u;

/** The first value that one of `probes` finds, without blanks around it, or null. */
export function firstValue(
  probes: readonly ValueProbe[],
  root: ParentNode,
  names: Names = {},
): string | null {
  return firstSighting(probes, root, names)?.value ?? null;
}

/** The same with the place where it was found. */
export function firstSighting(
  probes: readonly ValueProbe[],
  root: ParentNode,
  names: Names = {},
): Sighting | null {
  if (probes.length === 0) return null;
  const present = names.present?.get(probes);
  if (present !== undefined) return sightingAmong(probes, present, root, names);
  const first = sightingBy(probes, 0, root, names);
  if (first !== null || probes.length === 1) return first;
  return sightingAmong(probes, beyondFirst(probes, root, names), root, names);
}

function sightingAmong(
  probes: readonly ValueProbe[],
  indices: readonly number[],
  root: ParentNode,
  names: Names,
): Sighting | null {
  for (let each = 0; each < indices.length; each += 1) {
    const sighting = sightingBy(probes, indices[each] as number, root, names);
    if (sighting !== null) return sighting;
  }
  return null;
}

/** What one of `probes` finds. What the first element that it finds does not tell, another one may. */
export function sightingBy(
  probes: readonly ValueProbe[],
  index: number,
  root: ParentNode,
  names: Names,
): Sighting | null {
  const probe = probes[index] as ValueProbe;
  const first = findFirst(probe, root, names);
  if (first === null) return null;
  const value = valueIn(first, probe, names);
  if (value !== null) return { value, element: first, probe, index };
  if (probe.path.length === 0) return null;
  for (const element of findAll(probe, root, names)) {
    const later = valueIn(element, probe, names);
    if (later !== null) return { value: later, element, probe, index };
  }
  return null;
}

function valueIn(element: Element, probe: ValueProbe, names: Names): string | null {
  const value = readValue(element, probe);
  return value !== null && probe.other && !isOther(value, names.self ?? null) ? null : value;
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
  if (raw === null) return null;
  const { pattern } = searchOf(probe);
  const matched = pattern === null ? raw : raw.match(pattern)?.[1];
  const value = probe.reference ? textOfId(element, matched ?? '') : matched;
  if (!value) return null;
  const tidy = UNTIDY.test(value) ? value.replace(/\s+/gu, ' ').trim() : value;
  return tidy === '' || tidy.length > LONGEST_VALUE ? null : tidy;
}

function textOfId(element: Element, id: string): string | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.getElementById?.(id)?.textContent ?? null;
}
