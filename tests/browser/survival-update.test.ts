import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { LOOPBACK, serveMessenger } from './harness/messenger.ts';
import { turnOff, update } from './harness/renewal.ts';
import type { TestServer } from './harness/serve.ts';
import { chat, tellsOnce, threaten } from './harness/told.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { until, untilPanel } from './harness/until.ts';

/** Long enough for a panel to come, where one comes. */
const NOTHING_COMES = 3_000;

describe('Sidelight in an open tab, when it is renewed or turned off, in Chromium', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;

  beforeEach(async () => {
    server = await serveMessenger();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
    page = await browser.open(`${server.origin}/`);
    await chat(page);
    await toolbarSays(browser, 'Sidelight is on');
  });

  afterEach(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  test('a new version comes: the old script ends, and the new one tells, once', async () => {
    await tellsOnce(browser, page);
    await update(browser, extension);
    await tellsOnce(browser, page);
    await tellsOnce(browser, page);
  });

  test('a new version comes while a panel stands: it goes, and what it said is not said again', async () => {
    await threaten(page);
    await untilPanel(browser, page);
    await update(browser, extension);
    await until('the old panel to go', async () => (await browser.panel(page)) === null);
    await tellsOnce(browser, page);
  });

  test('it is turned off: its panel goes, and nothing comes after', async () => {
    await threaten(page);
    await untilPanel(browser, page);
    await turnOff(browser);
    await until('the panel to go', async () => (await browser.panel(page)) === null);
    await threaten(page);
    await expect(untilPanel(browser, page, NOTHING_COMES)).rejects.toThrow('in vain');
  });
});
