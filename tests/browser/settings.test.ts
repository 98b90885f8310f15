import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { toKept } from '../../lib/settings/versions.ts';
import { copies } from '../../locales/index.ts';
import type { Turn } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium, press } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { choose, stored, untilRead } from './harness/inside.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import { openPopup } from './harness/popup.ts';
import type { TestServer } from './harness/serve.ts';
import { until, untilPanel } from './harness/until.ts';

const { panel, popup, help, why } = copies.en;

const SMALL_TALK: readonly Turn[] = [
  { from: 'jay', text: 'hey! what are you up to?' },
  { from: 'mia', text: 'not much, you?' },
  { from: 'jay', text: 'listening to music' },
  { from: 'mia', text: 'cool' },
];
/** Level 2 together, then level 3. */
const GENTLE: readonly Turn[] = [
  { from: 'jay', text: 'are you home alone?' },
  { from: 'jay', text: 'this stays between us ok?' },
];
const PHOTO: Turn = { from: 'jay', text: 'send me a private photo, just for me' };

/** The built extension and its popup; the tab with the chat stands open all the while. */
describe('what is chosen', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;
  let chats = 0;

  beforeAll(async () => {
    server = await serveMessenger();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
    page = await browser.open(`${server.origin}/`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  beforeEach(async () => {
    chats += 1;
    await choose(browser, {});
    await page.reload();
    await begin(page, `Jay ${chats}`);
    await say(page, SMALL_TALK);
    await untilRead(browser, page);
  });

  test('in the popup holds at once in the tabs that stand open', async () => {
    await inPopup((opened) => opened.select(`aria/${popup.settings.often}`, 'serious'));
    await say(page, GENTLE);
    await untilRead(browser, page);
    await say(page, [{ from: 'mia', text: 'ok' }]);
    await untilRead(browser, page);
    expect(await browser.panel(page)).toBeNull();
    await say(page, [PHOTO]);
    await untilPanel(browser, page);
  });

  test('changes what is being said already', async () => {
    await say(page, [PHOTO]);
    expect((await untilPanel(browser, page)).controls).toContain(panel.fine);
    await inPopup((opened) => opened.select(`aria/${why.language}`, 'fr'));
    await until('the panel in French', async () =>
      (await browser.panel(page))?.controls.includes(copies.fr.panel.fine),
    );
    await inPopup((opened) => opened.click(`aria/${copies.fr.popup.settings.discreet}`));
    await until(
      'a dot in place of the words',
      async () => (await browser.panel(page))?.kind !== 'panel',
    );
  });

  test('in the panel is kept, and nothing else with it', async () => {
    await choose(browser, { age: '13-17', discreet: false, colour: 'blue' });
    await say(page, [PHOTO]);
    await untilPanel(browser, page);
    await press(page, panel.move);
    await until('the side to be kept', async () => {
      const { settings } = await stored(browser, 'local');
      return Object(settings).dock === 'left';
    });
    const kept = toKept({ ...DEFAULT_SETTINGS, age: '13-17', dock: 'left' });
    expect((await stored(browser, 'local')).settings).toEqual(kept);
  });

  test('of trusted adults is shown beside the helplines', async () => {
    await inPopup(async (opened) => {
      await opened.type(`aria/${popup.settings.name}`, 'Aunt Ana');
      await opened.keyboard.press('Tab');
      await opened.keyboard.type('020 7946 0000');
      await opened.keyboard.press('Tab');
    });
    await until('the adult to be kept', async () =>
      JSON.stringify(await stored(browser, 'local')).includes('"phone":"020 7946 0000"'),
    );
    await say(page, [PHOTO]);
    await untilPanel(browser, page);
    await press(page, panel.talk);
    await until('the adult', async () => {
      const text = (await browser.panel(page))?.text ?? '';
      return text.includes(help.own) && text.includes('Aunt Ana') && text.includes('7946');
    });
  });

  test('is not for a page to choose, but for the language, the country and the side', async () => {
    const change = {
      dock: 'left',
      exitPage: 'https://school.example/',
      trusted: [{ name: 'Jay', phone: null }],
      frequency: 'serious',
    };
    // As if a page had taken over the process that it shares with Sidelight's script.
    const world = page.extensionRealms()[0];
    await world?.evaluate((wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ type: 'change-settings', change: wanted });
    }, change);
    const { settings } = await stored(browser, 'local');
    expect(settings).toEqual(toKept({ ...DEFAULT_SETTINGS, dock: 'left' }));
  });

  /** Opens the popup on the chat, with its settings open, and closes it after. */
  async function inPopup(act: (opened: Page) => Promise<unknown>): Promise<void> {
    const opened = await openPopup(browser, page);
    await opened.click('.settings summary');
    await act(opened);
    await opened.close();
    await page.bringToFront();
  }
});
