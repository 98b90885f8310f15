import { type Piece, slotOf } from './pieces.ts';

/** What the places in the rows of one list are for. */
export interface Slots {
  /** The place in which most words are said, and seldom the same twice. Null where there are none. */
  readonly best: string | null;
  /** How well a piece's place fits for words, 0 for a name, a time, and a place seen in one row only. */
  weight(piece: Piece): number;
  /** The element of a piece that is a name: all of it, or what opens it. */
  nameIn(piece: Piece): Element | null;
  isTime(piece: Piece): boolean;
}

interface Slot {
  readonly name: string;
  readonly texts: string[];
  readonly rows: Set<number>;
  /** It opens a block of words. */
  readonly leads: boolean;
}

/** A name is not longer than this. */
const LONGEST_NAME = 40;

/** A conversation has at most so many people whose names repeat. Source: prototype of the generic reader, 2026-11. */
const MOST_NAMES = 8;

/** A slot is for times when this share of its texts look like one. */
const TIME_SHARE = 0.7;

/** A place for words is in so many rows at least: a single one is a notice. */
const FEWEST_ROWS = 2;

const TIME_TEXT = /^(?=.{1,32}$)[^\n]*\b\d{1,2}[:.h]\d{2}\b/u;

const NAME_CLASS =
  /author|sender|nick|user-?name|display-?name|from-?name|(?:^|[-_.])(?:name|user)(?:$|[-_.<])/iu;

/** Tells by what repeats over the rows which places hold names and times, and which hold words. */
export function readSlots(rows: readonly (readonly Piece[])[]): Slots {
  const slots = collect(rows);
  const all = [...slots.values()];
  const times = new Set(all.filter(isTimeSlot));
  const names = nameSlots(all.filter((slot) => !times.has(slot)));
  const score = (slot: Slot | undefined) => {
    if (slot === undefined || slot.leads || times.has(slot) || names.has(slot)) return 0;
    return slot.rows.size < FEWEST_ROWS ? 0 : weigh(slot) / rows.length;
  };
  const best = all.toSorted((a, b) => score(b) - score(a))[0];
  const find = (name: string | undefined) => slots.get(name ?? '');
  const isName = (slot: Slot | undefined) => slot !== undefined && names.has(slot);
  return {
    best: score(best) > 0 ? (best?.name ?? null) : null,
    weight: (piece) => score(find(piece.slot)),
    isTime: (piece) => all.some((slot) => slot.name === piece.slot && times.has(slot)),
    nameIn: (piece) => {
      if (isName(find(piece.slot))) return piece.element;
      return piece.lead !== null && isName(find(leadName(piece.lead))) ? piece.lead : null;
    },
  };
}

function collect(rows: readonly (readonly Piece[])[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  const add = (name: string, text: string, row: number, leads: boolean) => {
    const slot = slots.get(name) ?? { name, texts: [], rows: new Set<number>(), leads };
    slot.texts.push(text);
    slot.rows.add(row);
    slots.set(name, slot);
  };
  for (const [row, pieces] of rows.entries()) {
    for (const piece of pieces) {
      add(piece.slot, piece.text, row, false);
      if (piece.lead === null) continue;
      add(leadName(piece.lead), piece.lead.textContent?.trim() ?? '', row, true);
    }
  }
  return slots;
}

function leadName(lead: Element): string {
  return `lead ${slotOf(lead)}`;
}

/** Where everything repeats, as in a chat of greetings, the longest is what was said unless its class says a name. */
function nameSlots(slots: readonly Slot[]): Set<Slot> {
  const names = slots.filter(isNameSlot);
  if (slots.some((slot) => !slot.leads && !names.includes(slot))) return new Set(names);
  const longest = names
    .filter((slot) => !slot.leads && !NAME_CLASS.test(slot.name))
    .toSorted((a, b) => b.texts.join('').length - a.texts.join('').length)[0];
  return new Set(names.filter((slot) => slot !== longest));
}

function isNameSlot(slot: Slot): boolean {
  const different = new Set(slot.texts).size;
  if (different > MOST_NAMES) return false;
  if (slot.texts.some((text) => text.length > LONGEST_NAME || text === '')) return false;
  if (NAME_CLASS.test(slot.name)) return true;
  return slot.rows.size >= 3 && different < slot.rows.size && different * 2 <= slot.rows.size + 1;
}

function isTimeSlot(slot: Slot): boolean {
  return slot.texts.filter((text) => TIME_TEXT.test(text)).length >= slot.texts.length * TIME_SHARE;
}

/** Rows it is in, how seldom it repeats itself, and how long it is. */
function weigh(slot: Slot): number {
  const length = slot.texts.reduce((sum, text) => sum + text.length, 0) / slot.texts.length;
  const variety = new Set(slot.texts).size / slot.texts.length;
  return slot.rows.size * variety * Math.log2(2 + length);
}
