import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostPatterns, sites } from '../../lib/page/sites/index.ts';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { openPopup } from './harness/popup.ts';
import { serve, type TestServer } from './harness/serve.ts';
import { append, type Replica, replicas, serveSites } from './harness/sites.ts';
import { toolbarSays } from './harness/toolbar.ts';

/** A page that is not read itself and shows others in frames, whose addresses stand behind the `#`. */
const FRAMING = `<!doctype html><title>A school's start page</title><h1>Welcome</h1>
<script>
  for (const address of location.hash.slice(1).split('|')) {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: address, width: 1000, height: 700 });
    document.body.append(frame);
  }
</script>`;

const HOST = 'school.example';

describe('chats in frames of other pages', () => {
  let framed: Awaited<ReturnType<typeof serveSites>>;
  let school: TestServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    framed = await serveSites();
    school = await serve(() => ({ body: FRAMING }), [HOST]);
    const hosts = { ...framed.hosts, [HOST]: school.port };
    browser = await launchChromium({ extension: CHROME_BUILD, hosts });
  });

  afterAll(async () => {
    await browser?.close();
    await framed?.server.close();
    await school?.close();
  });

  for (const replica of replicas().filter(isReadInFrames)) {
    test(`${replica.site}, as of ${replica.layout}: it is read, and the toolbar speaks for the whole tab`, async () => {
      const page = await browser.open(`https://${HOST}/#${replica.address}`);
      await toolbarSays(browser, 'Sidelight is on');
      const popup = await openPopup(browser, page);
      expect(await popup.$eval('.report pre', (text) => text.textContent)).toContain(
        `site: ${replica.site}\nstate: reading`,
      );
      expect(await popup.$('.site-choice')).toBeNull();
      await popup.close();
      await append(inner(page), STORY);
      await toolbarSays(browser, 'Sidelight has something to tell you');
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await toolbarSays(browser, 'Sidelight');
      await page.close();
    });
  }

  test('a site that is framed as a button everywhere is left alone there', async () => {
    const other = replicas().find((replica) => !isReadInFrames(replica));
    const read = replicas().find(isReadInFrames);
    const page = await browser.open(`https://${HOST}/#${other?.address}|${read?.address}`);
    // The one that is read comes after the one that is not: by now both would have said so.
    await toolbarSays(browser, 'Sidelight is on');
    await append(inner(page), STORY);
    const popup = await openPopup(browser, page);
    const report = await popup.$eval('.report pre', (text) => text.textContent);
    expect(report?.match(/site: .*/g)).toEqual([`site: ${read?.site}`]);
    await popup.close();
    await page.close();
  });
});

function isReadInFrames({ address }: Replica): boolean {
  const hosts = hostPatterns(sites.filter(({ frames }) => frames === true));
  return hosts.includes(`${new URL(address).origin}/*`);
}

function inner(page: Page) {
  const [, frame] = page.frames();
  if (!frame) throw new Error('There is no frame.');
  return frame;
}
