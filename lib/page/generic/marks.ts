import { readTime } from '../times.ts';
import { kindOf, type Mark, sideOf } from './kinds.ts';

/** Elements of one row that are looked at for a class or attribute that tells its direction. */
const ELEMENTS_PER_ROW = 40;

const FLAG_NAME = /(?:self|outgoing|own|mine|from-?me)$/u;

const SIDE_NAME = /(?:direction|sender|from)$/u;

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
  const found: Partial<Record<(typeof ID_ATTRIBUTES)[number], string>> = {};
  const inner = holdsAny(row, NESTED_IDS);
  for (const name of ID_ATTRIBUTES) {
    const value = attributeIn(row, name, inner);
    if (value) found[name] = value;
  }
  return found;
}

/** The id of each row by the first attribute that all rows have with different values, on the row or inside it. */
export function idsOf(rows: readonly IdAttributes[]): (string | null)[] {
  for (const name of ID_ATTRIBUTES) {
    if (rows[0]?.[name] === undefined) continue;
    const ids = rows.map((row) => row[name]).filter((id) => id !== undefined);
    if (ids.length === rows.length && new Set(ids).size === ids.length) return ids;
  }
  return rows.map(() => null);
}

/** A date and time as an attribute of the row, or of something in it, writes it: milliseconds since 1970, or null. */
export function timeOf(row: Element): number | null {
  const inner = holdsAny(row, TIMES);
  for (const name of TIME_ATTRIBUTES) {
    const text = attributeIn(row, name, inner);
    if (text !== null) return readTime('datetime', text);
  }
  return null;
}

/** A nested id may belong to anything; those made for messages do not. */
const NESTED_IDS = ID_ATTRIBUTES.filter((name) => name !== 'id')
  .map((name) => `[${name}]`)
  .join(', ');

const TIMES = TIME_ATTRIBUTES.map((name) => `[${name}]`).join(', ');

/** What is inside the row, if it holds anything such; null otherwise. */
function holdsAny(row: Element, css: string): ParentNode | null {
  const inner = row.shadowRoot ?? row;
  return inner.querySelector(css) === null ? null : inner;
}

function attributeIn(row: Element, name: string, inner: ParentNode | null): string | null {
  const own = row.getAttribute(name);
  if (own !== null || inner === null || name === 'id') return own;
  return inner.querySelector(`[${name}]`)?.getAttribute(name) ?? null;
}

/** The marks on a row and inside it. */
export function marksOf(row: Element): Mark[] {
  const inner = row.shadowRoot ?? row;
  const elements = inner.querySelectorAll('*');
  const marks: Mark[] = [];
  addMarks(row, marks);
  for (let index = 0; index < elements.length && index < ELEMENTS_PER_ROW - 1; index += 1) {
    addMarks(elements[index] as Element, marks);
  }
  return marks;
}

function addMarks(element: Element, marks: Mark[]): void {
  if (!element.hasAttributes()) return;
  const ofKind = kindOf(element).marks;
  if (ofKind.length > 0) marks.push(...ofKind);
  const names = element.getAttributeNames();
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    if (isTelling(name)) marks.push(...attributeMarks(element, name));
  }
}

/** Attribute names remembered: a page has a few dozen. */
const NAMES_REMEMBERED = 1_000;

const telling = new Map<string, boolean>();

function isTelling(name: string): boolean {
  let tells = telling.get(name);
  if (tells === undefined) {
    tells = FLAG_NAME.test(name) || SIDE_NAME.test(name);
    if (telling.size >= NAMES_REMEMBERED) telling.clear();
    telling.set(name, tells);
  }
  return tells;
}

/** `data-self="true"`, `is-outgoing="false"`, `data-direction="in"`. */
function attributeMarks(element: Element, name: string): Mark[] {
  const value = element.getAttribute(name)?.toLowerCase() ?? '';
  const stem = `${element.localName}[${name}]`;
  if (FLAG_NAME.test(name) && /^(?:true|false|0|1)$/u.test(value)) {
    return [{ stem, word: 'own', side: /true|1/u.test(value) ? 'out' : 'in' }];
  }
  const side = SIDE_NAME.test(name) ? sideOf(value) : null;
  return side === null ? [] : [{ stem, word: value, side }];
}
