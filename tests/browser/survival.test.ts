import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { stopBackground } from './harness/inside.ts';
import { type OpenChat, openChat } from './harness/open-chat.ts';
import {
  closePanel,
  failsToWeigh,
  hangs,
  isBusy,
  readOnce,
  tellsOnce,
  threaten,
} from './harness/told.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { untilPanel } from './harness/until.ts';

/** Times that the background is stopped, each a little later after the message than the last one, in ms. */
const STOPS = 8;
const LATER_BY = 80;

describe('Sidelight under an open chat, in Chromium', () => {
  let open: OpenChat;
  let browser: TestBrowser;
  let page: Page;

  beforeEach(async () => {
    open = await openChat();
    ({ browser, page } = open);
  });

  afterEach(() => open?.close());

  test('has its background stopped before a message', async () => {
    await stopBackground(browser);
    await tellsOnce(browser, page);
  });

  test(`has its background stopped ${STOPS} times, at other moments after a message`, async () => {
    for (let time = 0; time < STOPS; time += 1) {
      const stopped = new Promise((resolve) => setTimeout(resolve, time * LATER_BY)).then(() =>
        stopBackground(browser),
      );
      await tellsOnce(browser, page);
      await stopped;
    }
  });

  test('has its background stopped while the panel stands: it can be closed all the same', async () => {
    await threaten(page);
    await untilPanel(browser, page);
    await stopBackground(browser);
    await closePanel(browser, page);
    await toolbarSays(browser, 'Sidelight is on');
    await tellsOnce(browser, page);
  });

  test('has a background that does nothing any more, and is started anew after a while', async () => {
    await tellsOnce(browser, page);
    await isBusy(browser);
    await threaten(page);
    await readOnce(page);
    expect(await browser.panel(page)).toBeNull();
    await stopBackground(browser);
    await untilPanel(browser, page);
    await closePanel(browser, page);
    await tellsOnce(browser, page);
  });

  test('has a background whose store does not answer any more', async () => {
    await tellsOnce(browser, page);
    await hangs(browser);
    await tellsOnce(browser, page);
  });

  test('has a background that cannot weigh: the toolbar says so, and what came meanwhile is told of', async () => {
    const again = await failsToWeigh(browser);
    await threaten(page);
    await toolbarSays(browser, "Sidelight can't read this page");
    await again();
    await untilPanel(browser, page);
    await closePanel(browser, page);
    await toolbarSays(browser, 'Sidelight is on');
  });
});
