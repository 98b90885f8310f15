import type { Page } from 'puppeteer-core';
import type { Turn } from '../../../scripts/demo/story.ts';
import type { TestBrowser } from './browser.ts';
import { backgroundOf } from './inside.ts';
import { begin, say } from './messenger.ts';
import type { Panel } from './panel.ts';
import { until, untilPanel } from './until.ts';

/** What makes the page a chat of two. */
export const SMALL_TALK: readonly Turn[] = [
  { from: 'jay', text: 'hey! what are you up to?' },
  { from: 'mia', text: 'not much, you?' },
  { from: 'jay', text: 'listening to music' },
];

interface Area {
  get: unknown;
  set: unknown;
}
declare const chrome: { readonly storage: Readonly<Record<'local' | 'session', Area>> };

let count = 0;

/** Says something that sets off an urgent panel, each time in other words: what was told of once is not told again. */
export async function threaten(page: Page): Promise<void> {
  count += 1;
  const text = `pay me $${100 + count} or i will send your photos to everyone`;
  await say(page, [{ from: 'jay', text }]);
}

/** Begins a chat of its own on an open messenger page. */
export async function chat(page: Page): Promise<void> {
  count += 1;
  await begin(page, `Jay ${count}`);
  await say(page, SMALL_TALK);
}

/** A risky message comes: one panel says so, and when it is closed no other one comes in its place. */
export async function tellsOnce(browser: TestBrowser, page: Page): Promise<Panel> {
  await threaten(page);
  const panel = await untilPanel(browser, page);
  const standing = await page.evaluate(
    () => document.querySelectorAll('html > [popover=manual]').length,
  );
  if (standing !== 1) throw new Error(`${standing} panels stand on the page.`);
  await closePanel(browser, page);
  // By the time that this has been read, whatever there was to say about the message before it has been said.
  await say(page, [{ from: 'mia', text: `ok ${count}` }]);
  await readOnce(page);
  if ((await browser.panel(page)) !== null) throw new Error('It was told of a second time.');
  return panel;
}

/** Closes the panel with Esc. */
export async function closePanel(browser: TestBrowser, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await until('the panel to close', async () => (await browser.panel(page)) === null);
}

/** Lets the page be read: a reading comes after a quarter of a second without a change, see lib/page/watcher.ts. */
export function readOnce(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => setTimeout(done, 1_000)));
}

/** From now on, until the background is started anew, it waits for its store for ever, and those who ask it wait too. */
export async function hangs(browser: TestBrowser): Promise<void> {
  await (await backgroundOf(browser)).evaluate(() => {
    const never = () => new Promise(() => {});
    for (const area of ['local', 'session'] as const) {
      Object.assign(chrome.storage[area], { get: never, set: never });
    }
  });
}

/** From now on, until it is stopped, the background is busy with something else: it hears nothing and answers nothing. */
export async function isBusy(browser: TestBrowser): Promise<void> {
  const background = await backgroundOf(browser);
  await background.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
}

/** From now on nothing can be stored, as where the disk is full; gives what ends that. */
export async function failsToStore(browser: TestBrowser): Promise<() => Promise<void>> {
  const background = await backgroundOf(browser);
  await background.evaluate(() => {
    const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    for (const area of ['local', 'session'] as const) {
      Object.assign(chrome.storage[area], { before: chrome.storage[area].set, set: full });
    }
  });
  return () =>
    background.evaluate(() => {
      for (const area of ['local', 'session'] as const) {
        const { before } = chrome.storage[area] as Area & { before: unknown };
        Object.assign(chrome.storage[area], { set: before });
      }
    });
}

/** From now on the background fails at every message that it has to weigh; gives what ends that. */
export async function failsToWeigh(browser: TestBrowser): Promise<() => Promise<void>> {
  const background = await backgroundOf(browser);
  await background.evaluate(() => {
    const { keys } = Map.prototype;
    const fail = () => {
      throw new Error('This cannot be weighed.');
    };
    Object.assign(Map.prototype, { keys: fail, before: keys });
  });
  return () =>
    background.evaluate(() => {
      const { before } = Map.prototype as unknown as { before: unknown };
      Object.assign(Map.prototype, { keys: before });
    });
}
