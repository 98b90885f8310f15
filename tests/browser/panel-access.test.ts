import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { copies } from '../../locales/index.ts';
import type { Turn } from '../../scripts/demo/story.ts';
import { focused, spoken } from './harness/accessible.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { choose } from './harness/inside.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { until, untilPanel } from './harness/until.ts';

const { panel, ages, block, why } = copies.en;
const { notices, advice } = ages['9-12'];

/** More than the panel has to stop at. */
const MOST_STOPS = 40;

const said = (text: string): Turn => ({ from: 'jay', text });
const SMALL_TALK: readonly Turn[] = [
  said('hey! what are you up to?'),
  { from: 'mia', text: 'not much, you?' },
  said('listening to music'),
  { from: 'mia', text: 'cool' },
];
const PHOTO = said('send me a private photo, just for me');
const THREAT = said('pay me $100 or i will send your photos to everyone');

/** The built extension with its closed root, read through the accessibility tree and worked by keyboard alone. */
describe('the shipped panel', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;
  let chats = 0;

  beforeAll(async () => {
    server = await serveMessenger();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  async function warn(turn: Turn): Promise<void> {
    chats += 1;
    page = await browser.open(`${server.origin}/`);
    await begin(page, `Dave ${chats}`);
    await page.focus('textarea');
    await say(page, [...SMALL_TALK, turn]);
  }

  test.each([
    ['politely', PHOTO, 'polite', 'assertive', notices.photo[3].title],
    ['at once where it is urgent', THREAT, 'assertive', 'polite', notices.threat[4].title],
  ] as const)(
    'is said %s, and leaves the focus where it is',
    async (_, turn, manner, other, title) => {
      await warn(turn);
      const heard = await until('it to be said', async () => {
        const now = await spoken(page);
        return now[manner] !== '' && now;
      });
      expect(heard[manner]).toContain(title);
      expect(heard[manner]).toContain(panel.notYourFault);
      expect(heard[other]).toBe('');
      expect(await focused(page)).toBe('textbox Write a message');
      await until(
        'it not to be met a second time',
        async () => (await spoken(page))[manner] === '',
      );
    },
  );

  test('is a region with a heading, and its buttons come in order', async () => {
    await warn(THREAT);
    const { headings, controls, text } = await untilPanel(browser, page);
    expect(headings).toEqual([notices.threat[4].title]);
    const main = [copies.en.help.headings.take_down, panel.talk, block.button];
    expect(controls).toEqual([
      panel.exit,
      panel.move,
      panel.close,
      ...main,
      panel.more,
      panel.later,
    ]);
    const order = [title(text), advice.threat.steps[0], panel.danger, main[0]].map((part) =>
      text.indexOf(part ?? 'missing'),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
  });

  test('works by keyboard alone, and no key typed in it reaches the site', async () => {
    await warn(PHOTO);
    await untilPanel(browser, page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput']) {
        window.addEventListener(
          type,
          (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`),
          {
            capture: true,
          },
        );
      }
    });
    await page.focus('button[type=submit]');
    const met: string[] = [];
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    });
    for (let at = 0; at < 9; at += 1) {
      if (at > 0) await page.keyboard.press('Tab');
      met.push(await focused(page));
    }
    expect(met).toEqual(
      [panel.exit, panel.move, panel.close, panel.replies, block.button, panel.talk]
        .concat(panel.more, panel.fine, panel.later)
        .map((name) => `button ${name}`),
    );
    await tabTo(`button ${panel.more}`, 'back');
    await page.keyboard.press('Enter');
    await tabTo(`button ${panel.why}`);
    await page.keyboard.press('Space');
    await until('the reasons', async () =>
      (await browser.panel(page))?.headings.includes(why.noticed),
    );
    for (const letter of 'hello /?') await page.keyboard.press(letter as 'h');
    await tabTo(`button ${panel.close}`, 'back');
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Enter');
    await until('the panel to go', async () => (await browser.panel(page)) === null);
  });

  test('is a dot without a word in discreet mode, opened and closed by keyboard', async () => {
    await choose(browser, { discreet: true });
    await warn(THREAT);
    const heard = await until('it to be said', async () => (await spoken(page)).assertive || null);
    expect(heard).toBe(panel.dot);
    await page.focus('button[type=submit]');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`button ${panel.dot}`);
    expect(await browser.panel(page)).toBeNull();
    await page.keyboard.press('Enter');
    expect((await untilPanel(browser, page)).headings).toEqual([notices.threat[4].title]);
    await until(
      'the panel to have the focus',
      async () => (await focused(page)) === `region ${panel.name}`,
    );
    await page.keyboard.press('Escape');
    await until('the panel to go', async () => (await browser.panel(page)) === null);
    await choose(browser, {});
  });

  function title(text: string): string {
    return text.includes(notices.threat[4].title) ? notices.threat[4].title : 'missing';
  }

  async function tabTo(wanted: string, way: 'on' | 'back' = 'on'): Promise<void> {
    if (way === 'back') await page.keyboard.down('Shift');
    for (let at = 0; at < MOST_STOPS && (await focused(page)) !== wanted; at += 1) {
      await page.keyboard.press('Tab');
    }
    if (way === 'back') await page.keyboard.up('Shift');
    if ((await focused(page)) === wanted) return;
    throw new Error(`The keyboard does not come to: ${wanted}`);
  }
});
