import type { Direction } from '../chat/message.ts';
import { type Line, lineOf } from './bubble.ts';
import type { FoundConversation, FoundMessage } from './found.ts';
import { directionsBySide, type Gaps, gapsOf } from './geometry.ts';
import type { PageMemory } from './memory.ts';
import { directionsOfNames } from './names.ts';

/** Messages measured before the page is given its turn again: a few boxes around each, less than a millisecond. */
const SLICE = 40;

/** Messages measured of which a name tells the direction: enough to know both edges. */
const EDGE_SAMPLE = 60;

/**
 * The side on which each message stands. A known site in one column is never measured: a right-to-left message there
 * stands at the right. Where two sides are known to be there, those of which a name tells the direction stand on its
 * side, and of them some are measured only where the edges are needed to tell the side of another.
 */
export function* sidesOf(
  conversation: FoundConversation,
  memory: PageMemory,
): Generator<void, readonly Direction[]> {
  const { messages, twoSided, confidence } = conversation;
  if (!twoSided && confidence !== 'generic') return [];
  if (messages.every(({ direction }) => direction !== 'unknown')) return [];
  const told = toldByName(conversation);
  if (messages.every(({ text }, index) => told[index] !== 'unknown' || text === '')) return [];
  const gaps: (Gaps | null)[] = new Array(messages.length).fill(null);
  if (!twoSided) {
    yield* measureInto(gaps, conversation, memory, null);
    return directionsBySide(gaps, twoSided);
  }
  const untold = yield* measureInto(gaps, conversation, memory, { told, isTold: false });
  if (untold.seen === 0) return [];
  let byEdges: readonly Direction[] | null = null;
  if (untold.unclear > 0) {
    yield* measureInto(gaps, conversation, memory, { told, isTold: true }, EDGE_SAMPLE);
    byEdges = directionsBySide(gaps, twoSided);
  }
  for (let index = 0; index < told.length; index += 1) {
    if (told[index] !== 'unknown') continue;
    told[index] = byEdges?.[index] ?? gaps[index]?.side ?? 'unknown';
  }
  return told;
}

/** Those of which a name tells the direction, or the others. */
interface Meant {
  readonly told: readonly Direction[];
  readonly isTold: boolean;
}

/** How many messages were seen, and of how many their gaps alone do not tell the side. */
interface Measured {
  readonly seen: number;
  readonly unclear: number;
}

/**
 * Notes where the messages that are meant stand, all of them for null, and at most so many. Yields between slices of
 * work.
 */
function* measureInto(
  gaps: (Gaps | null)[],
  { container, messages, twoSided }: FoundConversation,
  memory: PageMemory,
  meant: Meant | null,
  most = Number.POSITIVE_INFINITY,
): Generator<void, Measured> {
  let measured = 0;
  let [seen, unclear] = [0, 0];
  let line: Line | null = null;
  for (let index = 0; index < messages.length && seen < most; index += 1) {
    if (meant !== null && (meant.told[index] !== 'unknown') !== meant.isTold) continue;
    const message = messages[index] as FoundMessage;
    if (twoSided && message.direction !== 'unknown') continue;
    if (message.body === null) continue;
    let gap = memory.gaps.get(message) ?? null;
    if (gap === null) {
      if (measured % SLICE === 0) {
        if (measured > 0) yield;
        line = lineOf(container);
      }
      measured += 1;
      gap = line && measure(line, message.row, message.body);
      if (gap === null) continue;
      memory.gaps.set(message, gap);
    }
    gaps[index] = gap;
    seen += 1;
    if (gap.side === 'unknown') unclear += 1;
  }
  return { seen, unclear };
}

/** What the name at each message says of its direction. */
function toldByName(conversation: FoundConversation): Direction[] {
  const { messages } = conversation;
  const names = new Set<string>();
  let last: string | null = null;
  for (let index = 0; index < messages.length; index += 1) {
    const { author } = messages[index] as FoundMessage;
    if (author === last || author === null) continue;
    names.add(author);
    last = author;
  }
  const byName = directionsOfNames(names, conversation);
  const told = new Array<Direction>(messages.length);
  for (let index = 0; index < messages.length; index += 1) {
    told[index] = byName.get(messages[index]?.author ?? '') ?? 'unknown';
  }
  return told;
}

function measure(line: Line, row: Element, body: Element): Gaps | null {
  try {
    return gapsOf(line, row, body);
  } catch {
    return null;
  }
}
