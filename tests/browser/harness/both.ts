import type { Page } from 'puppeteer-core';
import type { LaunchOptions, TestBrowser } from './browser.ts';
import { launchChromium, press } from './chromium.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from './extension.ts';
import { launchFirefox } from './firefox.ts';
import { openOwnPage, pressInTab, storedInFirefox } from './firefox-inside.ts';
import { INTO_WINDOWS } from './firefox-popup.ts';
import { storedInChromium } from './inside.ts';
import { proxyPreferences, proxySwitches, type RecordingProxy } from './proxy.ts';

/** One of the two families of browsers, for tests that do the same in both. */
export interface Family {
  readonly name: 'Chromium' | 'Firefox';
  /** The folder of the shipped extension. */
  readonly build: string;
  launch(options: LaunchOptions): Promise<TestBrowser>;
  /** What to launch it with so that all it sends goes through the proxy. */
  through(proxy: RecordingProxy): Pick<LaunchOptions, 'switches' | 'preferences'>;
  /** Presses a button of Sidelight's on the page in front, as a person does: the event is a trusted one. */
  press(browser: TestBrowser, page: Page, name: string): Promise<void>;
  /** Opens one of the extension's own pages in a tab in front. Resolves when it shows something. */
  openOwn(browser: TestBrowser, path: string): Promise<void>;
  /** All that the extension has stored, by area. */
  stored(browser: TestBrowser): Promise<Record<string, unknown>>;
}

const CHROMIUM: Family = {
  name: 'Chromium',
  build: CHROME_BUILD,
  launch: launchChromium,
  through: (proxy) => ({ switches: proxySwitches(proxy) }),
  press: (_browser, page, name) => press(page, name),
  async openOwn(browser, path) {
    const page = await browser.open(`chrome-extension://${browser.extensionId}/${path}`);
    await page.waitForFunction(() => document.body.innerText.trim() !== '');
  },
  stored: storedInChromium,
};

const FIREFOX: Family = {
  name: 'Firefox',
  build: FIREFOX_BUILD,
  launch: (options) =>
    launchFirefox({ ...options, switches: [INTO_WINDOWS, ...(options.switches ?? [])] }),
  through: (proxy) => ({ preferences: proxyPreferences(proxy) }),
  press: (browser, _page, name) => pressInTab(browser, name),
  openOwn: openOwnPage,
  stored: storedInFirefox,
};

/** Both, in the order in which tests go through them. */
export const FAMILIES: readonly Family[] = [CHROMIUM, FIREFOX];
