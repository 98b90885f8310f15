import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copies } from '../../locales/index.ts';
import { ownPages } from '../../locales/own-pages.ts';
import type { TestBrowser } from './harness/browser.ts';
import { FIREFOX_BUILD } from './harness/extension.ts';
import { launchFirefox } from './harness/firefox.ts';
import { openOwnPage, pressInTab, storedInFirefox, untilInTab } from './harness/firefox-inside.ts';
import { INTO_WINDOWS } from './harness/firefox-popup.ts';

const { welcome, options } = ownPages.en;
const { panel } = copies.en;
const { pause } = options.adults;

/** The built extension in Firefox, worked as assistive technology works it. */
describe('Sidelight’s own pages in Firefox', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchFirefox({ extension: FIREFOX_BUILD, switches: [INTO_WINDOWS] });
  });

  afterAll(() => browser?.close());

  test('play a chat that brings up the panel, with the rules that web pages get', async () => {
    await openOwnPage(browser, 'welcome.html');
    for (let step = 0; step < 4; step += 1) await pressInTab(browser, welcome.next);
    const before = await storedInFirefox(browser);
    for (const [turn, { text }] of welcome.chat.entries()) {
      await pressInTab(browser, turn === 0 ? welcome.tryIt.start : welcome.tryIt.next);
      await untilInTab(browser, text);
    }
    await pressInTab(browser, panel.replies);
    await pressInTab(browser, panel.fine);
    await pressInTab(browser, welcome.tryIt.again);
    expect(await storedInFirefox(browser)).toEqual(before);
  });

  test('pause and go on', async () => {
    await openOwnPage(browser, 'options.html');
    await pressInTab(browser, pause.halfHour);
    await pressInTab(browser, pause.end);
    await pressInTab(browser, options.kept.clear);
  });
});
