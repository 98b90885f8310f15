import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness/browser.ts';
import { backgroundOf } from '../../tests/browser/harness/inside.ts';

/** Collections after which what hung on finalised objects is gone too. */
const COLLECTIONS = 3;
const MEGABYTE = 1_000_000;

/** What is in use after collection, in megabytes. */
export interface Heap {
  /** Of the tab: the page and Sidelight in it. */
  readonly page: number;
  /** Of Sidelight's background. A browser keeps it running while it is measured. */
  readonly background: number;
}

export async function heapOf(browser: TestBrowser, page: Page): Promise<Heap> {
  const session = await page.createCDPSession();
  const background = await backgroundOf(browser);
  const heap = { page: await used(session), background: await used(background.client) };
  await session.detach();
  return heap;
}

async function used(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < COLLECTIONS; time += 1) {
    await session.send('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}
