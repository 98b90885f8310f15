import type { Page } from 'puppeteer-core';

/** Pictures after which a page that looks different each time is taken for one that moves. */
const MOST_TRIES = 10;

/**
 * A picture of a page that has come to rest: two in a row are the same. A busy machine draws some parts later.
 * @throws when the page moves
 */
export async function pictureAtRest(page: Page): Promise<Buffer> {
  let last = Buffer.from(await page.screenshot());
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const next = Buffer.from(await page.screenshot());
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page does not come to rest.');
}
