import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import type { ExtensionCopy } from './harness/extension.ts';
import { type OpenChat, openChat } from './harness/open-chat.ts';
import { turnOff, update } from './harness/renewal.ts';
import { closePanel, tellsOnce, threaten } from './harness/told.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { until, untilPanel } from './harness/until.ts';

/** Long enough for a panel to come, where one comes. */
const NOTHING_COMES = 3_000;

describe('Sidelight in an open tab, when it is renewed or turned off, in Chromium', () => {
  let open: OpenChat;
  let browser: TestBrowser;
  let extension: ExtensionCopy;
  let page: Page;

  beforeEach(async () => {
    open = await openChat();
    ({ browser, extension, page } = open);
  });

  afterEach(() => open?.close());

  test('a new version comes: it reads the open chat, and tells once', async () => {
    await update(browser, extension);
    await toolbarSays(browser, 'Sidelight is on');
    await tellsOnce(browser, page);
    await tellsOnce(browser, page);
  });

  test('a new version comes while a panel stands: the old panel goes, and the new one can be closed', async () => {
    await threaten(page);
    await untilPanel(browser, page);
    const old = await page.evaluate(() => document.querySelector('[popover=manual]')?.localName);
    await update(browser, extension);
    await until('the old panel to go', () =>
      page.evaluate((name) => document.querySelector(name) === null, old ?? ''),
    );
    // What was said is counted for as long as a version lives, and nowhere on disk: it is said once more.
    await untilPanel(browser, page);
    await closePanel(browser, page);
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
