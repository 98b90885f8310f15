import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness/browser.ts';
import { launchChromium } from '../../tests/browser/harness/chromium.ts';
import { CHROME_BUILD, withHost } from '../../tests/browser/harness/extension.ts';
import { begin, LOOPBACK, serveMessenger } from '../../tests/browser/harness/messenger.ts';
import { until } from '../../tests/browser/harness/until.ts';
import { push, pushOf, riskyMessage } from './chat.ts';
import type { Figures } from './figures.ts';
import { heapOf } from './heap.ts';
import { Tasks } from './tasks.ts';

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
  const tasks = new Tasks(browser, page);
  const warm = Math.min(WARM, 0.6 * messages);
  await pour(page, tasks, warm, others);
  for (let at = 0; at <= MARKS; at += 1) {
    if (at > 0) await pour(page, tasks, (messages - warm) / MARKS, others);
    if (await tasks.during(() => isTold(browser, page, at))) counts.told += 1;
    else counts.missed += 1;
    const done = warm + (at * (messages - warm)) / MARKS;
    const megabytes = await heapOf(browser, page);
    heap.push({ at: Math.round((done / messages) * changes), ...megabytes });
    const sizes = `${megabytes.page.toFixed(2)} MB and ${megabytes.background.toFixed(2)} MB`;
    const longest = `${tasks.longest.toFixed(1)} ms`;
    onMark?.(`${Math.round(done)} messages, ${sizes}, ${longest}, ${counts.missed} missed`);
  }
  return { heap, longest: tasks.longest, places: tasks.places, ...counts };
}

/** So many messages come, and `others` changes with each push of them. */
async function pour(page: Page, tasks: Tasks, messages: number, others: number): Promise<void> {
  const one = pushOf(MESSAGES_A_PUSH, others);
  const pushes = Math.ceil(messages / MESSAGES_A_PUSH);
  for (let left = pushes; left > 0; left -= PUSHES_A_TRACE) {
    await tasks.during(async () => {
      for (let count = Math.min(left, PUSHES_A_TRACE); count > 0; count -= 1) {
        await page.evaluate(push, one);
        await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      }
    });
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
