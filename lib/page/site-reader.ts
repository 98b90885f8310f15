import type { FoundConversation } from './found.ts';
import { numberOf, type PageMemory } from './memory.ts';
import { findAll, firstValue, isThere } from './probe.ts';
import type { Route, Site, ValueProbe } from './site.ts';
import { findRows, readMessages } from './site-messages.ts';
import { holds, isShown, outermost, parentOf } from './tree.ts';

/** What the address says: whether a private conversation can stand here, and which. */
export interface Place {
  readonly route: Route | null;
  readonly name: string | null;
}

/** Finds the route of `site` that a path belongs to. */
export function placeOf(site: Site, path: string): Place {
  for (const route of site.routes) {
    const match = path.match(new RegExp(route.path, 'u'));
    if (match) return { route, name: match[1] ?? null };
  }
  return { route: null, name: null };
}

/** Reads all conversations of a known site that stand on the page. Yields between slices of work. */
export function* readSite(
  site: Site,
  place: Place,
  document: Document,
  memory: PageMemory,
): Generator<void, FoundConversation[]> {
  const found: FoundConversation[] = [];
  const containers = findContainers(site, place, document);
  for (const [index, container] of containers.entries()) {
    const others = containers.filter((other) => other !== container);
    const value = (probes: readonly ValueProbe[]) => valueFor(container, others, probes);
    const partner = value(site.partner);
    const named = index === 0 ? place.name : null;
    found.push({
      site: site.name,
      confidence: 'site',
      container,
      place: named ?? partner ?? `#${numberOf(container, memory)}`,
      partner,
      self: firstValue(site.self, document),
      group: isThere(site.group, document) ? true : null,
      request: place.route?.request === true || isThere(site.request, document),
      twoSided: site.layout === 'two-sided',
      namesInGroupsOnly: site.namesInGroupsOnly === true,
      messages: yield* readMessages(site, place.name, container),
    });
  }
  return found;
}

/** The boxes of the first probe in which messages are found, or else of the first that finds a box at all. */
function findContainers(site: Site, place: Place, document: Document): Element[] {
  let empty: Element[] = [];
  for (const probe of site.container) {
    if (place.route === null && probe.shape !== undefined) continue;
    const boxes = outermost(findAll(probe, document).filter(isShown));
    if (boxes.some((box) => findRows(site, place.name, box).length > 0)) return boxes;
    if (empty.length === 0 && probe.shape === undefined) empty = boxes;
  }
  return empty;
}

/** With several conversations on the page, a value is looked for around its own container only. */
function valueFor(
  container: Element,
  others: readonly Element[],
  probes: readonly ValueProbe[],
): string | null {
  if (others.length === 0) return firstValue(probes, container.ownerDocument);
  for (let around = parentOf(container); around !== null; around = parentOf(around)) {
    const scope = around;
    if (others.some((other) => holds(scope, other))) return null;
    const value = firstValue(probes, scope);
    if (value !== null) return value;
  }
  return null;
}
