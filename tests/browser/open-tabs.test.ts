import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { openPopup } from './harness/popup.ts';
import { replicas, serveSites } from './harness/sites.ts';
import { toolbarSays } from './harness/toolbar.ts';

describe('the popup and the page in front', () => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let browser: TestBrowser;
  const replica = replicas().find(({ site }) => site === 'discord');
  if (!replica) throw new Error('There is no replica of Discord.');

  beforeEach(async () => {
    sites = await serveSites();
    browser = await launchChromium({ extension: CHROME_BUILD, hosts: sites.hosts });
  });

  afterEach(async () => {
    await browser?.close();
    await sites?.server.close();
  });

  test('a page that was left is not spoken of any more, and is again when one comes back to it', async () => {
    const page = await browser.open(replica.address);
    await toolbarSays(browser, 'Sidelight is on');
    await page.goto('about:blank');
    expect(await stateIn(await openPopup(browser, page))).toBe('not_on_this_site');
    await page.goto(replica.address);
    await toolbarSays(browser, 'Sidelight is on');
    expect(await stateIn(await openPopup(browser, page))).toBe('reading');
  });

  test('a chat that stood open before Sidelight came is read, and the popup says so', async () => {
    const page = await browser.open(replica.address);
    await toolbarSays(browser, 'Sidelight is on');
    // Installed anew, it knows nothing of what stands open.
    await browser.browser.installExtension(CHROME_BUILD);
    const popup = await openPopup(browser, page);
    await popup.waitForSelector('.state[data-state=reading]');
    await toolbarSays(browser, 'Sidelight is on');
  });

  async function stateIn(popup: Awaited<ReturnType<typeof openPopup>>): Promise<string | null> {
    const state = await popup.$eval('.state', (part) => part.getAttribute('data-state'));
    await popup.close();
    return state;
  }
});
