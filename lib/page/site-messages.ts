import { bodyText, isOmitted, type TextRules } from './body-text.ts';
import type { FoundMessage } from './found.ts';
import { findAll, firstValue, isThere } from './probe.ts';
import type { ElementProbe, Site } from './site.ts';
import { readTimes } from './times.ts';
import { ancestorsWithin, outermost } from './tree.ts';

/** Messages read of one conversation, the last on the page: more than any site keeps in its list at once. */
export const MESSAGES_READ = 400;

/** Messages read before the page is given its turn again: about a millisecond of work. */
const SLICE = 20;

/** A probe for text that finds words in fewer messages than this share is not the right one, unless all are worse. */
const PLAUSIBLE_SHARE = 0.3;

/** Reads the messages of one conversation of a known site. Yields between slices of work. */
export function* readMessages(
  site: Site,
  route: string | null,
  container: Element,
): Generator<void, FoundMessage[]> {
  const rules = { omit: selectorOf(site.omitted), keep: selectorOf(site.kept) };
  const rows = findRows(site, route, container);
  const keys = rows.map((row) => firstValue(site.key, row));
  const bodies = chooseBodies(site, rows, keys, rules);
  const times = timesOf(site, rows, keys);
  const messages: FoundMessage[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const body = bodies[index] ?? null;
    messages.push({
      row,
      body,
      id: keys[index] ?? null,
      text: body === null ? '' : attempt(() => bodyText(body, rules), ''),
      author: firstValue(site.author, row, { key: keys[index] ?? null }),
      time: times[index] ?? null,
      direction: saidDirection(site, row),
    });
  }
  return messages;
}

/** The rows of one conversation, in page order, the last `MESSAGES_READ` of them. `route` names it in the address. */
export function findRows(site: Site, route: string | null, container: Element): Element[] {
  for (const probe of site.message) {
    const rows = outermost(findAll(probe, container, { route }));
    if (rows.length > 0) return rows.slice(-MESSAGES_READ);
  }
  return [];
}

/** One probe is chosen for the whole conversation, or a picture without words would fall through to its caption. */
function chooseBodies(
  site: Site,
  rows: readonly Element[],
  keys: readonly (string | null)[],
  rules: TextRules,
): (Element | null)[] {
  let best: { readonly bodies: (Element | null)[]; readonly count: number } = {
    bodies: [],
    count: 0,
  };
  for (const probe of site.text) {
    const bodies = rows.map((row, index) => bodyOf(row, probe, keys[index] ?? null, rules));
    const count = bodies.filter((body) => body !== null).length;
    if (count > best.count) best = { bodies, count };
    if (best.count >= rows.length * PLAUSIBLE_SHARE) break;
  }
  return best.bodies;
}

function bodyOf(
  row: Element,
  probe: ElementProbe,
  key: string | null,
  rules: TextRules,
): Element | null {
  const found = attempt(() => {
    const own = findAll(probe, row, { key }).filter(
      (element) => !ancestorsWithin(element, row).some((part) => isOmitted(part, rules)),
    );
    return outermost(own);
  }, []);
  return (probe.pick === 'last' ? found.at(-1) : found[0]) ?? null;
}

function timesOf(
  site: Site,
  rows: readonly Element[],
  keys: readonly (string | null)[],
): (number | null)[] {
  let times: (number | null)[] = rows.map(() => null);
  for (const probe of site.time) {
    if (times.every((time) => time !== null)) break;
    const read = readTimes(
      probe.form,
      rows.map((row, index) => firstValue([probe], row, { key: keys[index] ?? null })),
    );
    times = times.map((time, index) => time ?? read[index] ?? null);
  }
  return times;
}

function saidDirection(site: Site, row: Element): FoundMessage['direction'] {
  const incoming = isThere(site.incoming, row);
  const outgoing = isThere(site.outgoing, row);
  if (incoming === outgoing) return 'unknown';
  return incoming ? 'in' : 'out';
}

function selectorOf(probes: readonly ElementProbe[]): string {
  return probes.map((probe) => probe.path.join(' ')).join(', ');
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
