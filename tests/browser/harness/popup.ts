import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';

/** Presses Sidelight's toolbar button while `page` is in front, and gives the popup that opens. Chromium only. */
export async function openPopup(browser: TestBrowser, page: Page): Promise<Page> {
  const extension = (await browser.browser.extensions()).get(browser.extensionId);
  await page.bringToFront();
  await extension?.triggerAction(page);
  const target = await browser.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('.state:not([data-state=loading])');
  return popup;
}

/** Presses a button of the popup by its words. */
export async function pressIn(popup: Page, words: string): Promise<void> {
  await popup.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
}

/**
 * Says yes ahead to the browser's question about a site. The question itself is a window of the browser's own, which
 * no driver can press. The browser's page of extensions notes the same yes under the same key, and a request by the
 * extension is then granted without a window; without that request nothing is granted. Chromium only.
 */
export async function allowAhead(browser: TestBrowser, pattern: string): Promise<void> {
  const settings = await browser.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (id, host) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: { addHostPermission(id: string, host: string): unknown } };
      };
      return chrome.developerPrivate.addHostPermission(id, host);
    },
    browser.extensionId,
    pattern,
  );
  await settings.close();
}
