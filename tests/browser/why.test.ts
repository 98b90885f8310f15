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
import { until, untilPanel } from './harness/until.ts';

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
    await page.setViewport({ width: 1120, height: 800 });
    await bringUp(MONEY.words);
    await untilAround(MONEY.words);
    await page.setViewport({ width: 1200, height: 800 });
    await press(page, MONEY.button);
  });

  test('an arrow points to a message that is out of sight, and the page is not scrolled to it', async () => {
    await page.setViewport({ width: 1200, height: 420 });
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
    await page.setViewport({ width: 1200, height: 800 });
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
    await page.evaluate(() => {
      document.documentElement.style.setProperty('zoom', '1.25');
    });
    await bringUp(MONEY.words);
    await press(page, MONEY.button);
    await untilAround(MONEY.words);
    await press(page, MONEY.button);
    await page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
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

  /** The ring as the browser draws it, from behind the closed root; null where there is none. */
  async function ring(): Promise<{ box: Box; text: string } | null> {
    const session = await page.createCDPSession();
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const node = find(root);
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

function find(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  const { attributes = [] } = node;
  if (attributes[attributes.indexOf('class') + 1] === 'outline') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child);
    if (found !== null) return found;
  }
  return null;
}

function isNear(one: Box, other: Box): boolean {
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return sides.every((side) => Math.abs(one[side] - other[side]) <= ROUNDING);
}
