/** A name is not longer than this. */
const LONGEST_NAME = 40;

/** A conversation has at most so many people whose names repeat. Source: prototype of the generic reader, 2026-11. */
const MOST_NAMES = 8;

/** A slot is for times when this share of its texts look like one. */
const TIME_SHARE = 0.7;

/** A place for words is in so many rows at least: a single one is a notice. */
const FEWEST_ROWS = 2;

/** `15:10`, `May 30 at 3:10 PM`, and how long ago: `177d`, `3 min ago`. */
const TIME_TEXT =
  /^(?:(?=.{1,32}$)[^\n]*\b\d{1,2}[:.h]\d{2}\b|\d{1,3} ?(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?)(?: ago)?$)/u;

const NAME_CLASS =
  /author|sender|nick|user-?name|display-?name|from-?name|(?:^|[-_.])name(?:$|[-_.<])/iu;

/** A name, unless it is what the user said: `bubble__text--user`. */
const USER_CLASS = /(?:^|[-_.])user(?:$|[-_.<])/iu;
const WORDS_CLASS = /(?:^|[-_.])(?:text|body|content|bubble|message|msg)(?:$|[-_.<])/iu;

/** One place in the rows of a list, with a count of the texts that stand there. */
export class Slot {
  readonly name: string;
  /** It opens a block of words. */
  readonly leads: boolean;
  /** Its classes say that a name stands there. */
  readonly isCalledName: boolean;
  rows = 0;
  texts = 0;
  /** Characters in all of them together. */
  length = 0;
  #times = 0;
  /** Texts that are none or too long for a name. */
  #noNames = 0;
  readonly #different = new Map<string, number>();

  constructor(name: string, leads: boolean) {
    this.name = name;
    this.leads = leads;
    this.isCalledName = NAME_CLASS.test(name) || (USER_CLASS.test(name) && !WORDS_CLASS.test(name));
  }

  /** `by` is 1 for a text that came and -1 for one that went. */
  count(text: string, by: 1 | -1): void {
    this.texts += by;
    this.length += by * text.length;
    if (TIME_TEXT.test(text)) this.#times += by;
    if (text.length > LONGEST_NAME || text === '') this.#noNames += by;
    const times = (this.#different.get(text) ?? 0) + by;
    if (times > 0) this.#different.set(text, times);
    else this.#different.delete(text);
  }

  get isTime(): boolean {
    return this.#times >= this.texts * TIME_SHARE;
  }

  /** A text that comes again in many rows, or that its classes call a name. */
  get isName(): boolean {
    const different = this.#different.size;
    if (different > MOST_NAMES || this.#noNames > 0) return false;
    if (this.isCalledName) return true;
    return this.rows >= 3 && different < this.rows && different * 2 <= this.rows + 1;
  }

  /** Rows it is in, how seldom it repeats itself, and how long it is. 0 for a place seen in one row only. */
  get weight(): number {
    if (this.leads || this.rows < FEWEST_ROWS) return 0;
    const variety = this.#different.size / this.texts;
    return this.rows * variety * Math.log2(2 + this.length / this.texts);
  }
}
