import type { FoundMessage } from '../found.ts';
import type { TextRules } from '../omitted.ts';
import type { RowFields } from './fields.ts';
import { type IdAttributes, idAttributesOf, marksOf, timeOf } from './marks.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { byStem, type RowMarks } from './said.ts';
import type { Slots } from './slots.ts';

/** What one row holds, before its neighbours tell what is what. It holds as long as nothing changes inside the row. */
export interface GenericRow extends Pieces {
  readonly row: Element;
  readonly marks: RowMarks;
  readonly ids: IdAttributes;
  /** Milliseconds since 1970, or null. */
  readonly time: number | null;
  /** What it was found to say, as long as the places in the rows are taken for the same. */
  read: { readonly slots: Slots; readonly fields: readonly RowFields[] } | null;
  /** The messages that were made of it last. */
  messages: readonly FoundMessage[];
}

/** Looks at one row. Never throws: a row that does holds nothing. */
export function lookAtRow(row: Element, rules: TextRules): GenericRow {
  try {
    const marks = byStem(marksOf(row));
    return { row, ...piecesOf(row, rules), marks, ...attributesOf(row), read: null, messages: [] };
  } catch {
    const nothing = { pieces: [], complete: false, marks: byStem([]), ids: {}, time: null };
    return { row, ...nothing, read: null, messages: [] };
  }
}

function attributesOf(row: Element): Pick<GenericRow, 'ids' | 'time'> {
  return { ids: idAttributesOf(row), time: timeOf(row) };
}
