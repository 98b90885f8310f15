import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { bundle, inOwnWorld } from './harness/bundle.ts';
import { openChatscope, sayInChatscope, serveChatscope } from './harness/chatscope.ts';
import type { Line } from './harness/chatscope-page.ts';
import { launchChromium } from './harness/chromium.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { READ_ALL } from './harness/read-all.ts';
import type { TestServer } from './harness/serve.ts';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const PAIR: readonly Line[] = [
  { sender: null, text: 'Saturday, 30 May 2026' },
  { sender: 'Dave K', text: 'hey, saw your goal today ⚽' },
  { sender: 'Dave K', text: 'want to see the video?' },
  { sender: 'Mia', text: 'sure' },
  { sender: 'Dave K', text: '', picture: PICTURE },
  { sender: 'Mia', text: 'nice one, who filmed it?' },
  { sender: 'Dave K', text: 'my cousin did' },
  { sender: 'Dave K', text: 'كل التوفيق غدا' },
  { sender: 'Mia', text: 'thanks! see you at training' },
];

const THREE: readonly Line[] = [
  { sender: 'Dave K', text: 'who comes to the match?' },
  { sender: 'Zoe', text: 'me! and my brother' },
  { sender: 'Mia', text: 'me too' },
  { sender: 'Zoe', text: 'great' },
  { sender: 'Dave K', text: 'then we are seven' },
  { sender: 'Mia', text: 'I bring the water' },
  { sender: 'Zoe', text: 'and I bring the ball' },
];

function expected(lines: readonly Line[], author: (sender: string) => string) {
  return lines.flatMap(({ sender, text }) =>
    sender === null || text === ''
      ? []
      : [{ text, direction: sender === 'Mia' ? 'out' : 'in', author: author(sender) }],
  );
}

describe('a chat made with @chatscope/chat-ui-kit-react', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let reader: string;

  beforeAll(async () => {
    server = await serveChatscope();
    reader = await bundle(fileURLToPath(new URL('harness/read-page.ts', import.meta.url)));
    browser = await launchChromium({ extension: CHROME_BUILD });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('of two people is read without any knowledge of it', async () => {
    const page = await openChatscope(browser, server, ['Dave K'], PAIR);
    expect(await inOwnWorld(page, reader, READ_ALL)).toEqual([
      { partner: 'Dave K', group: false, messages: expected(PAIR, (sender) => sender) },
    ]);
    const more = { sender: 'Dave K', text: 'bring your boots' };
    await sayInChatscope(page, more);
    await page.waitForFunction(() => document.body.textContent?.includes('bring your boots'));
    expect(await inOwnWorld(page, reader, READ_ALL)).toMatchObject([
      { messages: expected([...PAIR, more], (sender) => sender) },
    ]);
    await page.close();
  });

  test('of three people is read as a group', async () => {
    const page = await openChatscope(browser, server, ['Dave K', 'Zoe'], THREE);
    expect(await inOwnWorld(page, reader, READ_ALL)).toMatchObject([
      { group: true, messages: expected(THREE, (sender) => sender) },
    ]);
    await page.close();
  });
});
