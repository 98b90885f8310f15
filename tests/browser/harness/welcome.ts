import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * Waits for the page that greets whoever installed Sidelight, and closes it: it would come to stand in front of a
 * test's own page. A browser starts with one tab, so it is the second one; Firefox tells its driver no more of it.
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await until('the welcome page', async () => (await browser.pages())[1]);
  await welcome.close();
}
