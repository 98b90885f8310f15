import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { noteFootprints } from './harness/footprints.ts';
import type { TestServer } from './harness/serve.ts';
import { replicas, serveSites } from './harness/sites.ts';
import { toolbarSays } from './harness/toolbar.ts';

/** What a person or a script does to a page, and what the reader must never do. */
const TOUCHES =
  /^(?:focus|blur|scroll|click|key|input|change|select|pointer|mouse|toggle|beforetoggle|message)/;

describe("replicas on the sites' own host names, read by the shipped build", () => {
  let server: TestServer;
  let hosts: Readonly<Record<string, number>>;
  let browser: TestBrowser;

  beforeAll(async () => {
    ({ server, hosts } = await serveSites());
    browser = await launchChromium({ extension: CHROME_BUILD, hosts });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { site, layout, address } of replicas()) {
    test(`${site}, as of ${layout}: the page notices nothing`, async () => {
      const page = await browser.open(address, (tab) => tab.evaluateOnNewDocument(noteFootprints));
      await toolbarSays(browser, 'Sidelight is on');
      const { heard, changed } = await page.evaluate(() => window.footprints);
      // The tab itself is brought to the front by this test.
      const touches = heard.filter((event) => TOUCHES.test(event) && !event.endsWith('Window]'));
      expect(touches).toEqual([]);
      // While a page is parsed, elements and words come; no attribute changes after that.
      expect(changed.filter((change) => change.endsWith(' attributes'))).toEqual([]);
      const standing = await page.evaluate(() => ({
        focused: document.activeElement?.localName,
        scrolled: [window.scrollX, window.scrollY],
        elements: document.documentElement.childElementCount,
      }));
      expect(standing).toEqual({ focused: 'body', scrolled: [0, 0], elements: 2 });
      await page.close();
    });
  }
});
