import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness/browser.ts';
import { ours } from '../bench/page-ours.ts';
import { BEGIN, END, mark, traced } from '../bench/page-trace.ts';

/** So many places are told. */
const PLACES = 8;

/** What Sidelight did on the page's main thread, whenever it was looked at. */
export class Tasks {
  /** Milliseconds of the thread's own time that one task was in Sidelight's scripts at most. */
  longest = 0;
  readonly #places = new Map<string, number>();
  readonly #browser: TestBrowser;
  readonly #page: Page;

  constructor(browser: TestBrowser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** Looks at what is done while `work` goes on, which may not take longer than a trace has room for. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    let result: Result | undefined;
    const trace = await traced(this.#browser.browser, async () => {
      await mark(this.#page, BEGIN);
      result = await work();
      await mark(this.#page, END);
    });
    const { longestTask, places } = ours(trace);
    this.longest = Math.max(this.longest, longestTask);
    for (const [place, time] of places) {
      this.#places.set(place, (this.#places.get(place) ?? 0) + time);
    }
    return result as Result;
  }

  /** Where it was longest in all, in milliseconds. */
  get places(): [place: string, milliseconds: number][] {
    return [...this.#places].toSorted(([, a], [, b]) => b - a).slice(0, PLACES);
  }
}
