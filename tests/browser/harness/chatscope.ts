import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../../scripts/setup.mjs';
import type { TestBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import type { Line } from './chatscope-page.ts';
import { type Answer, serve, type TestServer } from './serve.ts';

const STYLES = 'node_modules/@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';

/** Serves a page that an app made with @chatscope/chat-ui-kit-react would show, bundled from the package as it is. */
export async function serveChatscope(): Promise<TestServer> {
  const code = await bundle(fileURLToPath(new URL('chatscope-page.ts', import.meta.url)));
  const answers: Record<string, Answer> = {
    '/': {
      body: `<!doctype html><html lang="en"><title>Chats</title>
        <link rel="stylesheet" href="/styles.css"><body style="margin: 0"><script src="/page.js"></script></body></html>`,
    },
    '/styles.css': { file: join(ROOT, STYLES) },
    '/page.js': { body: code, type: 'text/javascript; charset=utf-8' },
  };
  return serve((path) => answers[path] ?? null);
}

/** Opens the page with a chat between Mia and the `others` in which these lines were said. */
export async function openChatscope(
  browser: TestBrowser,
  server: TestServer,
  others: readonly string[],
  lines: readonly Line[],
): Promise<Page> {
  const page = await browser.open(`${server.origin}/`);
  await page.evaluate(
    (names, said) => {
      (window as unknown as { tested: typeof import('./chatscope-page.ts') }).tested.start(
        names,
        said,
      );
    },
    others as string[],
    lines as Line[],
  );
  await page.waitForSelector('[contenteditable]');
  return page;
}

/** Says something in it. */
export async function sayInChatscope(page: Page, line: Line): Promise<void> {
  await page.evaluate((said) => {
    (window as unknown as { tested: typeof import('./chatscope-page.ts') }).tested.say(said);
  }, line);
}
