import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from '../browser/harness/browser.ts';
import { launchChromium } from '../browser/harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from '../browser/harness/extension.ts';
import { untilRead } from '../browser/harness/inside.ts';
import { begin, LOOPBACK, say, serveMessenger } from '../browser/harness/messenger.ts';
import { ORDINARY } from '../browser/harness/ordinary.ts';
import type { TestServer } from '../browser/harness/serve.ts';
import { until } from '../browser/harness/until.ts';
import { noteWatches } from './note-watches.ts';

/** The kinds of events that the content script listens to, each as often as it is named. */
const LISTENERS = [
  // The framework's, see entrypoints/guard.content/index.ts.
  'content-script-started',
  'currententrychange',
  'focusin',
  'hashchange',
  'pagehide',
  'pageshow',
  'pageshow',
  'popstate',
  'visibilitychange',
];

interface Watches {
  readonly listeners: string[];
  readonly observers: number;
  readonly timers: number;
  readonly intervals: number;
  readonly frames: number;
}

/** None of it runs by itself: between two changes of a page nothing of Sidelight's is called. */
describe('what the content script sets to be called by', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await serveMessenger({
      '/feed': '<!doctype html><title>Feed</title><p>Nobody writes here.</p>',
    });
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    await putBefore(extension.folder);
    browser = await launchChromium({ extension: extension.folder });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  test('on a page without a chat', async () => {
    await expectFew(await browser.open(`${server.origin}/feed`));
  });

  test('in an open chat', async () => {
    const page = await browser.open(`${server.origin}/`);
    await begin(page);
    await say(
      page,
      ORDINARY.map(({ from, text }) => ({ from: from === 'mia' ? 'mia' : 'jay', text })),
    );
    await untilRead(browser, page);
    await expectFew(page);
  });

  async function expectFew(page: Page): Promise<void> {
    const watches = await until('no timer', async () => {
      const now = await watchesOn(page);
      return now?.listeners.includes('focusin') && now.timers === 0 ? now : null;
    });
    const listeners = watches.listeners.map((type) => type.split(':').at(-1));
    expect(listeners.toSorted()).toEqual(LISTENERS);
    expect(watches).toMatchObject({ observers: 2, intervals: 0, frames: 0 });
  }
});

async function watchesOn(page: Page): Promise<Watches | undefined> {
  const [world] = page.extensionRealms();
  return world?.evaluate(() => (globalThis as unknown as { watches?: Watches }).watches);
}

/** Has the noting script run first in every world of the extension's. */
async function putBefore(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  for (const script of manifest.content_scripts) script.js.unshift('note.js');
  await writeFile(file, JSON.stringify(manifest));
  await writeFile(join(folder, 'note.js'), `(${noteWatches})();`);
}
