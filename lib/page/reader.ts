import type { Conversation } from '../chat/conversation.ts';
import type { Message } from '../chat/message.ts';
import { type Changes, forgetChanged, type RowChanges } from './changes.ts';
import { looksMisread } from './doubt.ts';
import type { FoundConversation } from './found.ts';
import { findComposers } from './generic/composer.ts';
import { readGeneric, readGenericAgain } from './generic/generic.ts';
import {
  addCounts,
  type Health,
  type HealthCounts,
  lacksDirection,
  NO_COUNTS,
  NOT_READ_YET,
  rawCounts,
} from './health.ts';
import type { PageMemory } from './memory.ts';
import { type Place, pathOf, placeOf, siteOf } from './place.ts';
import { firstThere } from './probe.ts';
import { settleConversation } from './settle.ts';
import type { Site } from './site.ts';
import { readSite, readSiteAgain } from './site-reader.ts';
import { sites as allSites } from './sites/index.ts';
import { atOnce } from './slices.ts';
import type { ProbeUses } from './tally.ts';

/** A conversation with what is new in it. */
export interface Reading {
  readonly conversation: Conversation;
  /** New, or whose text or direction changed since the last reading, in page order. */
  readonly messages: readonly Message[];
  readonly confidence: 'site' | 'generic';
}

export interface PageReading {
  /** The boxes that the conversations stand in. */
  readonly containers: readonly Element[];
  /** Only conversations in which something is new. */
  readonly readings: readonly Reading[];
  readonly health: Health;
}

export interface ReadOptions {
  /** What changed since the last reading. Without it, anything may have. */
  readonly changes?: Changes | null;
  /** Other sites than those of `lib/page/sites`. */
  readonly sites?: readonly Site[];
}

/** Reads the whole page at once. Never throws; what cannot be read is left out. See `readPageInSlices`. */
export function readPage(
  document: Document,
  memory: PageMemory,
  options: ReadOptions = {},
): PageReading {
  return atOnce(readPageInSlices(document, memory, options));
}

/**
 * Reads all conversations that stand on the page: by the site's descriptor, and by the generic reader where the site
 * has none or its probes find nothing. Yields between slices of work; between them the page may change.
 */
export function* readPageInSlices(
  document: Document,
  memory: PageMemory,
  { changes = null, sites = allSites }: ReadOptions = {},
): Generator<void, PageReading> {
  const site = siteOf(document, sites);
  try {
    [memory.roots, memory.rowRoots] = [[], []];
    memory.attributes = site === null ? [] : attributesRead(site);
    const rowChanges = forgetChanged(memory, changes);
    return site === null
      ? yield* readUnknown(document, memory, rowChanges)
      : yield* readKnown(site, document, memory, rowChanges);
  } catch {
    return nothing('blind', site?.name ?? null);
  }
}

function* readUnknown(
  document: Document,
  memory: PageMemory,
  rowChanges: RowChanges | null,
): Generator<void, PageReading> {
  const again = rowChanges && (yield* readGenericAgain(memory));
  const found = again ?? (yield* readGeneric(document, memory));
  if (found.length === 0) return nothing('not_a_chat', null);
  return yield* settleAll(found, 0, 'generic', memory, {});
}

function* readKnown(
  site: Site,
  document: Document,
  memory: PageMemory,
  rowChanges: RowChanges | null,
): Generator<void, PageReading> {
  const place = placeOf(site, pathOf(document));
  if (place.route === null && site.docked !== true) return nothing('not_a_chat', site.name);
  const again = rowChanges && (yield* readSiteAgain(site, place, rowChanges, memory));
  const found = again ?? (yield* readSite(site, place, document, memory));
  const probes = () => memory.tally.uses(site);
  const misread = found.filter(looksMisread);
  const readable = found.filter((one) => one.messages.length > 0 && !misread.includes(one));
  if (readable.length > 0) {
    return yield* settleAll(readable, misread.length, site.name, memory, probes());
  }
  // Where no row was found, shadow roots were searched already.
  const isSearched = again === null && found.every((one) => one.messages.length === 0);
  const gate = firstThere(site.gate, document, isSearched ? { roots: memory.roots } : {});
  memory.tally.add('gate', gate);
  if (gate !== -1) return nothing('gated', site.name, found, probes());
  // Beside docked chats stand public ones, which the generic reader would not tell apart.
  if (place.route === null) {
    return nothing(misread.length > 0 ? 'blind' : 'not_a_chat', site.name, found, probes());
  }
  const generic = yield* readGeneric(document, memory, site);
  const moved = generic.map((conversation) => asSite(conversation, site, place));
  if (moved.length > 0) return yield* settleAll(moved, 0, site.name, memory, probes());
  // A box without words is a chat in which nothing has been said yet.
  const writing = () => findComposers(document, memory.roots).some(({ worded }) => worded);
  const open = found.length === 0 ? place.name !== null || writing() : misread.length > 0;
  return nothing(open ? 'blind' : 'not_a_chat', site.name, found, probes());
}

function attributesRead(site: Site): string[] {
  const probes = [...site.key, ...site.author, ...site.time];
  return [...new Set(probes.flatMap(({ attribute }) => attribute ?? []))];
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

function* settleAll(
  found: readonly FoundConversation[],
  unread: number,
  site: string,
  memory: PageMemory,
  probes: ProbeUses,
): Generator<void, PageReading> {
  const readings: Reading[] = [];
  let counts: HealthCounts = NO_COUNTS;
  for (const conversation of found) {
    const settled = yield* settleConversation(conversation, memory);
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
  const inPart = weak || unread > 0 || lacksDirection(counts) || counts.leftOut > 0;
  return {
    readings,
    health: {
      state: inPart ? 'degraded' : 'reading',
      site,
      reader: found[0]?.confidence ?? null,
      counts,
      probes,
    },
    containers: found.map((conversation) => conversation.container),
  };
}

function nothing(
  state: Health['state'],
  site: string | null,
  found: readonly FoundConversation[] = [],
  probes: ProbeUses = {},
): PageReading {
  const health = { ...NOT_READ_YET, state, site, counts: rawCounts(found), probes };
  return { readings: [], health, containers: [] };
}
