import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copies } from '../../locales/index.ts';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium, press } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { noteFootprints } from './harness/footprints.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { until, untilDrawn, untilPanel } from './harness/until.ts';

describe('the page is only read', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;

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

  test('while it warns, the page sees one element come and nothing else', async () => {
    page = await openWatched();
    const before = await standing(page);
    const atStart = await page.evaluate(() => window.footprints.heard);
    expect(atStart.filter((event) => event.startsWith('message'))).toEqual([]);
    await page.evaluate(() => {
      window.footprints.heard.length = 0;
      window.footprints.changed.length = 0;
    });
    await say(page, STORY.slice(-1));
    await untilPanel(browser, page);
    await untilDrawn(page);

    const { heard, changed } = await page.evaluate(() => window.footprints);
    const host = await page.evaluate(() => document.documentElement.lastElementChild?.localName);
    expect(changed.filter((change) => !change.startsWith('ol + li'))).toEqual([`html + ${host}`]);
    // The message itself makes the history scroll.
    const unexpected = heard.filter((event) => !/^scroll(end)? on ol$/.test(event));
    expect(unexpected).toEqual([`beforetoggle on ${host}`, `toggle on ${host}`]);
    expect(await standing(page)).toEqual(before);
  });

  test('the page cannot look into the element, and its handlers get no clicks and keys meant for it', async () => {
    const inside = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return [host?.shadowRoot ?? null, host?.textContent, host?.childElementCount];
    });
    expect(inside).toEqual([null, '', 0]);

    await page.evaluate(() => {
      const note = ({ type }: Event) => window.footprints.heard.push(type);
      window.footprints.heard.length = 0;
      window.footprints.changed.length = 0;
      for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin']) {
        document.addEventListener(type, (event) => note(event));
      }
      document.addEventListener('keydown', (event) => note(event), { capture: true });
    });
    const before = await browser.panel(page);
    await press(page, copies.en.ages['9-12'].advice.code.button);
    await until('a part to open', async () => (await browser.panel(page))?.text !== before?.text);
    await page.keyboard.press('Tab');
    await page.keyboard.press('a');
    const { heard, changed } = await page.evaluate(() => window.footprints);
    expect(heard.filter((event) => !event.includes(' on '))).toEqual([]);
    expect(changed).toEqual([]);
    expect(await page.$eval('textarea', ({ value }) => value)).toBe('half an answer');
  });

  test('a page cannot switch the panel off by an event of the framework', async () => {
    for (const name of ['guard', 'content']) {
      await page.evaluate((type) => {
        const detail = { contentScriptName: type.split(':')[1], messageId: 'x' };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        window.postMessage({ type, ...detail }, '*');
      }, `${browser.extensionId}:${name}:wxt:content-script-started`);
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await browser.panel(page)).not.toBeNull();
    await page.close();
  });

  /** A messenger with a chat half told, the caret in a half-written answer and the history scrolled up. */
  async function openWatched(): Promise<Page> {
    const opened = await browser.open(`${server.origin}/`, async (tab) => {
      await tab.evaluateOnNewDocument(noteFootprints);
    });
    await begin(opened);
    await say(opened, STORY.slice(0, 2));
    await opened.type('textarea', 'half an answer');
    await opened.keyboard.press('ArrowLeft');
    await untilDrawn(opened);
    return opened;
  }
});

/** Where the page stands: its focus, its caret and its scroll. */
function standing(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const field = document.querySelector('textarea');
    return {
      focused: document.activeElement === field,
      caret: [field?.selectionStart, field?.selectionEnd],
      text: field?.value,
      scrolled: [window.scrollX, window.scrollY],
    };
  });
}
