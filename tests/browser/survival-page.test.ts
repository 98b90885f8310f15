import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { setClock } from './harness/inside.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { chat, closePanel, failsToStore, SMALL_TALK, tellsOnce, threaten } from './harness/told.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { untilPanel } from './harness/until.ts';

const YEAR = 365 * 24 * 60 * 60 * 1_000;
const TABS = 20;
const ADDRESSES = 1_000;

describe('a page under Sidelight, in Chromium', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await serveMessenger({
      '/other': '<!doctype html><title>Other</title><p>Nothing',
      '/late': '<!doctype html><title>Late</title><late-chat></late-chat>',
    });
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  beforeEach(async () => {
    page = await openChat();
  });

  afterEach(async () => {
    await page?.close();
  });

  test('is left, and come back to as it was left', async () => {
    await tellsOnce(browser, page);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.title = String(persisted))),
    );
    await page.goto(`${server.origin}/other`);
    await page.goBack();
    // Only what the browser had kept has heard that it is shown again.
    expect(await page.title()).toBe('true');
    await toolbarSays(browser, 'Sidelight is on');
    await tellsOnce(browser, page);
  });

  test(`is one of ${TABS}, and each of them is told of`, async () => {
    const others = [];
    while (others.length < TABS - 1) others.push(await openChat());
    for (const one of [page, ...others]) await threaten(one);
    for (const one of [page, ...others]) {
      await one.bringToFront();
      await untilPanel(browser, one);
      await closePanel(browser, one);
    }
    for (const one of others) await one.close();
  }, 120_000);

  test('is frozen and woken', async () => {
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    await tellsOnce(browser, page);
    await threaten(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
    await untilPanel(browser, page);
  });

  test.each([
    ['a year ahead', YEAR],
    ['ten years back', -10 * YEAR],
  ])('has its clock jump %s', async (_, by) => {
    await tellsOnce(browser, page);
    await setClock(page, Date.now() + by);
    await tellsOnce(browser, page);
    await setClock(page, Date.now());
    await tellsOnce(browser, page);
  });

  test('goes to a thousand addresses without loading', async () => {
    await page.evaluate((times) => {
      for (let time = 0; time < times; time += 1) history.pushState(null, '', `?chat=${time % 7}`);
      history.pushState(null, '', location.pathname);
    }, ADDRESSES);
    await tellsOnce(browser, page);
  });

  test('opens its document anew and writes the chat again', async () => {
    await tellsOnce(browser, page);
    await page.evaluate(() => {
      const { outerHTML } = document.documentElement;
      document.open();
      document.write(`<!doctype html>${outerHTML}`);
      document.close();
    });
    await toolbarSays(browser, 'Sidelight is on');
    await tellsOnce(browser, page);
    await tellsOnce(browser, page);
  });

  test('draws its chat into an element when its script comes, and changes nothing else', async () => {
    await page.goto(`${server.origin}/late`);
    await toolbarSays(browser, 'Sidelight: no chat here');
    await page.evaluate(() => {
      const drawn = `<style>:host { display: block }</style>
        <div role="log"><p>hi, how was training?</p><p>good, we won</p><p>nice, see you there</p></div>
        <textarea placeholder="Message"></textarea>`;
      customElements.define(
        'late-chat',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = drawn;
          }
        },
      );
    });
    // Nothing there tells who wrote what.
    await toolbarSays(browser, 'Sidelight is partly on');
  });

  test('is told that memory runs short', async () => {
    const session = await page.createCDPSession();
    for (const level of ['moderate', 'critical'] as const) {
      await session.send('Memory.simulatePressureNotification', { level });
    }
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    await tellsOnce(browser, page);
  });

  test('cannot have anything stored', async () => {
    const mended = await failsToStore(browser);
    await begin(page, 'Jay without a store');
    await say(page, SMALL_TALK);
    await tellsOnce(browser, page);
    await tellsOnce(browser, page);
    await mended();
    await tellsOnce(browser, page);
  });

  async function openChat(): Promise<Page> {
    const opened = await browser.open(`${server.origin}/`);
    await chat(opened);
    await toolbarSays(browser, 'Sidelight is on');
    return opened;
  }
});
