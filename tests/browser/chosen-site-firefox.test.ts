import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import { ROOT } from '../../scripts/setup.mjs';
import type { TestBrowser } from './harness/browser.ts';
import { FIREFOX_BUILD } from './harness/extension.ts';
import { launchFirefox } from './harness/firefox.ts';
import {
  allowAheadInFirefox,
  closeFirefoxPopup,
  INTO_WINDOWS,
  openFirefoxPopup,
  pressInFirefoxPopup,
  untilPopupSays,
} from './harness/firefox-popup.ts';
import { begin, say } from './harness/messenger.ts';
import { serve, type TestServer } from './harness/serve.ts';
import { until, untilPanel } from './harness/until.ts';

const HOST = 'chat.example';
const OTHER = 'news.example';

/** The shipped Firefox build with its real popup. See `allowAheadInFirefox` for what is not as it is for a person. */
describe('a site without a file of its own, in Firefox', () => {
  let server: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await serve(
      (_path, host) =>
        host === HOST
          ? { file: join(ROOT, 'scripts/demo/messenger.html') }
          : { body: '<h1>News</h1>' },
      [HOST, OTHER],
    );
    browser = await launchFirefox({
      extension: FIREFOX_BUILD,
      hosts: { [HOST]: server.port, [OTHER]: server.port },
      switches: [INTO_WINDOWS],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('is read at once when it is allowed, again after a reload, and no longer once taken back', async () => {
    const page = await browser.open(`https://${HOST}/`);
    await begin(page, 'Dave K');
    await say(page, STORY);
    await openFirefoxPopup(browser, 'Sidelight is off here');
    expect(await browser.panel(page)).toBeNull();
    await allowAheadInFirefox(browser);
    await pressInFirefoxPopup(browser, 'Read chats on this site');
    await untilPopupSays(browser, 'Sidelight is on here');
    await closeFirefoxPopup(browser);
    expect((await untilPanel(browser, page)).text).toMatch(/You decide/);

    await page.reload();
    await begin(page, 'Jay');
    await say(page, STORY);
    await untilPanel(browser, page);

    await openFirefoxPopup(browser, 'Sidelight is on here');
    await pressInFirefoxPopup(browser, 'Stop reading this site');
    await untilPopupSays(browser, 'Sidelight is off here');
    await closeFirefoxPopup(browser);
    await until('the panel to go', async () => (await browser.panel(page)) === null);
  });

  test('says so when the tab has left a page that it read', async () => {
    const page = await browser.open(`https://${HOST}/`);
    await openFirefoxPopup(browser, 'Sidelight is off here');
    await pressInFirefoxPopup(browser, 'Read chats on this site');
    await untilPopupSays(browser, 'There is no chat here');
    await closeFirefoxPopup(browser);
    await page.goto(`https://${OTHER}/`);
    await openFirefoxPopup(browser, 'Sidelight is off here');
    await closeFirefoxPopup(browser);
  });
});
