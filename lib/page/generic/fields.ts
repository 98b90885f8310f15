import { bodyText } from '../body-text.ts';
import type { TextRules } from '../omitted.ts';
import { ancestorsWithin } from '../tree.ts';
import { type Piece, slotOf } from './pieces.ts';
import type { GenericRow } from './row.ts';
import type { Slots } from './slots.ts';

/** Rows whose words are read before the page is given its turn again: less than a millisecond of work. */
const SLICE = 10;

/** What one row says. */
export interface RowFields {
  readonly row: Element;
  /** The element with the words that stands closest around them: its side is measured. */
  readonly body: Element | null;
  readonly text: string;
  readonly author: string | null;
}

/**
 * Tells body, author and time apart in a list of rows, by what repeats: a text that comes again in one place of many
 * rows is a name, and the longest text that does not is what was said. A message may be shorter than a name.
 */
export function* fieldsOf(
  rows: readonly GenericRow[],
  slots: Slots,
  rules: TextRules,
): Generator<void, RowFields[]> {
  const fields: RowFields[] = [];
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

function rowFields(
  { row, pieces, complete }: GenericRow,
  slots: Slots,
  rules: TextRules,
): RowFields {
  const names = pieces.map((piece) => slots.nameIn(piece)).filter((name) => name !== null);
  const author = names[0]?.textContent?.trim().replace(/\s*:$/u, '') ?? labelledAuthor(row);
  const chosen = bestOf(pieces, slots);
  const body = chosen === null ? emojiOnly(row, slots.best) : chosen.element;
  if (body === null) return { row, body, text: '', author };
  const whole = chosen === null ? body : widen(chosen, row, pieces);
  const inside = names.filter((name) => whole.contains(name));
  const isAlone =
    complete && chosen !== null && inside.length === 0 && holdsNothingElse(whole, chosen, pieces);
  const text = isAlone ? chosen.text : bodyText(whole, { ...rules, without: new Set(names) });
  return { row, body, text: names.length > 0 ? text.replace(/^:\s*/u, '') : text, author };
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

/** The whole body and not one piece of it: paragraphs and an emoji beside a span belong together. */
function widen(chosen: Piece, row: Element, pieces: readonly Piece[]): Element {
  const others = pieces.filter((piece) => piece.slot !== chosen.slot).map((piece) => piece.element);
  let widest = chosen.element;
  const path = ancestorsWithin(chosen.element, row).slice(1);
  const mayHoldForeign = holdsForeign(path.at(-1), chosen.element);
  for (const around of path) {
    if (others.some((other) => around.contains(other))) break;
    if (mayHoldForeign && hasForeignPart(around, chosen.element)) break;
    widest = around;
  }
  return widest;
}

/** Whether all that is said in a box around a piece is that piece: no other words, and no emoji as an image. */
function holdsNothingElse(box: Element, chosen: Piece, pieces: readonly Piece[]): boolean {
  if (box === chosen.element) return true;
  const within = pieces.filter(({ element }) => box.contains(element));
  return within.length === 1 && within[0] === chosen && box.querySelector('img') === null;
}

/** Asked once for all boxes around a piece, where no shadow root stands between them. */
function holdsForeign(outermost: Element | undefined, piece: Element): boolean {
  if (outermost === undefined) return false;
  return !outermost.contains(piece) || outermost.querySelector('time, img[alt]') !== null;
}

/** A time, or a picture whose description is words: a face beside the bubble is described by its owner's name. */
function hasForeignPart(around: Element, body: Element): boolean {
  const images = [...around.querySelectorAll('img[alt]')].filter((image) => !body.contains(image));
  const described = images.some((image) => /\p{L}/u.test(image.getAttribute('alt') ?? ''));
  return described || around.querySelector('time') !== null;
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
