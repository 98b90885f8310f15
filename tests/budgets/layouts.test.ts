import { expect, test } from 'vitest';
import { ours } from '../../scripts/bench/page-ours.ts';
import {
  chatAddress,
  FEED_ADDRESS,
  open,
  untilQuiet,
  withPages,
} from '../../scripts/bench/page-stage.ts';
import { END, mark, traced } from '../../scripts/bench/page-trace.ts';

/** Enough for several slices of reading. */
const MESSAGES = 200;

/**
 * What the page has laid out already is only looked at: to ask for more while something has changed since would hold up
 * the page, and each time anew.
 */
test.each([
  ['a chat', chatAddress(MESSAGES)],
  ['a page without a chat', FEED_ADDRESS],
])('%s is read without making the browser lay it out', async (_, address) => {
  const seen = await withPages(async (launch) => {
    const browser = await launch(true);
    const trace = await traced(
      browser.browser,
      async () => {
        const page = await open(browser, address);
        await untilQuiet(page);
        await mark(page, END);
      },
      true,
    );
    return ours(trace);
  });
  // It was there and it read, and layouts are noted.
  expect(seen.tasks).toBeGreaterThan(0);
  expect(seen.layouts).toBeGreaterThan(0);
  expect([seen.forcedLayouts, seen.forcedStyles]).toEqual([0, 0]);
});
