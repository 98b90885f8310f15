import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORY } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium } from './harness/chromium.ts';
import { noteExceptions } from './harness/exceptions.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { type ToolbarTitle, toolbarSays } from './harness/toolbar.ts';
import { untilPanel } from './harness/until.ts';

/** Words that would set off a warning, were they written by someone in a chat. */
const RISKY = STORY.map(({ text }) => `<p>${text}</p>`).join('');

const PAGES = {
  '/article': `<!doctype html><title>Article</title><main><h1>What such a chat looks like</h1>${RISKY}
    <h2>Comments</h2><textarea aria-label="Write a comment"></textarea></main>`,
  '/blank': '',
  '/frames':
    '<!doctype html><frameset cols="50%,50%"><frame src="/blank"><frame src="/article"></frameset>',
  '/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>how old are you?</text></svg>',
};

describe('bad input', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;

  beforeAll(async () => {
    server = await serveMessenger(PAGES);
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  async function open(path: string): Promise<{ page: Page; exceptions: string[] }> {
    let exceptions: string[] = [];
    const page = await browser.open(`${server.origin}${path}`, async (tab) => {
      exceptions = await noteExceptions(tab);
    });
    return { page, exceptions };
  }

  /** It was read and brought nothing; a risky chat that follows on that page brings the panel all the same. */
  async function thenStillWarns(
    page: Page,
    exceptions: readonly string[],
    read: ToolbarTitle = 'Sidelight is on',
  ): Promise<void> {
    await toolbarSays(browser, read);
    expect(await browser.panel(page)).toBeNull();
    await say(page, STORY);
    await untilPanel(browser, page);
    expect(exceptions).toEqual([]);
    await page.close();
  }

  test('a message of 100,000 characters', async () => {
    const { page, exceptions } = await open('/');
    await begin(page, 'Ann');
    await say(page, [
      { from: 'jay', text: 'no spaces '.repeat(10_000) },
      { from: 'jay', text: 'a'.repeat(100_000) },
      { from: 'mia', text: '\u0301'.repeat(100_000) },
    ]);
    await thenStillWarns(page, exceptions);
  });

  test('lone surrogates', async () => {
    const { page, exceptions } = await open('/');
    await begin(page, 'Ben');
    await say(page, [
      { from: 'jay', text: 'half a smile \ud83d' },
      { from: 'mia', text: '\ude00 and the other half' },
      { from: 'jay', text: '\udfff\ud800\udfff' },
    ]);
    await thenStillWarns(page, exceptions);
  });

  test('an empty chat', async () => {
    const { page, exceptions } = await open('/');
    await begin(page, 'Cleo');
    await thenStillWarns(page, exceptions, 'Sidelight: no chat here');
  });

  test('messages without words', async () => {
    const { page, exceptions } = await open('/');
    await begin(page, 'Dan');
    await say(
      page,
      Array.from({ length: 5 }, () => ({ from: 'jay', text: ' \u200b ' }) as const),
    );
    await thenStillWarns(page, exceptions, 'Sidelight: no chat here');
  });

  test('messages that vanish while they are read', async () => {
    const { page, exceptions } = await open('/');
    await begin(page, 'Eve');
    await page.evaluate(async () => {
      for (let frame = 0; frame < 40; frame += 1) {
        for (let line = 0; line < 50; line += 1) window.messenger.add('theirs', `line ${line}`);
        await new Promise(requestAnimationFrame);
        document.querySelector('.history')?.replaceChildren();
      }
      for (let frame = 0; frame < 10; frame += 1) {
        const body = document.body;
        body.remove();
        await new Promise(requestAnimationFrame);
        document.documentElement.append(body);
        await new Promise(requestAnimationFrame);
      }
    });
    await thenStillWarns(page, exceptions, 'Sidelight: no chat here');
  });

  for (const path of Object.keys(PAGES)) {
    test(`a page that is no chat, with risky words on it: ${path}`, async () => {
      const { page, exceptions } = await open(path);
      await toolbarSays(browser, 'Sidelight: no chat here');
      expect(await browser.panel(page)).toBeNull();
      expect(exceptions).toEqual([]);
      await page.close();
    });
  }
});
