import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { type ExtensionCopy, FIREFOX_BUILD, withHost } from './harness/extension.ts';
import { launchFirefox } from './harness/firefox.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { append, newestReplicas, serveSites } from './harness/sites.ts';
import { untilPanel } from './harness/until.ts';

describe('the Firefox build in Firefox', () => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let messenger: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;

  beforeAll(async () => {
    sites = await serveSites();
    messenger = await serveMessenger();
    extension = await withHost(FIREFOX_BUILD, LOOPBACK);
    browser = await launchFirefox({ extension: extension.folder, hosts: sites.hosts });
  });

  afterAll(async () => {
    await browser?.close();
    await sites?.server.close();
    await messenger?.close();
    await extension?.remove();
  });

  test('it warns on a site without a descriptor', async () => {
    const page = await browser.open(`${messenger.origin}/`);
    await begin(page);
    await say(page, STORY);
    const panel = await untilPanel(browser, page);
    expect(panel.text).toMatch(/You decide/);
  });

  for (const { site, layout, address } of newestReplicas()) {
    test(`it warns on the replica of ${site}, as of ${layout}`, async () => {
      const page = await browser.open(address);
      await append(page, STORY);
      const panel = await untilPanel(browser, page);
      expect(panel.text).toMatch(/You decide/);
      await page.close();
    });
  }
});
