import type { Browser } from 'puppeteer-core';
import { until } from './until.ts';

/** Milliseconds that a busy machine may take to start a browser and install an extension in it. */
const PATIENCE = 60_000;

/**
 * Waits for the page that greets whoever installed Sidelight, and closes it: it would come to stand in front of a
 * test's own page. A browser starts with one tab, so it is the second one; Firefox tells its driver no more of it.
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await until('the welcome page', async () => (await browser.pages())[1], PATIENCE);
  await welcome.close();
}
