import type { GenericRow } from './row.ts';
import { SaidTally } from './said.ts';
import { SlotTally } from './slots.ts';

/** What is counted over all rows of one list, from one reading to the next. */
export class ListTally {
  readonly slots = new SlotTally();
  readonly said = new SaidTally();
  #rows: readonly GenericRow[] = [];

  /** Counts these rows. Most often they are those of the last time and one more, and then only that one is counted. */
  count(rows: readonly GenericRow[]): this {
    const before = this.#rows;
    const most = Math.min(before.length, rows.length);
    let start = 0;
    while (start < most && before[start] === rows[start]) start += 1;
    let end = 0;
    while (end < most - start && before.at(-1 - end) === rows.at(-1 - end)) end += 1;
    for (const row of before.slice(start, before.length - end)) this.#count(row, -1);
    for (const row of rows.slice(start, rows.length - end)) this.#count(row, 1);
    this.#rows = rows;
    return this;
  }

  #count({ pieces, marks }: GenericRow, by: 1 | -1): void {
    this.slots.count(pieces, by);
    this.said.count(marks, by);
  }
}
