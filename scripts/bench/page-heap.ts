import type { TestBrowser } from '../../tests/browser/harness/browser.ts';
import { open, untilQuiet } from './page-stage.ts';

/** Collections after which what hung on finalised objects is gone too. */
const COLLECTIONS = 3;
const MEGABYTE = 1_000_000;

/**
 * Megabytes in use, after the rubbish was collected, on the heap that the page's script and Sidelight's share: a process
 * has one for all of its worlds, so what Sidelight keeps is what it is more with than without.
 */
export async function heapOf(browser: TestBrowser, address: string): Promise<number> {
  const page = await open(browser, address);
  await untilQuiet(page);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < COLLECTIONS; time += 1)
    await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / MEGABYTE;
}
