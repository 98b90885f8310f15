import type { Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copies } from '../../locales/index.ts';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium, press } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { noteFootprints } from './harness/footprints.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { until, untilDrawn, untilPanel } from './harness/until.ts';

const { panel, why, cues } = copies.en;

/** The button for one message of the story, by the first thing noticed in it, and words that no other one holds. */
const SECRET = { button: `${why.show}: ${cues.secrecy}`, words: 'stays between us' };
const MONEY = { button: `${why.show}: ${cues.debt_obligation}`, words: 'make some money' };

/** So far the ring stands from the words, and so far two measurements of one edge may differ, in CSS pixels. */
const AROUND = 6;
const ROUNDING = 1;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Drawn {
  readonly box: Box;
  readonly text: string;
}

describe('where it was noticed', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await serveMessenger();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
    page = await browser.open(`${server.origin}/`, (tab) =>
      tab.evaluateOnNewDocument(noteFootprints),
    );
    await begin(page);
    await say(page, STORY);
    await untilPanel(browser, page);
    await press(page, panel.why);
    await until('the reasons', async () =>
      (await browser.panel(page))?.controls.includes(MONEY.button),
    );
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  test('a ring stands around the message, and goes on the second press', async () => {
    await bringUp(MONEY.words);
    await press(page, MONEY.button);
    await untilAround(MONEY.words);
    await press(page, MONEY.button);
    await until('the ring to go', async () => (await ring()) === null);
  });

  test('the ring follows the message', async () => {
    await bringUp(MONEY.words);
    await press(page, MONEY.button);
    const before = await untilAround(MONEY.words);
    await page.$eval('.history', (list) => {
      list.scrollTop -= 60;
    });
    const after = await untilAround(MONEY.words);
    expect(after.top - before.top).toBeCloseTo(60, 0);
    await resize(1120, 800);
    await bringUp(MONEY.words);
    await untilAround(MONEY.words);
    await resize(1200, 800);
    await press(page, MONEY.button);
  });

  test('an arrow points to a message that is out of sight, and the page is not scrolled to it', async () => {
    await resize(1200, 420);
    await page.$eval('.history', (list) => {
      list.scrollTop = list.scrollHeight;
    });
    const before = await standing();
    await press(page, SECRET.button);
    await until('an arrow', async () => (await ring())?.text === '↑');
    const { top } = await boxOf('.history');
    expect((await ring())?.box.top).toBeCloseTo(top, 0);
    expect(await standing()).toEqual(before);
    await bringUp(SECRET.words);
    await untilAround(SECRET.words);
    await press(page, SECRET.button);
    await resize(1200, 800);
    await bringUp(MONEY.words);
  });

  test('the page sees nothing of it', async () => {
    // The focus goes to the panel with the first press, by the hand of the person.
    await press(page, SECRET.button);
    await press(page, SECRET.button);
    const before = await standing();
    await page.evaluate(() => {
      window.footprints.heard.length = 0;
      window.footprints.changed.length = 0;
    });
    await press(page, MONEY.button);
    await untilAround(MONEY.words);
    await press(page, MONEY.button);
    await until('the ring to go', async () => (await ring()) === null);
    const { heard, changed } = await page.evaluate(() => window.footprints);
    expect(changed).toEqual([]);
    const host = await page.evaluate(() => document.documentElement.lastElementChild?.localName);
    expect(heard.filter((event) => !event.endsWith(` on ${host}`) && !POINTER.test(event))).toEqual(
      [],
    );
    expect(await standing()).toEqual(before);
  });

  test('the ring stands right on a page that enlarges itself', async () => {
    await enlarge('1.25');
    await bringUp(MONEY.words);
    await press(page, MONEY.button);
    await untilAround(MONEY.words);
    await press(page, MONEY.button);
    await enlarge('1');
    await bringUp(MONEY.words);
  });

  test('the ring goes with its message, and a message that is gone is said to be', async () => {
    await press(page, MONEY.button);
    await untilAround(MONEY.words);
    await page.evaluate((words) => {
      for (const row of document.querySelectorAll('.history li')) {
        if (row.textContent?.includes(words)) row.remove();
      }
    }, MONEY.words);
    await until('the ring to go', async () => (await ring()) === null);
    await press(page, MONEY.button);
    await press(page, MONEY.button);
    await until('to be told so', async () => (await browser.panel(page))?.text.includes(why.gone));
  });

  test('the ring goes with the panel', async () => {
    await press(page, SECRET.button);
    await until('the ring', ring);
    await press(page, panel.close);
    await until('the ring to go', async () => (await ring()) === null);
  });

  /** The page itself scrolls to the message with these words. */
  async function bringUp(words: string): Promise<void> {
    await page.evaluate((text) => {
      const rows = [...document.querySelectorAll('.history li')];
      const row = rows.find(({ textContent }) => textContent?.includes(text));
      row?.scrollIntoView({ block: 'center' });
    }, words);
  }

  /** Gives the window that size, in CSS pixels, and waits until the panel stands in it as it should. */
  async function resize(width: number, height: number): Promise<void> {
    await page.setViewport({ width, height });
    await untilDrawn(page);
  }

  /** The page enlarges all that stands in it so many times. No event tells the panel: it looks now and then. */
  async function enlarge(times: string): Promise<void> {
    const before = await panelWidth();
    await page.evaluate((zoom) => {
      document.documentElement.style.setProperty('zoom', zoom);
    }, times);
    await until('the panel to be as wide as before', async () => (await panelWidth()) === before);
  }

  async function panelWidth(): Promise<number | undefined> {
    const box = (await drawn('stand'))?.box;
    return box && Math.round(box.right - box.left);
  }

  /** Waits until the ring stands around the message with these words, and gives where it stands. */
  async function untilAround(words: string): Promise<Box> {
    let seen = '';
    const box = await until(
      `a ring around "${words}"`,
      async () => {
        const around = (await ring())?.box;
        const { left, top, right, bottom } = await bubble(words);
        seen = JSON.stringify({ around, bubble: { left, top, right, bottom } });
        const wanted = {
          left: left - AROUND,
          top: top - AROUND,
          right: right + AROUND,
          bottom: bottom + AROUND,
        };
        return around !== undefined && isNear(around, wanted) ? around : null;
      },
      undefined,
      () => seen,
    );
    return box;
  }

  function bubble(words: string): Promise<Box> {
    return page.evaluate((text) => {
      const bubbles = [...document.querySelectorAll('.bubble')];
      const found = bubbles.find((one) => one.textContent?.includes(text));
      const { left, top, right, bottom } = found?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    }, words);
  }

  function boxOf(selector: string): Promise<Box> {
    return page.$eval(selector, (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }

  function ring(): Promise<Drawn | null> {
    return drawn('outline');
  }

  /** What the browser draws with that class, behind the closed root too; null where there is no such thing. */
  async function drawn(name: string): Promise<Drawn | null> {
    const session = await page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const node = find(root, name);
      if (node === null) return null;
      const { model } = await session.send('DOM.getBoxModel', {
        backendNodeId: node.backendNodeId,
      });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
      return { box: { left, top, right, bottom }, text: node.children?.[0]?.nodeValue ?? '' };
    } catch {
      // It went while it was looked at.
      return null;
    } finally {
      await session.detach();
    }
  }

  function standing(): Promise<unknown> {
    return page.evaluate(() => ({
      focused: document.activeElement?.localName,
      scrolled: [window.scrollX, window.scrollY, document.querySelector('.history')?.scrollTop],
    }));
  }
});

/** What the hand of the person sets off wherever it moves. */
const POINTER = /^(?:pointer|mouse|transition)/;

function find(node: Protocol.DOM.Node, name: string): Protocol.DOM.Node | null {
  const { attributes = [] } = node;
  if (attributes[attributes.indexOf('class') + 1]?.split(' ').includes(name)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, name);
    if (found !== null) return found;
  }
  return null;
}

function isNear(one: Box, other: Box): boolean {
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return sides.every((side) => Math.abs(one[side] - other[side]) <= ROUNDING);
}
