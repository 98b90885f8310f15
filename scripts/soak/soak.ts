import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness/browser.ts';
import { launchChromium } from '../../tests/browser/harness/chromium.ts';
import { CHROME_BUILD, withHost } from '../../tests/browser/harness/extension.ts';
import { begin, LOOPBACK, serveMessenger } from '../../tests/browser/harness/messenger.ts';
import { until } from '../../tests/browser/harness/until.ts';
import { type Ours, ours } from '../bench/page-ours.ts';
import { BEGIN, END, mark, traced } from '../bench/page-trace.ts';
import { push, pushOf, riskyMessage } from './chat.ts';
import type { Figures } from './figures.ts';

export interface SoakOptions {
  /** Changes of the page in all, messages among them, and the messages. */
  readonly changes: number;
  readonly messages: number;
  /** Told of each mark. */
  readonly onMark?: (line: string) => void;
}

/** The run is looked at so often: memory, and a risky message that must be told of. */
const MARKS = 10;
/** Messages after which everything is remembered that ever is: see `MESSAGES_REMEMBERED` in lib/page/memory.ts. */
const WARM = 6_000;
/** Messages of one push: a quick chat, and less than is read at once. */
const MESSAGES_A_PUSH = 25;
/** Milliseconds between two pushes: the page never comes to rest, and Sidelight reads it once a second. */
const BETWEEN = 150;
/** Collections after which what hung on finalised objects is gone too. */
const COLLECTIONS = 3;
const MEGABYTE = 1_000_000;
/** A trace has room for so many pushes. */
const PUSHES_A_TRACE = 60;

/** Keeps one tab busy, and looks at what becomes of Sidelight in it. */
export async function soak(options: SoakOptions): Promise<Figures> {
  const started = Date.now();
  const server = await serveMessenger();
  const extension = await withHost(CHROME_BUILD, LOOPBACK);
  const browser = await launchChromium({ extension: extension.folder });
  try {
    const page = await browser.open(`${server.origin}/`);
    await begin(page);
    const measured = await run(browser, page, options);
    const { changes, messages } = options;
    const minutes = Math.round((Date.now() - started) / 60_000);
    const date = new Date(started).toISOString().slice(0, 10);
    return {
      date,
      browser: await browser.browser.version(),
      minutes,
      changes,
      messages,
      ...measured,
    };
  } finally {
    await browser.close();
    await server.close();
    await extension.remove();
  }
}

async function run(browser: TestBrowser, page: Page, { changes, messages, onMark }: SoakOptions) {
  // A message that goes takes a change as well.
  const others = Math.max(0, Math.round((changes - 2 * messages) / (messages / MESSAGES_A_PUSH)));
  const heap: Figures['heap'][number][] = [];
  const counts = { told: 0, missed: 0 };
  const places = new Map<string, number>();
  let longest = 0;
  const pour = (count: number) =>
    inTraces(browser, page, Math.ceil(count / MESSAGES_A_PUSH), others, (found) => {
      longest = Math.max(longest, found.longestTask);
      for (const [place, time] of found.places) places.set(place, (places.get(place) ?? 0) + time);
    });
  const warm = Math.min(WARM, messages / 2);
  await pour(warm);
  for (let at = 0; at <= MARKS; at += 1) {
    if (at > 0) await pour((messages - warm) / MARKS);
    if (await isTold(browser, page, at)) counts.told += 1;
    else counts.missed += 1;
    const done = warm + (at * (messages - warm)) / MARKS;
    heap.push({ at: Math.round((done / messages) * changes), megabytes: await heapOf(page) });
    onMark?.(
      `${Math.round(done)} messages, ${heap.at(-1)?.megabytes.toFixed(2)} MB, ${longest.toFixed(1)} ms, ${counts.missed} missed`,
    );
  }
  const most = [...places].toSorted(([, a], [, b]) => b - a).slice(0, 8);
  return { heap, longest, places: most, ...counts };
}

async function inTraces(
  { browser }: TestBrowser,
  page: Page,
  pushes: number,
  others: number,
  onTrace: (found: Ours) => void,
): Promise<void> {
  const one = pushOf(MESSAGES_A_PUSH, others);
  for (let left = pushes; left > 0; left -= PUSHES_A_TRACE) {
    const trace = await traced(browser, async () => {
      await mark(page, BEGIN);
      for (let count = Math.min(left, PUSHES_A_TRACE); count > 0; count -= 1) {
        await page.evaluate(push, one);
        await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      }
      await mark(page, END);
    });
    onTrace(ours(trace));
  }
}

/** Says something risky, waits for the panel, and closes it with Esc. */
async function isTold(browser: TestBrowser, page: Page, count: number): Promise<boolean> {
  await page.evaluate((text) => window.messenger.add('theirs', text), riskyMessage(count));
  const told = await until('a panel', () => browser.panel(page)).catch(() => null);
  if (told === null) return false;
  await page.keyboard.press('Escape');
  await until('the panel to close', async () => (await browser.panel(page)) === null);
  return true;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < COLLECTIONS; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MEGABYTE;
}
