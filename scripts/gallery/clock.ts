import type { Page } from 'puppeteer-core';

/** A Wednesday at noon, when most helplines are open. */
const NOON = Date.UTC(2026, 10, 25, 12);

/** Stops the clock of the gallery's page, by which services are open or closed: a picture is the same at any hour. */
export async function stopClock(page: Page): Promise<void> {
  await page.emulateTimezone('UTC');
  await page.evaluate((noon) => {
    Date.now = () => noon;
  }, NOON);
}
