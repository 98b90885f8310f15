import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import { ROOT } from '../../scripts/setup.mjs';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { begin, say } from './harness/messenger.ts';
import { ORDINARY } from './harness/ordinary.ts';
import { allowAhead, openPopup, pressIn } from './harness/popup.ts';
import { serve, type TestServer } from './harness/serve.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { until, untilPanel } from './harness/until.ts';

const HOST = 'chat.example';
const SITE = `https://${HOST}`;
const PATTERN = `${SITE}/*`;

/** What two friends say, so that the page is a chat and no warning comes up. */
const SMALL_TALK = ORDINARY.slice(0, 6).map(({ from, text }) =>
  from === 'mia' ? { from, text } : { from: 'jay' as const, text },
);

/** The chat in a frame, beside one with room for a button only. */
const FRAMING =
  '<iframe src="/" width="900" height="600"></iframe><iframe src="/" width="90" height="20"></iframe>';

/**
 * The shipped build, its popup opened by the toolbar button and pressed with the mouse. See `allowAhead` for the one
 * thing that is not as it is for a person.
 */
describe('a site without a file of its own', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await serve(
      (path) => {
        if (path === '/framing') return { body: FRAMING };
        return path === '/' ? { file: join(ROOT, 'scripts/demo/messenger.html') } : null;
      },
      [HOST],
    );
    browser = await launchChromium({ extension: CHROME_BUILD, hosts: { [HOST]: server.port } });
    page = await browser.open(`${SITE}/`);
    await begin(page, 'Dave K');
    await say(page, SMALL_TALK);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('is not read until the person allows it in the browser', async () => {
    const popup = await openPopup(browser, page);
    expect(await titleOf(popup)).toBe('Sidelight is off here');
    expect(await popup.$('.report')).toBeNull();
    // The browser's question takes the popup's place, and then the driver waits in vain for the end of the press.
    void pressIn(popup, 'Read chats on this site').catch(() => undefined);
    await until('the popup to close', () => popup.isClosed());
    await toolbarSays(browser, 'Sidelight');
    expect(await browser.panel(page)).toBeNull();
  });

  test('is read at once when it is allowed, in the tab that stands open', async () => {
    await allowAhead(browser, PATTERN);
    const popup = await openPopup(browser, page);
    await pressIn(popup, 'Read chats on this site');
    await popup.waitForSelector('.state[data-state=reading]');
    await toolbarSays(browser, 'Sidelight is on');
    await popup.close();
    await say(page, STORY);
    expect((await untilPanel(browser, page)).text).toMatch(/You decide/);
  });

  test('is read again after a reload, also in a frame with room for a chat', async () => {
    await page.goto(`${SITE}/framing`);
    await toolbarSays(browser, 'Sidelight: no chat here');
    const [, frame] = page.frames();
    if (!frame) throw new Error('There is no frame.');
    await begin(frame, 'Jay');
    await say(frame, SMALL_TALK);
    await toolbarSays(browser, 'Sidelight is on');
    await say(frame, STORY);
    await toolbarSays(browser, 'Sidelight has something to tell you');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await toolbarSays(browser, 'Sidelight: no chat here');
  });

  test('is no longer read once it is taken back, not even where it stands open', async () => {
    await page.goto(`${SITE}/`);
    await begin(page, 'Ana');
    await say(page, STORY);
    await untilPanel(browser, page);
    const popup = await openPopup(browser, page);
    await pressIn(popup, 'Stop reading this site');
    await popup.waitForSelector('.state[data-state=not_on_this_site]');
    await popup.close();
    await toolbarSays(browser, 'Sidelight');
    await until('the panel to go', async () => (await browser.panel(page)) === null);
    await page.reload();
    await begin(page, 'Zoe');
    await say(page, STORY);
    const again = await openPopup(browser, page);
    expect(await titleOf(again)).toBe('Sidelight is off here');
    await again.close();
    expect(await browser.panel(page)).toBeNull();
  });

  function titleOf(popup: Page): Promise<string> {
    return popup.$eval('.state h1', (heading) => heading.textContent ?? '');
  }
});
