import type { FoundConversation } from './found.ts';
import { numberOf, type PageMemory } from './memory.ts';
import type { Place } from './place.ts';
import { firstThere } from './probe.ts';
import type { Names } from './search.ts';
import type { Site, ValueProbe } from './site.ts';
import { type Win, winOf } from './tally.ts';
import { holds, parentOf } from './tree.ts';
import { firstSighting, type Sighting, stillStands } from './values.ts';

/** A conversation's box and what was found around it. */
export interface Frame extends Omit<FoundConversation, 'messages' | 'leftOut'> {
  /** The name of the conversation in the address. */
  readonly route: string | null;
  /** Where its names were found: while they stand there, it is the same conversation. Null where one is missing. */
  readonly sightings: readonly (Sighting | null)[];
  /** Which probes found something around it. */
  readonly wins: readonly Win[];
}

/** A box in which a conversation stands. */
export interface FramedBox {
  readonly container: Element;
  /** Which of the site's probes found it. */
  readonly probe: number;
}

/**
 * Looks around a conversation's box for what is said of it: whom it is with, whether it is a group or a request. `all`
 * are the boxes on the page, in page order. Yields between slices of work.
 */
export function* frameOf(
  site: Site,
  place: Place,
  { container, probe }: FramedBox,
  all: readonly FramedBox[],
  memory: PageMemory,
): Generator<void, Frame> {
  const others = all.map((box) => box.container).filter((other) => other !== container);
  const document = container.ownerDocument;
  const wins: Win[] = [winOf('container', probe)];
  const scopes = scopesOf(container, others);
  const widest = scopes.at(-1) ?? container;
  const whole = { route: place.name, roots: memory.roots };
  // Roots were looked up for the whole page only: what is around a plain conversation is plain as well.
  const names = widest === document || memory.roots.length === 0 ? whole : { route: place.name };
  // The address names the first conversation on the page. Others are docked beside it.
  const named = container === all[0]?.container ? place.name : null;
  const self = firstSighting(site.self, document, whole);
  if (self !== null) wins.push(winOf('self', self.index));
  yield;
  const known = { ...names, route: named, self: self?.value ?? null };
  const partner = firstOf(scopes, site.partner, known);
  if (partner !== null) wins.push(winOf('partner', partner.index));
  yield;
  const group = firstThere(site.group, widest, names);
  if (group !== -1) wins.push(winOf('group', group));
  yield;
  const request = firstThere(site.request, widest, names);
  if (request !== -1) wins.push(winOf('request', request));
  return {
    site: site.name,
    confidence: 'site',
    container,
    place: named ?? partner?.value ?? `#${numberOf(container, memory)}`,
    partner: partner?.value ?? null,
    self: self?.value ?? null,
    group: group === -1 ? null : true,
    request: request !== -1 || place.route?.request === true,
    twoSided: site.layout === 'two-sided',
    namesInGroupsOnly: site.namesInGroupsOnly === true,
    route: place.name,
    sightings: site.self.length > 0 ? [partner, self] : [partner],
    wins,
  };
}

/**
 * Whether the names around a conversation are those that were found: they stand there still, and where there was none,
 * none has come. In shadow roots, which are dear to search, it is looked for with the whole page only.
 * `all` are the boxes on the page, in page order.
 */
export function namesStand(site: Site, frame: Frame, all: readonly Element[]): boolean {
  const { container, self, route } = frame;
  const [partner, own] = frame.sightings;
  const plain = { route, roots: [] };
  if (own && !stillStands(own)) return false;
  if (own === null && firstSighting(site.self, container.ownerDocument, plain)) return false;
  if (partner) return stillStands(partner);
  const names = { ...plain, route: container === all[0] ? route : null, self };
  const others = all.filter((other) => other !== container);
  return firstOf(scopesOf(container, others), site.partner, names) === null;
}

/** With several conversations on the page, only what stands around one of them and around no other is about it. */
function scopesOf(container: Element, others: readonly Element[]): ParentNode[] {
  if (others.length === 0) return [container.ownerDocument];
  const scopes: ParentNode[] = [];
  for (let around: Element | null = container; around !== null; around = parentOf(around)) {
    const scope = around;
    if (others.some((other) => holds(scope, other))) break;
    scopes.push(scope);
  }
  return scopes;
}

/** The first value, from the innermost scope outward. */
function firstOf(
  scopes: readonly ParentNode[],
  probes: readonly ValueProbe[],
  names: Names,
): Sighting | null {
  for (const scope of scopes) {
    const sighting = firstSighting(probes, scope, names);
    if (sighting !== null) return sighting;
  }
  return null;
}
