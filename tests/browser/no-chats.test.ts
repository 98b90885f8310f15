import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';
import { pagesWithoutChat } from '../page/page.ts';
import type { TestBrowser } from './harness/browser.ts';
import { bundle, inOwnWorld } from './harness/bundle.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { serve, type TestServer } from './harness/serve.ts';

const READ = `(({ readings, health }) => ({ readings: readings.length, state: health.state }))(
  tested.readPage(document, tested.createMemory()))`;

describe('pages that are no chat, laid out by Chromium', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let reader: string;

  beforeAll(async () => {
    server = await serve((path) => ({ file: join(ROOT, 'tests/page/pages', path) }));
    reader = await bundle(fileURLToPath(new URL('harness/read-page.ts', import.meta.url)));
    browser = await launchChromium({ extension: CHROME_BUILD });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(pagesWithoutChat())('%s', async (name) => {
    const page = await browser.open(`${server.origin}/${name}.html`);
    // With a stylesheet and all: what has no size is not laid out.
    expect(await page.$eval('body', (body) => body.scrollHeight)).toBeGreaterThan(100);
    expect(await inOwnWorld(page, reader, READ)).toEqual({ readings: 0, state: 'not_a_chat' });
    await page.close();
  });
});
