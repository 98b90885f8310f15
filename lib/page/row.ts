import type { Direction } from '../chat/message.ts';
import type { Alike } from './alike.ts';
import { bodyText } from './body-text.ts';
import type { FoundMessage } from './found.ts';
import { markOf } from './mark.ts';
import { isWithinOmitted, type TextRules } from './omitted.ts';
import { beyondFirst, findAll, findFirst, firstThere } from './probe.ts';
import type { Names } from './search.ts';
import type { ElementProbe, Site } from './site.ts';
import { type Win, winOf } from './tally.ts';
import { readTime } from './times.ts';
import { holds, openRoots, outermost, rootOf, rootsAround } from './tree.ts';
import { firstSighting, type Sighting, sightingBy } from './values.ts';

/** What one row of a known site says. It holds as long as nothing changes inside the row. */
export interface SiteRow {
  readonly message: FoundMessage;
  /** The text of its time where that begins with a date: whether with the day or the month, other rows may have to tell. */
  readonly prefix: string | null;
  /** Which probes found something in it. */
  readonly wins: readonly Win[];
  /** The open shadow roots in which its words stand, all of those in it where it has none yet: there they may change. */
  readonly roots: readonly ShadowRoot[];
}

/**
 * Reads one row of `site`. `textProbe` is the index of the probe by which this conversation's words are found. Never
 * throws: a row that does holds no words.
 */
export function readRow(
  site: Site,
  row: Element,
  textProbe: number,
  rules: TextRules,
  { plain: place = PLAIN, shallow = false }: Alike = {},
): SiteRow {
  try {
    const own = shallow ? rootOf(row) : null;
    if (own !== null) {
      const read = readParts(site, row, textProbe, rules, { roots: [own] });
      const { body } = read.message;
      // What stands inside the words may have roots that are to be watched.
      if (body !== null && body.firstElementChild === null) return read;
    }
    const likely = likelyRoots(row);
    if (likely.length > 0) return readParts(site, row, textProbe, rules, { roots: likely });
    const plain = readParts(site, row, textProbe, rules, place);
    if (plain.message.body !== null) return plain;
    const roots = openRoots(row);
    return roots.length === 0 ? plain : readParts(site, row, textProbe, rules, { roots });
  } catch {
    const nothing = { body: null, id: null, text: '', mark: 0, author: null, time: null } as const;
    return {
      message: { row, ...nothing, direction: 'unknown' },
      prefix: null,
      wins: [],
      roots: NO_ROOTS,
    };
  }
}

const NO_ROOTS: readonly ShadowRoot[] = [];

/** A row in the plain page of which nothing is known. */
export const PLAIN: Names = { roots: NO_ROOTS };

/**
 * The open shadow roots of a custom element, which may keep parts of the message in them and leave others outside. To
 * look for them costs more than all else, and few sites have any in their rows: in other rows none is looked for.
 */
export function likelyRoots(row: Element): readonly ShadowRoot[] {
  return isOfOwnMaking(row) ? openRoots(row) : NO_ROOTS;
}

function isOfOwnMaking(row: Element): boolean {
  return row.localName.includes('-') || row.firstElementChild?.localName.includes('-') === true;
}

function readParts(
  site: Site,
  row: Element,
  textProbe: number,
  rules: TextRules,
  place: Names,
): SiteRow {
  const wins: Win[] = [];
  const key = firstSighting(site.key, row, place);
  if (key !== null) wins.push(winOf('key', key.index));
  const id = key?.value ?? null;
  const names: Names = id === null ? place : { ...place, key: id };
  const body = bodyOf(site.text[textProbe], row, names, rules);
  const text = body === null ? '' : textOf(body, rules);
  if (body !== null) wins.push(winOf('text', textProbe));
  const direction = saidDirection(site, row, names, wins);
  const { prefix, time } = timeOf(site, row, names, wins);
  const name = firstSighting(site.author, row, names);
  if (name !== null) wins.push(winOf('author', name.index));
  const author = name?.value ?? null;
  const message = { row, body, id, text, mark: markOf(text), author, time, direction } as const;
  return { message, prefix, wins, roots: rootsToWatch(row, body, place.roots ?? NO_ROOTS) };
}

/** Those around the words and inside them, and not those beside them: in some of these a clock ticks. */
function rootsToWatch(row: Element, body: Element | null, roots: readonly ShadowRoot[]) {
  if (body === null || roots.length === 0) return roots;
  const around = rootsAround(body, row);
  return roots.filter((root) => around.includes(root) || holds(body, root.host));
}

/** The element that holds the row's words, or null. What is no part of the words is never taken for them. */
export function bodyOf(
  probe: ElementProbe | undefined,
  row: Element,
  names: Names,
  rules: TextRules,
): Element | null {
  if (probe === undefined) return null;
  try {
    const isLast = probe.pick === 'last';
    if (!isLast) {
      const first = findFirst(probe, row, names);
      if (first === null || !isWithinOmitted(first, row, rules)) return first;
    }
    const found = findAll(probe, row, names);
    const all = found.filter((element) => !isWithinOmitted(element, row, rules));
    const own = all.length > 1 ? outermost(all) : all;
    return (isLast ? own.at(-1) : own[0]) ?? null;
  } catch {
    return null;
  }
}

function textOf(body: Element, rules: TextRules): string {
  try {
    return bodyText(body, rules);
  } catch {
    return '';
  }
}

/** What the page itself says of the direction. Where both sides are marked, or none is, nothing. `wins` is added to. */
export function saidDirection(
  site: Site,
  row: Element,
  names: Names = {},
  wins: Win[] = [],
): Direction {
  const incoming = firstThere(site.incoming, row, names);
  if (incoming !== -1) wins.push(winOf('incoming', incoming));
  const outgoing = firstThere(site.outgoing, row, names);
  if (outgoing !== -1) wins.push(winOf('outgoing', outgoing));
  if ((incoming === -1) === (outgoing === -1)) return 'unknown';
  return incoming === -1 ? 'out' : 'in';
}

const NO_TIME = { prefix: null, time: null };

/** The first text that means a time by itself, and one before it that may mean one beside other rows. */
function timeOf(site: Site, row: Element, names: Names, wins: Win[]) {
  const present = names.present?.get(site.time);
  if ((present ?? site.time).length === 0) return NO_TIME;
  const found = { prefix: null as string | null, time: null as number | null };
  const note = (sighting: Sighting | null): boolean => {
    if (sighting === null) return false;
    const { form } = site.time[sighting.index] as Site['time'][number];
    if (form === 'prefix') found.prefix ??= sighting.value;
    found.time = readTime(form, sighting.value);
    if (found.time !== null) wins.push(winOf('time', sighting.index));
    return found.time !== null;
  };
  if (present === undefined && note(sightingBy(site.time, 0, row, names))) return found;
  const others = present ?? beyondFirst(site.time, row, names);
  for (let other = 0; other < others.length; other += 1) {
    if (note(sightingBy(site.time, others[other] as number, row, names))) break;
  }
  return found;
}
