import type { Conversation } from '../chat/conversation.ts';
import type { Message } from '../chat/message.ts';
import type { FoundConversation } from './found.ts';
import { readGeneric } from './generic/generic.ts';
import { addCounts, type Health, type HealthCounts, lacksDirection, NO_COUNTS } from './health.ts';
import type { PageMemory } from './memory.ts';
import { isThere } from './probe.ts';
import { settleConversation } from './settle.ts';
import type { Site } from './site.ts';
import { type Place, placeOf, readSite } from './site-reader.ts';
import { sites } from './sites/index.ts';

/** A conversation with what is new in it. */
export interface Reading {
  readonly conversation: Conversation;
  /** New, or whose text or direction changed since the last reading, in page order. */
  readonly messages: readonly Message[];
  readonly confidence: 'site' | 'generic';
}

export interface PageReading {
  /** Only conversations in which something is new. */
  readonly readings: readonly Reading[];
  readonly health: Health;
  /** The boxes that the conversations stand in, to be watched. */
  readonly containers: readonly Element[];
}

/** Messages with words below which a site's own probes are not doubted: pictures may have been sent alone. */
const ROWS_TO_DOUBT = 3;

/** Reads the whole page at once. Never throws; what cannot be read is left out. See `readPageInSlices`. */
export function readPage(document: Document, memory: PageMemory): PageReading {
  const reading = readPageInSlices(document, memory);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return step.value;
  }
}

/**
 * Reads all conversations that stand on the page: by the site's descriptor, and by the generic reader where the site
 * has none or its probes find nothing. Yields between slices of work; between them the page may change.
 */
export function* readPageInSlices(
  document: Document,
  memory: PageMemory,
): Generator<void, PageReading> {
  const site = siteOf(document);
  try {
    if (site === null) return yield* readUnknown(document, memory);
    return yield* readKnown(site, document, memory);
  } catch {
    return nothing('blind', site?.name ?? null);
  }
}

/** The site whose page this is. Of several on one host, such as two clients of one service, the one whose route it is. */
function siteOf(document: Document): Site | null {
  const here = sites.filter(({ hosts }) => hosts.includes(document.location?.hostname ?? ''));
  return here.find((site) => placeOf(site, pathOf(document)).route !== null) ?? here[0] ?? null;
}

function pathOf({ location }: Document): string {
  return `${location?.pathname ?? ''}${location?.hash ?? ''}`;
}

function* readUnknown(document: Document, memory: PageMemory): Generator<void, PageReading> {
  const found = yield* readGeneric(document, memory);
  if (found.length === 0) return nothing('not_a_chat', null);
  return settleAll(found, 'generic', memory);
}

function* readKnown(
  site: Site,
  document: Document,
  memory: PageMemory,
): Generator<void, PageReading> {
  const place = placeOf(site, pathOf(document));
  if (place.route === null && site.docked !== true) return nothing('not_a_chat', site.name);
  const found = yield* readSite(site, place, document, memory);
  const readable = found.filter((conversation) => !looksMisread(conversation));
  if (readable.length > 0) return settleAll(readable, site.name, memory);
  if (isThere(site.gate, document)) return nothing('gated', site.name);
  if (place.route === null) return nothing('not_a_chat', site.name);
  const generic = yield* readGeneric(document, memory);
  if (generic.length > 0) {
    return settleAll(
      generic.map((conversation) => asSite(conversation, site, place)),
      site.name,
      memory,
    );
  }
  const open = place.name !== null || found.length > 0;
  return nothing(open ? 'blind' : 'not_a_chat', site.name);
}

function looksMisread(conversation: FoundConversation): boolean {
  const { messages } = conversation;
  return messages.length >= ROWS_TO_DOUBT && messages.every((message) => message.text === '');
}

/** What the generic reader found on a known site is still that site's conversation. */
function asSite(conversation: FoundConversation, site: Site, place: Place): FoundConversation {
  return {
    ...conversation,
    site: site.name,
    place: place.name ?? conversation.place,
    request: place.route?.request === true,
    twoSided: site.layout === 'two-sided',
  };
}

function settleAll(
  found: readonly FoundConversation[],
  site: string,
  memory: PageMemory,
): PageReading {
  const readings: Reading[] = [];
  let counts: HealthCounts = NO_COUNTS;
  for (const conversation of found) {
    const settled = settleConversation(conversation, memory);
    if (settled === null) continue;
    counts = addCounts(counts, settled.counts);
    if (settled.messages.length === 0) continue;
    readings.push({
      conversation: settled.conversation,
      messages: settled.messages,
      confidence: conversation.confidence,
    });
  }
  const weak =
    site !== 'generic' && found.some((conversation) => conversation.confidence === 'generic');
  const state = weak || lacksDirection(counts) ? 'degraded' : 'reading';
  return {
    readings,
    health: { state, site, counts },
    containers: found.map((conversation) => conversation.container),
  };
}

function nothing(state: Health['state'], site: string | null): PageReading {
  return { readings: [], health: { state, site, counts: NO_COUNTS }, containers: [] };
}
