import type { TestBrowser } from '../../tests/browser/harness/browser.ts';
import { type Figure, median, type Options } from './figures.ts';
import { flood } from './page-flood.ts';
import { heapOf } from './page-heap.ts';
import { type Ours, ours } from './page-ours.ts';
import { BOUNDS, type Flood, firstReading, LONG_CHAT, pouring, SLOWER } from './page-rows.ts';
import { chatAddress, FEED_ADDRESS, open, untilQuiet, withPages } from './page-stage.ts';
import { BEGIN, END, mark, traced } from './page-trace.ts';

const ENDLESS_CHAT = 10_000;
/** What stands in the chat before messages pour in. */
const OPENED = 100;

/** Of the functions that took most time. */
const SHOWN = 20;

/** How often messages pour in with and without Sidelight, in turn. */
const FLOODS = 2;

/** What Sidelight costs a page, with the same page without it beside. */
export function measurePage({ runs, flood: seconds }: Options): Promise<Figure[]> {
  return withPages(async (launch) => {
    const pair = { with: await launch(true), without: await launch(false) };
    const first: Ours[] = [];
    const outside: Ours[] = [];
    for (let run = 0; run < runs; run += 1) {
      first.push(await opened(pair.with, chatAddress(LONG_CHAT), SLOWER));
      outside.push(await opened(pair.with, FEED_ADDRESS));
    }
    const bare = await opened(pair.without, chatAddress(LONG_CHAT), SLOWER);
    const floods = { with: [] as Flood[], without: [] as Flood[] };
    for (let turn = 0; turn < FLOODS; turn += 1) {
      floods.with.push(await flooded(pair.with, seconds));
      floods.without.push(await flooded(pair.without, seconds));
    }
    const forced = {
      first: await opened(pair.with, chatAddress(LONG_CHAT), 1, true),
      flood: (await flooded(pair.with, seconds, true)).ours,
    };
    const heap = {
      with: await heapOf(pair.with, chatAddress(ENDLESS_CHAT)),
      without: await heapOf(pair.without, chatAddress(ENDLESS_CHAT)),
    };
    return [
      ...firstReading(first, bare, forced.first),
      {
        what: 'a feed on a site that is read: our time',
        value: median(outside.map(({ time }) => time)),
        unit: 'ms',
        most: BOUNDS.outside,
      },
      ...pouring(floods, forced.flood),
      {
        what: `heap of a chat of ${ENDLESS_CHAT} messages`,
        value: heap.with,
        without: heap.without,
        unit: 'MB',
        most: heap.without + BOUNDS.heap,
      },
    ];
  });
}

async function opened(
  browser: TestBrowser,
  address: string,
  slower = 1,
  stacks = false,
): Promise<Ours> {
  const trace = await traced(
    browser.browser,
    async () => {
      const page = await open(browser, address, slower);
      await untilQuiet(page);
      await mark(page, END);
      await page.close();
    },
    stacks,
  );
  return told(ours(trace));
}

async function flooded(browser: TestBrowser, seconds: number, stacks = false): Promise<Flood> {
  const page = await open(browser, chatAddress(OPENED));
  await untilQuiet(page);
  let latencies: number[] = [];
  const trace = await traced(
    browser.browser,
    async () => {
      await mark(page, BEGIN);
      latencies = await flood(page, seconds);
      await mark(page, END);
    },
    stacks,
  );
  await page.close();
  return { ours: told(ours(trace)), latencies };
}

/** With PROFILE set in the environment, says which functions took the time. */
function told(one: Ours): Ours {
  if (process.env.PROFILE) console.error(one.places.slice(0, SHOWN), one.time, one.longestTask);
  return one;
}
