import type { Page } from 'puppeteer-core';

/**
 * Notes every exception that nothing caught in a tab, the content script's world included. Call it before the tab
 * goes to its page.
 * @returns the list, which grows
 */
export async function noteExceptions(page: Page): Promise<string[]> {
  const noted: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    noted.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await session.send('Runtime.enable');
  return noted;
}
