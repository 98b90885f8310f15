/** Custom elements whose script has not come yet. */
const WAITING = ':not(:defined)';

/** Milliseconds until it is looked at them for the first time; each wait is twice as long as the one before. */
const FIRST_WAIT = 500;

/** How often, in about a minute in all: many a page has elements whose script never comes. */
const LOOKS = 7;

/**
 * Waits for custom elements to be upgraded, for as long as no conversation is found: when their script comes, a whole
 * chat may be drawn into their shadow roots, and no observer tells that an element was given one.
 */
export class Upgrades {
  readonly #document: Document;
  readonly #upgraded: () => void;
  #roots: readonly ShadowRoot[] = [];
  #waiting = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param upgraded called when fewer or more elements wait than before */
  constructor(document: Document, upgraded: () => void) {
    this.#document = document;
    this.#upgraded = upgraded;
  }

  /** To be called after a reading that has found no conversation, with the open shadow roots it has met. */
  await(roots: readonly ShadowRoot[]): void {
    this.#roots = roots;
    const waiting = this.#count();
    // What was waited for already is not waited for all over again.
    if (waiting === this.#waiting) return;
    this.stop();
    [this.#roots, this.#waiting] = [roots, waiting];
    if (waiting > 0) this.#wait(FIRST_WAIT, LOOKS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    [this.#roots, this.#waiting] = [[], 0];
  }

  #wait(milliseconds: number, looks: number): void {
    this.#timer = setTimeout(() => {
      if (this.#count() === this.#waiting) {
        if (looks > 1) this.#wait(2 * milliseconds, looks - 1);
        return;
      }
      this.stop();
      this.#upgraded();
    }, milliseconds);
  }

  #count(): number {
    try {
      let waiting = 0;
      for (const root of [this.#document, ...this.#roots]) {
        waiting += root.querySelectorAll(WAITING).length;
      }
      return waiting;
    } catch {
      // A picture may have that name and stand in the place of the document's own function.
      return 0;
    }
  }
}
