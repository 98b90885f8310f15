import { alikeIn } from './alike.ts';
import type { FoundMessage } from './found.ts';
import type { PageMemory } from './memory.ts';
import { rulesOf } from './omitted.ts';
import { bodyOf, likelyRoots, readRow, type SiteRow } from './row.ts';
import type { Rows } from './row-list.ts';
import type { ElementProbe, Site } from './site.ts';
import type { ProbeTally } from './tally.ts';
import { readTimes } from './times.ts';
import { openRoots } from './tree.ts';
import { firstValue } from './values.ts';

/** Messages read before the page is given its turn again: less than a millisecond of work. */
const SLICE = 20;

/** Messages by which the probe for their words is chosen. */
const SAMPLE = 50;

/** A probe for text that finds words in fewer messages than this share is not the right one, unless all are worse. */
const PLAUSIBLE_SHARE = 0.3;

/** With so many rows to read, it is asked first what may be found in any of them. */
const MANY_ROWS = 50;

/** How the rows of one conversation are read. */
export interface Reader {
  readonly site: Site;
  readonly memory: PageMemory;
  readonly tally: ProbeTally;
  /** The tally knows the rows that were read before. */
  readonly again: boolean;
}

/**
 * Reads the messages in these rows. A row that was read before is not read again: `memory` must have forgotten those
 * that changed. Yields between slices of work.
 */
export function* readMessages(
  reader: Reader,
  found: Rows,
  container: Element,
): Generator<void, FoundMessage[]> {
  const { site, memory, tally } = reader;
  const { rows, probe } = found;
  if (probe !== -1) tally.add('message', probe);
  const known = memory.textProbes.get(container);
  let words = known ?? chooseProbe(site, rows);
  yield;
  let read = yield* readRows(reader, found, words, container);
  if (known !== undefined && !isPlausible(read.bodies, rows)) {
    words = chooseProbe(site, rows);
    if (words !== known) {
      for (const row of rows) memory.rows.delete(row);
      read = yield* readRows(reader, found, words, container);
    }
  }
  if (rows.length > 0) memory.textProbes.set(container, words);
  return settleTimes(read, memory);
}

interface ReadRows {
  readonly messages: FoundMessage[];
  /** How many of them have an element with words. */
  readonly bodies: number;
  /** Rows of which it is not known whether their date begins with the day or the month. */
  readonly doubtful: readonly SiteRow[];
  /** One of which it is known. */
  readonly witness: SiteRow | null;
}

function* readRows(
  { site, memory, tally, again }: Reader,
  { rows, probe }: Rows,
  words: number,
  container: Element,
): Generator<void, ReadRows> {
  const rules = rulesOf(site, probe);
  const before = new Array<SiteRow | undefined>(rows.length);
  let unread = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const known = memory.rows.get(rows[index] as Element);
    if (known === undefined) unread += 1;
    before[index] = known;
  }
  const alike = unread < MANY_ROWS ? {} : alikeIn(site, container, rows, words, rules);
  yield;
  const messages = new Array<FoundMessage>(rows.length);
  const doubtful: SiteRow[] = [];
  let witness: SiteRow | null = null;
  let bodies = 0;
  let fresh = 0;
  for (let index = 0; index < rows.length; index += 1) {
    let known = before[index];
    const isKnown = known !== undefined;
    if (known === undefined) {
      const row = rows[index] as Element;
      known = readRow(site, row, words, rules, alike);
      memory.rows.set(row, known);
      if (row.parentNode !== null) memory.lists.add(row.parentNode);
      fresh += 1;
      if (fresh % SLICE === 0) yield;
    }
    if (!isKnown || !again) {
      tally.addAll(known.wins);
      if (known.roots.length > 0) memory.rowRoots.push(...known.roots);
    }
    const { message } = known;
    messages[index] = message;
    if (message.body !== null) bodies += 1;
    if (known.prefix === null) continue;
    if (message.time === null) doubtful.push(known);
    else witness ??= known;
  }
  return { messages, bodies, doubtful, witness };
}

/** One probe is chosen for the whole conversation, or a picture without words would fall through to its caption. */
function chooseProbe(site: Site, rows: readonly Element[]): number {
  const sample = rows.slice(-SAMPLE);
  const best = bestProbe(site, sample, likelyRoots);
  if (isPlausible(best.count, sample)) return best.probe;
  const inRoots = bestProbe(site, sample, openRoots);
  return inRoots.count > best.count ? inRoots.probe : best.probe;
}

/** The first probe that finds words in enough of the rows, or else that which finds them in most. */
function bestProbe(
  site: Site,
  sample: readonly Element[],
  rootsIn: (row: Element) => readonly ShadowRoot[],
) {
  const places = sample.map((row) => ({ row, roots: rootsIn(row) }));
  let best = { probe: 0, count: 0 };
  for (const [probe, text] of site.text.entries()) {
    const count = places.filter(
      ({ row, roots }) => bodyFor(site, text, row, roots) !== null,
    ).length;
    if (count > best.count) best = { probe, count };
    if (isPlausible(best.count, sample)) break;
  }
  return best;
}

function bodyFor(
  site: Site,
  probe: ElementProbe,
  row: Element,
  roots: readonly ShadowRoot[],
): Element | null {
  const keyed = probe.path.some((step) => step.includes('{key}'));
  const names = keyed ? { roots, key: firstValue(site.key, row, { roots }) } : { roots };
  return bodyOf(probe, row, names, rulesOf(site));
}

function isPlausible(count: number, rows: readonly Element[]): boolean {
  return count >= rows.length * PLAUSIBLE_SHARE;
}

/** Where the order of day and month is in doubt, a message whose date is not tells it for the others. */
function settleTimes(
  { messages, doubtful, witness }: ReadRows,
  memory: PageMemory,
): FoundMessage[] {
  if (doubtful.length === 0 || witness === null) return messages;
  const settled = new Map<FoundMessage, FoundMessage>();
  const times = readTimes(
    'prefix',
    [witness, ...doubtful].map(({ prefix }) => prefix),
  );
  for (const [index, row] of doubtful.entries()) {
    const time = times[index + 1] ?? null;
    if (time === null) continue;
    const message = { ...row.message, time };
    settled.set(row.message, message);
    memory.rows.set(message.row, { ...row, message });
  }
  return messages.map((message) => settled.get(message) ?? message);
}
