import type { RowChanges } from './changes.ts';
import type { FoundConversation } from './found.ts';
import { type Frame, type FramedBox, frameOf, namesStand } from './frame.ts';
import type { PageMemory } from './memory.ts';
import type { Place } from './place.ts';
import { findAll } from './probe.ts';
import { findRows, followRows, noteLists, type Rows } from './row-list.ts';
import type { Site } from './site.ts';
import { type Reader, readMessages } from './site-messages.ts';
import { ProbeTally } from './tally.ts';
import { isShown, outermost, rootLevels, rootsAround } from './tree.ts';

/**
 * Reads all conversations of a known site that stand on the page, and notes in the memory's tally which probes found
 * something. Yields between slices of work.
 */
export function* readSite(
  site: Site,
  place: Place,
  document: Document,
  memory: PageMemory,
): Generator<void, FoundConversation[]> {
  memory.frames = [];
  memory.tally = new ProbeTally();
  memory.lists = new Set();
  const boxes = yield* findBoxes(site, place, document, memory);
  // Before the page gets its turn: what it changes around the rows from now on is to be heard of.
  for (const { container, rows } of boxes) {
    noteLists(rows.rows, memory.lists);
    memory.rowRoots.push(...rootsBetween(container, rows.rows));
  }
  const frames: Frame[] = [];
  for (const box of boxes) {
    yield;
    frames.push(yield* frameOf(site, place, box, boxes, memory));
  }
  memory.frames = frames;
  memory.rowLists = boxes.map((box) => box.rows);
  return yield* readFrames({ site, memory, tally: memory.tally, again: false });
}

/**
 * Reads the same conversations again where nothing but their rows has changed: the insides of those that `changed`,
 * and which of them there are. Null where the page shows something else by now and has to be looked at anew.
 */
export function* readSiteAgain(
  site: Site,
  place: Place,
  rowChanges: RowChanges,
  memory: PageMemory,
): Generator<void, FoundConversation[] | null> {
  const { frames, lists } = memory;
  const boxes = frames.map(({ container }) => container);
  const same = frames.every(
    (frame) =>
      frame.site === site.name &&
      frame.route === place.name &&
      frame.container.isConnected &&
      isShown(frame.container) &&
      namesStand(site, frame, boxes),
  );
  if (frames.length === 0 || !same) return null;
  memory.rowLists = frames.map(({ container, route }, index) => {
    const known = memory.rowLists[index];
    const followed = known && followRows(site, route, container, known, rowChanges, lists);
    return followed ?? findRows(site, route, container);
  });
  return yield* readFrames({ site, memory, tally: memory.tally, again: true });
}

function* readFrames(reader: Reader): Generator<void, FoundConversation[]> {
  const { site, memory, tally } = reader;
  const found: FoundConversation[] = [];
  for (const [index, frame] of memory.frames.entries()) {
    tally.addAll(frame.wins);
    const own = memory.rowLists[index] ?? findRows(site, frame.route, frame.container);
    const messages = yield* readMessages(reader, own, frame.container);
    found.push({ ...frame, messages, leftOut: own.leftOut });
  }
  return found;
}

interface Box extends FramedBox {
  readonly rows: Rows;
}

/**
 * The boxes of the first probe in which messages are found, or else of the first that finds a box at all. Where none of
 * them finds messages in the plain page, shadow roots are searched too, from the outside in: in the innermost ones are the
 * insides of messages.
 */
function* findBoxes(
  site: Site,
  place: Place,
  document: Document,
  memory: PageMemory,
): Generator<void, Box[]> {
  const plain = yield* boxesIn(site, place, document, NO_ROOTS);
  if (plain.some(holdsRows)) return plain;
  const inRoots = yield* boxesInRoots(site, place, document, memory);
  return inRoots.length === 0 ? plain : inRoots;
}

/** A docked chat stands beside the posts of a feed, which are most of such a page. */
const POSTS = "article, [role='article']";

/** The same inside shadow roots, of which no more are looked for than it takes. */
function* boxesInRoots(
  site: Site,
  place: Place,
  document: Document,
  memory: PageMemory,
): Generator<void, Box[]> {
  const search = rootLevels(document, place.route === null ? POSTS : null);
  const levels: ShadowRoot[][] = [];
  let empty: Box[] = [];
  for (const [probe, { shape }] of site.container.entries()) {
    for (let depth = 0; ; depth += 1) {
      for (; levels.length <= depth; yield) {
        const { value, done } = search.next();
        if (done) break;
        if (value === null) continue;
        levels.push(value);
        memory.roots.push(...value);
      }
      const level = levels[depth];
      if (level === undefined) break;
      const boxes = boxesOf(site, probe, place, document, level);
      if (boxes.some(holdsRows)) return boxes;
      yield;
      if (empty.length === 0 && shape === undefined) empty = boxes;
    }
  }
  return empty;
}

function* boxesIn(
  site: Site,
  place: Place,
  document: Document,
  roots: readonly ShadowRoot[],
): Generator<void, Box[]> {
  let empty: Box[] = [];
  for (const [probe, { shape }] of site.container.entries()) {
    const boxes = boxesOf(site, probe, place, document, roots);
    if (boxes.some(holdsRows)) return boxes;
    yield;
    if (empty.length === 0 && shape === undefined) empty = boxes;
  }
  return empty;
}

const NO_ROOTS: readonly ShadowRoot[] = [];

function boxesOf(
  site: Site,
  probe: number,
  place: Place,
  document: Document,
  roots: readonly ShadowRoot[],
): Box[] {
  const search = site.container[probe];
  if (search === undefined || (place.route === null && search.shape !== undefined)) return [];
  const containers = outermost(
    findAll(search, document, { route: place.name, roots }).filter(isShown),
  );
  return containers.map((container) => {
    return { container, rows: findRows(site, place.name, container), probe };
  });
}

/** The shadow roots in which rows stand inside their box. */
function rootsBetween(container: Element, rows: readonly Element[]): Set<ShadowRoot> {
  const [first] = rows;
  if (first === undefined || container.contains(first)) return new Set();
  return new Set(rows.flatMap((row) => rootsAround(row, container)));
}

function holdsRows({ rows }: Box): boolean {
  return rows.rows.length > 0;
}
