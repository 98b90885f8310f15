import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { chat, closePanel, SMALL_TALK, tellsOnce, threaten } from './harness/told.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { untilPanel } from './harness/until.ts';

/** What many extensions do to a page: they mark its elements, add a box of their own, and stop keys. */
const MEDDLER = `
  const box = document.createElement('meddler-box');
  box.attachShadow({ mode: 'closed' }).innerHTML = '<p style="position: fixed; inset: 0 0 auto auto">Beside</p>';
  document.documentElement.append(box);
  setInterval(() => {
    for (const element of document.querySelectorAll('li, p, div')) element.setAttribute('data-meddled', Date.now());
  }, 200);
  addEventListener('keyup', (event) => event.stopImmediatePropagation(), true);
`;

describe('Sidelight beside another extension, in Chromium', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;
  let other: ExtensionCopy;

  async function begin(beside: ExtensionCopy): Promise<void> {
    other = beside;
    await browser.browser.installExtension(other.folder);
    page = await browser.open(`${server.origin}/`);
    await chat(page);
    await toolbarSays(browser, 'Sidelight is on');
  }

  beforeEach(async () => {
    server = await serveMessenger();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
  });

  afterEach(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
    await other?.remove();
  });

  test('one that meddles with the page', async () => {
    await begin(await meddler());
    await tellsOnce(browser, page);
    await tellsOnce(browser, page);
  });

  test('a second copy of itself: each tells once, and one press of Esc closes both', async () => {
    await begin(await withHost(CHROME_BUILD, LOOPBACK));
    await threaten(page);
    await untilPanel(browser, page);
    await page.waitForFunction(
      () => document.querySelectorAll('html > [popover=manual]').length === 2,
    );
    await closePanel(browser, page);
    await say(page, SMALL_TALK);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1_500)));
    expect(await browser.panel(page)).toBeNull();
  });
});

async function meddler(): Promise<ExtensionCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'meddler-'));
  const content_scripts = [{ matches: [LOOPBACK], js: ['meddle.js'], run_at: 'document_end' }];
  const manifest = { manifest_version: 3, name: 'Meddler', version: '1', content_scripts };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'meddle.js'), MEDDLER);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
