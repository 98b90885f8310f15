import type { Direction } from '../../chat/message.ts';
import type { Mark } from './kinds.ts';
import { SaidOfStem } from './stems.ts';

/** What classes and attributes say of the rows of one list. */
export interface Said {
  /** Both directions are marked on different rows. */
  readonly both: boolean;
  /** The pair that is believed. Null where none is. */
  readonly stem: string | null;
  /** What it says of rows that it does not mark: only the own ones may be marked. */
  readonly others: Direction;
}

/** A pair of classes must mark at least this share of the rows: the rest are notices and dividers. */
const MARKED_SHARE = 0.5;

const NOTHING: Said = { both: false, stem: null, others: 'unknown' };

/** What the marks of one row say, by stem: `in`, `out`, or `unknown` where they contradict each other. */
export type RowMarks = ReadonlyMap<string, readonly Mark[]>;

/** The marks of one row, those of one stem together. */
export function byStem(marks: readonly Mark[]): RowMarks {
  if (marks.length === 0) return NO_MARKS;
  const stems = new Map<string, Mark[]>();
  for (const mark of marks) {
    const same = stems.get(mark.stem);
    if (same === undefined) stems.set(mark.stem, [mark]);
    else same.push(mark);
  }
  return stems;
}

const NO_MARKS: RowMarks = new Map();

/**
 * Counts the marks on the rows of a list, as rows come and go, and tells what they say. Two classes of one stem
 * (`content--me`, `content--them`) must never mark the same row. The pair that marks most rows wins, a weak word only
 * after the strong ones: a class such as `body--received` stands on own messages too in some rooms.
 */
export class SaidTally {
  #rows = 0;
  readonly #stems = new Map<string, SaidOfStem>();

  /** `by` is 1 for a row that came and -1 for one that went. */
  count(row: RowMarks, by: 1 | -1): void {
    this.#rows += by;
    for (const [stem, marks] of row) {
      let said = this.#stems.get(stem);
      if (said === undefined) {
        said = new SaidOfStem();
        this.#stems.set(stem, said);
      }
      said.count(marks, by);
      if (said.rows === 0) this.#stems.delete(stem);
    }
  }

  said(): Said {
    let best = NOTHING;
    let most = 0;
    for (const [stem, said] of this.#stems) {
      const [weight, one] = this.#judge(stem, said);
      if (weight > most) [most, best] = [weight, one];
    }
    return best;
  }

  #judge(stem: string, { mixed, ins, outs, isStrong, isLone }: SaidOfStem): [number, Said] {
    if (mixed > 0) return [0, NOTHING];
    const both = ins > 0 && outs > 0;
    const enough = this.#rows * MARKED_SHARE;
    if (both && ins + outs >= enough) {
      return [(isStrong ? 4 : 2) + (ins + outs) / this.#rows, { both, stem, others: 'unknown' }];
    }
    if (!both && isStrong && ins >= enough) return [1, { both, stem, others: 'unknown' }];
    // Only the own messages are marked: the others are the rest, as long as there is a rest.
    const lone = ins === 0 && outs > 0 && outs < this.#rows && isLone;
    return lone ? [3, { both: true, stem, others: 'in' }] : [0, NOTHING];
  }
}

/** The direction of one row by what is said of all. */
export function directionOf(row: RowMarks, { stem, others }: Said): Direction {
  if (stem === null) return 'unknown';
  return row.get(stem)?.[0]?.side ?? others;
}
