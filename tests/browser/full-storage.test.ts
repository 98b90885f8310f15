import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { OpenedOptions } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { OwnRequest } from '../../lib/settings/requests.ts';
import { ownPages } from '../../locales/own-pages.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { backgroundOf, stopBackground, stored } from './harness/inside.ts';

const NOT_KEPT = { done: true, why: 'storage' };

let browser: TestBrowser | null = null;
let profile: string | null = null;

afterEach(async () => {
  await browser?.close();
  if (profile !== null) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The browser of that profile, and what a page of Sidelight's own asks in it. */
async function start(folder: string) {
  const started = await launchChromium({ extension: CHROME_BUILD, profile: folder });
  browser = started;
  const page = await started.open(`chrome-extension://${started.extensionId}/options.html`);
  const ask = (request: OwnRequest): Promise<unknown> =>
    page.evaluate((message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage(message);
    }, request);
  const options = () => ask({ type: 'options-opened' }) as Promise<OpenedOptions>;
  return { started, page, ask, options };
}

/** Fills Chromium's real local area to its last byte: it takes 10 MB. */
async function fill(full: TestBrowser): Promise<void> {
  const background = await backgroundOf(full);
  await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      const filler = { [`filler-${size}`]: 'x'.repeat(size) };
      await chrome.storage.local.set(filler).catch(() => undefined);
    }
  });
}

test('what a full storage does not take lasts until the browser closes, although its background ends', async () => {
  profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
  const { started, page, ask, options } = await start(profile);
  await fill(started);
  const chosen = { age: '13-17', trusted: [{ name: 'Aunt Ana', phone: null }] } as const;
  const change = { ...chosen, trusted: [...chosen.trusted] };
  expect(await ask({ type: 'change-settings', change })).toEqual(NOT_KEPT);
  expect(await ask({ type: 'pause', how: 'half-hour' })).toEqual(NOT_KEPT);
  expect(await ask({ type: 'set-lock', passphrase: 'a blue kettle' })).toMatchObject({ set: true });
  expect(Object.keys(await stored(started, 'local'))).not.toContain('settings');

  await stopBackground(started);
  expect(await options()).toMatchObject({
    settings: chosen,
    pausedUntil: expect.any(Number),
    lock: { set: true },
    notices: ['storage_full'],
  });
  await page.reload();
  await page.waitForSelector('.notice');
  const { title, body } = ownPages.en.options.notices.storage_full;
  const said = await page.$eval('.notice', ({ textContent }) => textContent);
  expect(said).toContain(title + body);

  await started.close();
  const again = await start(profile);
  expect(await again.options()).toMatchObject({
    settings: DEFAULT_SETTINGS,
    pausedUntil: null,
    lock: { set: false },
  });
}, 60_000);
