import type { Page, WebWorker } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import { until } from './until.ts';

/** The parts of the extension's interface that a test uses in the background. */
interface Chrome {
  readonly storage: Readonly<
    Record<
      'local' | 'session',
      {
        get(): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
        clear(): Promise<void>;
      }
    >
  >;
  readonly tabs: { query(filter: { active: true }): Promise<{ id: number }[]> };
}
declare const chrome: Chrome;

/**
 * Sets the clock by which Sidelight's own script in that page goes. It stands still until it is set again; the page's
 * clock goes on, and the script is the one that ships: only the world it runs in tells it another time. Chromium only.
 *
 * @param time milliseconds since 1970
 */
export async function setClock(page: Page, time: number): Promise<void> {
  const world = await until('a world of Sidelight in the page', () => page.extensionRealms()[0]);
  await world.evaluate((now) => {
    Date.now = () => now;
  }, time);
}

/** Sidelight's background. Chromium only. */
export async function backgroundOf({ browser, extensionId }: TestBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('The background does not run.');
  return worker;
}

/** Stops the background, as the browser does when nothing was asked of it for half a minute. */
export async function stopBackground(browser: TestBrowser): Promise<void> {
  const background = await backgroundOf(browser);
  await background.close().catch((error: unknown) => {
    // It was gone before puppeteer could take its leave.
    if (!String(error).includes('No session with given id')) throw error;
  });
}

/** All that the extension has stored there. */
export async function stored(
  browser: TestBrowser,
  area: 'local' | 'session',
): Promise<Record<string, unknown>> {
  return (await backgroundOf(browser)).evaluate((name) => chrome.storage[name].get(), area);
}

/** All that the extension has stored, by area, with what it would keep where a page of its own can: all areas there are. */
export async function storedInChromium(browser: TestBrowser): Promise<Record<string, unknown>> {
  const background = await backgroundOf(browser);
  return background.evaluate(async () => {
    const { storage } = chrome as unknown as {
      storage: Record<string, { get?(): Promise<unknown> }>;
    };
    const kept: Record<string, unknown> = {};
    for (const [name, area] of Object.entries(storage)) {
      if (typeof area?.get === 'function') kept[name] = await area.get();
    }
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return { ...kept, databases, caches: await caches.keys() };
  });
}

/** Takes away all that is stored there: `session` as if the browser had been closed and opened, `local` as if Sidelight were new. */
export async function forget(browser: TestBrowser, area: 'local' | 'session'): Promise<void> {
  await (await backgroundOf(browser)).evaluate((name) => chrome.storage[name].clear(), area);
}

/** Stores settings, as if they had been chosen before. */
export async function choose(browser: TestBrowser, settings: object): Promise<void> {
  const background = await backgroundOf(browser);
  await background.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
}

/**
 * Waits until the messages that the page in front shows have been read, each of them. What Sidelight has to say about
 * the ones before the last is said by then: it goes through one reading after the other.
 */
export async function untilRead(browser: TestBrowser, page: Page): Promise<void> {
  const shown = await page.$$eval('.history li', (rows) => rows.length);
  const background = await backgroundOf(browser);
  await until(`${shown} messages to be read`, async () => {
    const read = await background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const frames = Object((await chrome.storage.session.get())[`tab:${tab?.id}`]);
      return frames[0]?.health.counts.rows;
    });
    return read === shown;
  });
}
