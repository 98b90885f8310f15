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
import { chat, readOnce, SMALL_TALK, tellsOnce, threaten } from './harness/told.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { until } from './harness/until.ts';
import { closeWelcome } from './harness/welcome.ts';

/** What many extensions do to a page: a box of their own, a mark in each message, classes that come and go, keys kept. */
const MEDDLER = `
  const shadowed = (name, words) => {
    const element = document.createElement(name);
    element.attachShadow({ mode: 'closed' }).innerHTML = words;
    return element;
  };
  document.documentElement.append(shadowed('meddler-box', '<p style="position: fixed; inset: 0 0 auto auto">Beside</p>'));
  setInterval(() => {
    document.body.classList.toggle('meddled');
    for (const row of document.querySelectorAll('li:not(:has(meddler-mark))')) row.append(shadowed('meddler-mark', 'T'));
  }, 100);
  addEventListener('keyup', (event) => event.stopImmediatePropagation(), true);
`;

describe('Sidelight beside another extension, in Chromium', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;
  let other: ExtensionCopy;

  async function begin(beside: ExtensionCopy, greets = false): Promise<void> {
    other = beside;
    await browser.browser.installExtension(other.folder);
    if (greets) await closeWelcome(browser.browser);
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
    await page.waitForFunction(
      () => document.querySelectorAll('meddler-box, li > meddler-mark').length > 1,
    );
    await tellsOnce(browser, page);
    await tellsOnce(browser, page);
  });

  test('a second copy of itself: each tells once, and one press of Esc closes both', async () => {
    await begin(await withHost(CHROME_BUILD, LOOPBACK), true);
    await threaten(page);
    const standing = () =>
      page.evaluate(() => document.querySelectorAll('html > [popover=manual]').length);
    await until('two panels', async () => (await standing()) === 2);
    await page.keyboard.press('Escape');
    await until('no panel', async () => (await standing()) === 0);
    await say(page, SMALL_TALK);
    await readOnce(page);
    expect(await standing()).toBe(0);
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
