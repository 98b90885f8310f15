import type { Mark } from './kinds.ts';

/** Words that pages also use for other things: believed only where both of the pair mark different rows. */
const WEAK_WORDS = new Set(
  'right left sent received in out other partner self you local remote'.split(' '),
);

/** Words that mark the own messages while the others' carry no mark. */
const LONE_OWN_WORDS = new Set('own mine self me outgoing isme fromme'.split(' '));

/** How often the marks of one stem stand on the rows of a list. */
export class SaidOfStem {
  rows = 0;
  /** Rows that are marked as both. */
  mixed = 0;
  ins = 0;
  outs = 0;
  readonly #words = new Map<string, number>();

  /** `marks` are those of one row. */
  count(marks: readonly Mark[], by: 1 | -1): void {
    const [first] = marks;
    if (first === undefined) return;
    this.rows += by;
    if (marks.some(({ side }) => side !== first.side)) this.mixed += by;
    if (first.side === 'in') this.ins += by;
    else this.outs += by;
    for (const { word } of marks) {
      const times = (this.#words.get(word) ?? 0) + by;
      if (times > 0) this.#words.set(word, times);
      else this.#words.delete(word);
    }
  }

  /** One of its words is used for little else. */
  get isStrong(): boolean {
    return [...this.#words.keys()].some((word) => !WEAK_WORDS.has(word));
  }

  /** All of its words are such as mark own messages alone. */
  get isLone(): boolean {
    return [...this.#words.keys()].every((word) => LONE_OWN_WORDS.has(word));
  }
}
