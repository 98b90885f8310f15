import type { Direction } from '../chat/message.ts';
import { bodyText } from './body-text.ts';
import type { FoundMessage } from './found.ts';
import { markOf } from './mark.ts';
import { isWithinOmitted, type TextRules } from './omitted.ts';
import { findAll, findFirst, isThere, type Names } from './probe.ts';
import type { ElementProbe, Site, TimeForm } from './site.ts';
import type { ProbeList } from './tally.ts';
import { readTimes } from './times.ts';
import { openRoots, outermost } from './tree.ts';
import { firstValue } from './values.ts';

/** What one row of a known site says. It holds as long as nothing changes inside the row. */
export interface SiteRow {
  readonly message: FoundMessage;
  /** Texts that may be its time. Whether they mean day or month first, other rows may have to tell. */
  readonly times: readonly TimeText[];
  /** Which probes found something in it. */
  readonly wins: readonly Win[];
  /** The open shadow roots in it, where they had to be looked for. */
  readonly roots: readonly ShadowRoot[];
}

export interface TimeText {
  readonly form: TimeForm;
  readonly text: string;
}

/** A list of probes and the index of the one that found something. */
export type Win = readonly [list: ProbeList, index: number];

/**
 * Reads one row of `site`. `textProbe` is the index of the probe by which this conversation's words are found. Never
 * throws: a row that does holds no words.
 */
export function readRow(site: Site, row: Element, textProbe: number, rules: TextRules): SiteRow {
  try {
    const plain = readParts(site, row, textProbe, rules, NO_ROOTS);
    // To look for shadow roots costs more than all else, and few sites have any in their rows.
    if (plain.message.body !== null && !isOfOwnMaking(row)) return plain;
    const roots = openRoots(row);
    return roots.length === 0 ? plain : readParts(site, row, textProbe, rules, roots);
  } catch {
    const nothing = { body: null, id: null, text: '', mark: 0, author: null, time: null } as const;
    return {
      message: { row, ...nothing, direction: 'unknown' },
      times: [],
      wins: [],
      roots: NO_ROOTS,
    };
  }
}

const NO_ROOTS: readonly ShadowRoot[] = [];

/** A custom element, which may keep parts of the message in a shadow root and leave others outside. */
function isOfOwnMaking(row: Element): boolean {
  return row.localName.includes('-') || row.firstElementChild?.localName.includes('-') === true;
}

function readParts(
  site: Site,
  row: Element,
  textProbe: number,
  rules: TextRules,
  roots: readonly ShadowRoot[],
): SiteRow {
  const wins: Win[] = [];
  const noting = (list: ProbeList) => (index: number) => void wins.push([list, index]);
  const id = firstValue(site.key, row, { roots }, noting('key'));
  const names: Names = { key: id, roots };
  const body = bodyOf(site.text[textProbe], row, names, rules);
  const text = body === null ? '' : attempt(() => bodyText(body, rules), '');
  if (body !== null) wins.push(['text', textProbe]);
  const direction = saidDirection(site, row, names, noting);
  const { times, time } = timeOf(site, row, names, wins);
  const author = firstValue(site.author, row, names, noting('author'));
  const message = { row, body, id, text, mark: markOf(text), author, time, direction } as const;
  return { message, times, wins, roots };
}

/** The element that holds the row's words, or null. What is no part of the words is never taken for them. */
export function bodyOf(
  probe: ElementProbe | undefined,
  row: Element,
  names: Names,
  rules: TextRules,
): Element | null {
  if (probe === undefined) return null;
  return attempt(() => {
    const first = findFirst(probe, row, names);
    if (first === null) return null;
    if (probe.pick !== 'last' && !isWithinOmitted(first, row, rules)) return first;
    const found = findAll(probe, row, names);
    const own = outermost(found.filter((element) => !isWithinOmitted(element, row, rules)));
    return (probe.pick === 'last' ? own.at(-1) : own[0]) ?? null;
  }, null);
}

/** What the page itself says of the direction. Where both sides are marked, or none is, nothing. */
export function saidDirection(
  site: Site,
  row: Element,
  names: Names = {},
  noting?: (list: ProbeList) => (index: number) => void,
): Direction {
  const incoming = isThere(site.incoming, row, noting?.('incoming'), names);
  const outgoing = isThere(site.outgoing, row, noting?.('outgoing'), names);
  if (incoming === outgoing) return 'unknown';
  return incoming ? 'in' : 'out';
}

/** The first text that means a time by itself, and those before it that may mean one beside other rows. */
function timeOf(site: Site, row: Element, names: Names, wins: Win[]) {
  const times: TimeText[] = [];
  for (const [index, probe] of site.time.entries()) {
    const text = firstValue([probe], row, names);
    if (text === null) continue;
    times.push({ form: probe.form, text });
    const time = readTimes(probe.form, [text])[0] ?? null;
    if (time === null) continue;
    wins.push(['time', index]);
    return { times, time };
  }
  return { times, time: null };
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
