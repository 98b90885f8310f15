import type { TextRules } from '../omitted.ts';
import { type IdAttributes, idAttributesOf, marksOf, timeOf } from './marks.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { byStem, type RowMarks } from './said.ts';

/** What one row holds, before its neighbours tell what is what. It holds as long as nothing changes inside the row. */
export interface GenericRow {
  readonly row: Element;
  readonly pieces: readonly Piece[];
  readonly marks: RowMarks;
  readonly ids: IdAttributes;
  /** Milliseconds since 1970, or null. */
  readonly time: number | null;
}

/** Looks at one row. Never throws: a row that does holds nothing. */
export function lookAtRow(row: Element, rules: TextRules): GenericRow {
  try {
    const pieces = piecesOf(row, rules);
    const marks = byStem(marksOf(row));
    return { row, pieces, marks, ...attributesOf(row) };
  } catch {
    return { row, pieces: [], marks: byStem([]), ids: {}, time: null };
  }
}

function attributesOf(row: Element): Pick<GenericRow, 'ids' | 'time'> {
  return { ids: idAttributesOf(row), time: timeOf(row) };
}
