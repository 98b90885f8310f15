import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { copies } from '../../locales/index.ts';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium, press } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { backgroundOf, choose, stored } from './harness/inside.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { until, untilPanel } from './harness/until.ts';

const { exit } = copies.en.panel;

/** The built extension. The page that quick exit leads to is not asked for: the test answers in its place. */
describe('quick exit', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;
  let chats = 0;
  let exits: HTTPRequest[];

  beforeAll(async () => {
    server = await serveMessenger();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  beforeEach(async () => {
    chats += 1;
    exits = [];
    page = await browser.open(`${server.origin}/`, async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        if (request.url().startsWith(server.origin)) void request.continue();
        else exits.push(request);
      });
    });
    await begin(page, `Jay ${chats}`);
    await page.type('textarea', 'half an answer');
    await say(page, STORY);
    await untilPanel(browser, page);
  });

  afterEach(async () => {
    await page.close();
  });

  test('is the first thing that the keyboard meets', async () => {
    expect((await browser.panel(page))?.controls[0]).toBe(exit);
    await page.focus('button[type=submit]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await leave();
  });

  test('is three times Esc, wherever one is', async () => {
    await page.focus('textarea');
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Escape');
    await leave();
  });

  test('is not two times Esc', async () => {
    await page.focus('textarea');
    for (let time = 0; time < 2; time += 1) await page.keyboard.press('Escape');
    await page.keyboard.type('!');
    expect(await isCovered()).toBe(false);
    expect(await page.$eval('textarea', ({ value }) => value)).toBe('half an answer!');
    expect(exits).toEqual([]);
  });

  test('leaves no note, and does not say where it came from', async () => {
    const [local, session] = [await stored(browser, 'local'), await stored(browser, 'session')];
    await press(page, exit);
    const request = await untilExit();
    expect(request.method()).toBe('GET');
    expect(request.headers()).not.toHaveProperty('referer');
    await leave();
    expect(await stored(browser, 'local')).toEqual(local);
    const after = await stored(browser, 'session');
    expect(partOf(after, false)).toEqual(partOf(session, false));
    // What stands on the page is told to the toolbar, and nothing stands there any more.
    expect(JSON.stringify(partOf(session, true))).toMatch(/"level":[1-4]/);
    expect(JSON.stringify(partOf(after, true))).not.toMatch(/"level":[1-4]/);
  });

  test('leads to the page that was chosen for it', async () => {
    const exitPage = 'https://school.example/timetable';
    await choose(browser, { exitPage });
    await press(page, exit);
    expect((await untilExit()).url()).toBe(exitPage);
    await leave(exitPage);
    await choose(browser, {});
  });

  // While the browser is on its way elsewhere, no driver can look at the page: so it is kept where it is.
  test('covers the page at once, and for good where the browser leads nowhere else', async () => {
    const background = await backgroundOf(browser);
    await background.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { update: unknown } } };
      const refuse = () => Promise.reject(new Error('refused'));
      Object.defineProperty(chrome.tabs, 'update', { value: refuse });
    });
    await page.focus('textarea');
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Escape');
    await until('the page to be covered', isCovered);
    // A finger that is still on the keys writes nothing, and sends nothing.
    await page.keyboard.type('and so on\n');
    expect(await page.$eval('textarea', ({ value }) => value)).toBe('half an answer');
    const { title, text } = await page.evaluate(() => ({
      title: document.elementFromPoint(600, 400)?.textContent,
      text: document.documentElement.lastElementChild?.textContent,
    }));
    expect([title, text]).toEqual(['', '']);
    expect(await browser.panel(page)).toBeNull();
    expect(page.url()).toBe(`${server.origin}/`);
    expect(exits).toEqual([]);
  });

  function untilExit(): Promise<HTTPRequest> {
    return until('the browser to ask for another page', () => exits[0]);
  }

  /** Answers in place of the neutral page, and waits until it stands there. */
  async function leave(address = DEFAULT_SETTINGS.exitPage): Promise<void> {
    const request = await untilExit();
    expect(request.url()).toBe(address);
    const arrived = page.waitForNavigation();
    await request.respond({ contentType: 'text/html', body: 'A neutral page.' });
    await arrived;
    expect(page.url()).toBe(address);
  }

  /** Nothing of the page is met anywhere in the window. */
  function isCovered(): Promise<boolean> {
    return page.evaluate(() => {
      const cover = document.documentElement.lastElementChild;
      const [width, height] = [window.innerWidth, window.innerHeight];
      const points = [0, 0.25, 0.5, 0.75, 0.999];
      return points.every((x) =>
        points.every((y) => document.elementFromPoint(x * width, y * height) === cover),
      );
    });
  }
});

/** What is stored of tabs, or of all else. */
function partOf(items: object, tabs: boolean): [string, unknown][] {
  return Object.entries(items).filter(([key]) => key.startsWith('tab:') === tabs);
}
