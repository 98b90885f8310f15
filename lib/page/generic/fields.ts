import { bodyText } from '../body-text.ts';
import type { TextRules } from '../omitted.ts';
import { type IdAttributes, idAttributesOf, timeOf } from './marks.ts';
import { messagesAround } from './parts.ts';
import { type Lead, type Piece, slotOf } from './pieces.ts';
import type { GenericRow } from './row.ts';
import type { Slots } from './slots.ts';
import { holdsNothingElse, widen } from './widen.ts';

/** Rows whose words are read before the page is given its turn again: less than a millisecond of work. */
const SLICE = 10;

/** What one message of a row says. Most rows hold one. */
export interface RowFields {
  /** The row, or the part of it that this message stands in. */
  readonly row: Element;
  /** The element with the words that stands closest around them: its side is measured. */
  readonly body: Element | null;
  readonly text: string;
  readonly author: string | null;
  readonly ids: IdAttributes;
  /** Milliseconds since 1970, or null. */
  readonly time: number | null;
}

/** What is in a row beside the words. */
interface Beside {
  readonly author: string | null;
  /** Names and times. */
  readonly elements: ReadonlySet<Element>;
}

/**
 * Tells body, author and time apart in a list of rows, by what repeats: a text that comes again in one place of many
 * rows is a name, and the longest text that does not is what was said. A message may be shorter than a name. Gives the
 * messages of each row.
 */
export function* fieldsOf(
  rows: readonly GenericRow[],
  slots: Slots,
  rules: TextRules,
): Generator<void, (readonly RowFields[])[]> {
  const fields: (readonly RowFields[])[] = [];
  let fresh = 0;
  for (const row of rows) {
    if (row.read?.slots !== slots) {
      row.read = { slots, fields: rowFields(row, slots, rules) };
      fresh += 1;
      if (fresh % SLICE === 0) yield;
    }
    fields.push(row.read.fields);
  }
  return fields;
}

/** How many different names stand beside the messages. */
export function namesIn(fields: readonly RowFields[]): number {
  return new Set(fields.map(({ author }) => author).filter((author) => author !== null)).size;
}

/** Whether most rows show a time. */
export function areTimed(rows: readonly GenericRow[], slots: Slots): boolean {
  const timed = rows.filter(({ row, pieces }) => hasTime(row, pieces, slots));
  return timed.length * 2 >= rows.length;
}

function rowFields(generic: GenericRow, slots: Slots, rules: TextRules): RowFields[] {
  const { row, pieces, ids, time } = generic;
  const beside = besideIn(row, pieces, slots);
  const { author } = beside;
  const chosen = bestOf(pieces, slots);
  if (chosen === null) {
    const body = emojiOnly(row, slots.best);
    const text = body === null ? '' : wordsIn(body, beside, rules);
    return [{ row, body, text, author, ids, time }];
  }
  const whole = widen(chosen, row, pieces);
  const parts = messagesAround(chosen, whole, row, pieces);
  if (parts === null) {
    const text = textOf(chosen, whole, generic, beside, rules);
    return [{ row, body: chosen.element, text, author, ids, time }];
  }
  return parts.map(({ box, piece }) => ({
    row: box,
    body: piece.element,
    text: textOf(piece, widen(piece, box, pieces), generic, beside, rules),
    author,
    ids: idAttributesOf(box),
    time: timeOf(box) ?? time,
  }));
}

/** Who said it, and what stands beside the words that is not said. */
function besideIn(row: Element, pieces: readonly Piece[], slots: Slots): Beside {
  const names = pieces.flatMap((piece) => slots.nameIn(piece) ?? []);
  const elements = new Set(names.map(({ element }) => element));
  for (const { leads } of pieces) {
    for (const lead of leads) if (slots.isTime(lead)) elements.add(lead.element);
  }
  const name = fullName(names)?.replace(/\s*:$/u, '');
  return { author: name ?? labelledAuthor(row), elements };
}

/** The first of the names, or the one of which it is the initials: these stand in a face. */
function fullName(names: readonly Pick<Lead, 'text'>[]): string | undefined {
  const [first, ...others] = names.map(({ text }) => text.trim());
  if (first === undefined || !/^\p{Lu}{1,3}$/u.test(first)) return first;
  return others.find((name) => name !== first && initialsOf(name).startsWith(first)) ?? first;
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** What is said in `whole`, the words of which are `chosen`, all or the first of them. */
function textOf(
  chosen: Piece,
  whole: Element,
  { pieces, complete }: GenericRow,
  beside: Beside,
  rules: TextRules,
): string {
  const isAlone =
    complete &&
    ![...beside.elements].some((element) => whole.contains(element)) &&
    holdsNothingElse(whole, chosen, pieces);
  return isAlone ? withoutColon(chosen.text, beside) : wordsIn(whole, beside, rules);
}

function wordsIn(body: Element, beside: Beside, rules: TextRules): string {
  return withoutColon(bodyText(body, { ...rules, without: beside.elements }), beside);
}

function withoutColon(text: string, { elements }: Beside): string {
  return elements.size > 0 ? text.replace(/^:\s*/u, '') : text;
}

/** The first of those in the best place. */
function bestOf(pieces: readonly Piece[], slots: Slots): Piece | null {
  let best: Piece | null = null;
  let most = 0;
  for (const piece of pieces) {
    const rank = slots.rank(piece);
    if (rank > most) [best, most] = [piece, rank];
  }
  return best;
}

/** Some rows are labelled `Dave K: 15:00` for those who cannot see them. */
function labelledAuthor(row: Element): string | null {
  return row.getAttribute('aria-label')?.match(/^(.{1,40}?)[:,] \d{1,2}[:.]\d{2}/u)?.[1] ?? null;
}

/** A row with nothing but an image in the place where the others have words. */
function emojiOnly(row: Element, best: string | null): Element | null {
  const inner = row.shadowRoot ?? row;
  const places = [...inner.querySelectorAll('*')].filter((element) => slotOf(element) === best);
  return places.find((element) => element.querySelector('img[alt]') !== null) ?? null;
}

function hasTime(row: Element, pieces: readonly Piece[], slots: Slots): boolean {
  const inner = row.shadowRoot ?? row;
  return inner.querySelector('time') !== null || pieces.some((piece) => slots.isTime(piece));
}
