import { readTimes } from '../times.ts';

/** Attributes in which pages keep a message's id, the most telling first. */
const ID_ATTRIBUTES = [
  'data-msgid',
  'data-message-id',
  'msg-id',
  'data-mid',
  'data-event-id',
  'data-id',
  'id',
] as const;

/** Attributes in which pages keep a message's full time. */
const TIME_ATTRIBUTES = ['datetime', 'data-isodate', 'data-timestamp', 'data-time', 'timestamp'];

/** The attributes of a row that may be its id. */
export type IdAttributes = Readonly<Partial<Record<(typeof ID_ATTRIBUTES)[number], string>>>;

export function idAttributesOf(row: Element): IdAttributes {
  const found: [string, string][] = [];
  for (const name of ID_ATTRIBUTES) {
    const value = attributeIn(row, name);
    if (value) found.push([name, value]);
  }
  return Object.fromEntries(found);
}

/** The id of each row by the first attribute that all rows have with different values, on the row or inside it. */
export function idsOf(rows: readonly IdAttributes[]): (string | null)[] {
  for (const name of ID_ATTRIBUTES) {
    const ids = rows.map((row) => row[name]).filter((id) => id !== undefined);
    if (ids.length === rows.length && new Set(ids).size === ids.length) return ids;
  }
  return rows.map(() => null);
}

/** A date and time as an attribute of the row, or of something in it, writes it. */
export function timeTextOf(row: Element): string | null {
  const written = TIME_ATTRIBUTES.map((name) => attributeIn(row, name)).find(
    (text) => text !== null,
  );
  return /^\d{4}-\d\d/u.test(written ?? '') ? (written ?? null) : null;
}

/** Such texts in milliseconds since 1970. */
export function timesOf(texts: readonly (string | null)[]): (number | null)[] {
  return readTimes('datetime', texts);
}

function attributeIn(row: Element, name: string): string | null {
  if (row.hasAttribute(name)) return row.getAttribute(name);
  const inner = row.shadowRoot ?? row;
  // A nested id may belong to anything; those made for messages do not.
  if (name === 'id') return null;
  return inner.querySelector(`[${name}]`)?.getAttribute(name) ?? null;
}
