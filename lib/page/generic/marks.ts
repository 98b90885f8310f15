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
];

/** Attributes in which pages keep a message's full time. */
const TIME_ATTRIBUTES = ['datetime', 'data-isodate', 'data-timestamp', 'data-time', 'timestamp'];

/** The id of each row by the first attribute that all rows have with different values, on the row or inside it. */
export function idsOf(rows: readonly Element[]): (string | null)[] {
  for (const name of ID_ATTRIBUTES) {
    const ids = rows.map((row) => attributeIn(row, name));
    if (ids.every((id) => id !== null && id !== '') && new Set(ids).size === ids.length) return ids;
  }
  return rows.map(() => null);
}

/** The time of each row in milliseconds since 1970, where an attribute tells it. */
export function timesOf(rows: readonly Element[]): (number | null)[] {
  const texts = rows.map((row) => {
    const written = TIME_ATTRIBUTES.map((name) => attributeIn(row, name)).find(
      (text) => text !== null,
    );
    return /^\d{4}-\d\d/u.test(written ?? '') ? (written ?? null) : null;
  });
  return readTimes('datetime', texts);
}

function attributeIn(row: Element, name: string): string | null {
  if (row.hasAttribute(name)) return row.getAttribute(name);
  const inner = row.shadowRoot ?? row;
  // A nested id may belong to anything; those made for messages do not.
  if (name === 'id') return null;
  return inner.querySelector(`[${name}]`)?.getAttribute(name) ?? null;
}
