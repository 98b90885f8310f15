import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { bundle, inOwnWorld } from './harness/bundle.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { forget } from './harness/inside.ts';
import type { TestServer } from './harness/serve.ts';
import { append, replicas, serveSites } from './harness/sites.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { untilPanel } from './harness/until.ts';

const READ = `tested.readPage(document, tested.createMemory()).readings
  .flatMap(({ messages }) => messages)
  .map(({ text, direction, author }) => ({ text, direction, author }))`;

describe("replicas on the sites' own host names, in Chromium", () => {
  let server: TestServer;
  let hosts: Readonly<Record<string, number>>;
  let browser: TestBrowser;
  let reader: string;

  beforeAll(async () => {
    ({ server, hosts } = await serveSites());
    reader = await bundle(fileURLToPath(new URL('harness/read-page.ts', import.meta.url)));
    browser = await launchChromium({ extension: CHROME_BUILD, hosts });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { site, layout, address, messages } of replicas()) {
    test(`${site}, as of ${layout}: text, direction and author are read right`, async () => {
      const page = await browser.open(address);
      expect(await inOwnWorld(page, reader, READ)).toEqual(messages);
      await page.close();
    });

    test(`${site}, as of ${layout}: the shipped build warns of a risky turn, and not before`, async () => {
      // Two layouts show one conversation, and what was said once is not said again.
      await forget(browser, 'local');
      const page = await browser.open(address);
      await toolbarSays(browser, 'Sidelight is on');
      expect((await browser.panel(page))?.kind).not.toBe('panel');
      await append(page, STORY);
      const panel = await untilPanel(browser, page);
      expect(panel.text).toMatch(/You decide/);
      await toolbarSays(browser, 'Sidelight has something to tell you');
      await page.close();
    });
  }
});
