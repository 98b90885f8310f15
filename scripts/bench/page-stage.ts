import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness/browser.ts';
import { launchChromium } from '../../tests/browser/harness/chromium.ts';
import { CHROME_BUILD } from '../../tests/browser/harness/extension.ts';
import { ORDINARY } from '../../tests/browser/harness/ordinary.ts';
import { serve } from '../../tests/browser/harness/serve.ts';
import { ROOT } from '../setup.mjs';
import { BEGIN } from './page-trace.ts';

/** The chat is a replica of a site's page; the feed stands on another site that is read, outside any chat. */
const REPLICA = join(ROOT, 'tests/sites/discord/2026-06.html');
const CHAT = 'discord.com';
const FEED = 'www.reddit.com';
const POSTS = 300;

export const FEED_ADDRESS = `https://${FEED}/`;
/** A page of a site that is read, with nothing on it. */
export const EMPTY_ADDRESS = `https://${CHAT}/app`;

/** A chat that stands there with so many messages when the page has loaded. */
export function chatAddress(messages: number): string {
  return `https://${CHAT}/channels/@me/1490000000000000001?messages=${messages}`;
}

/** Serves the pages on their sites' own hosts while the work goes on. */
export async function withPages<Result>(
  work: (launch: (extension: boolean) => Promise<TestBrowser>) => Promise<Result>,
): Promise<Result> {
  const server = await serve(
    (path, host, query) => ({ body: pageAt(path, host, Number(query.get('messages'))) }),
    [CHAT, FEED],
  );
  const hosts = { [CHAT]: server.port, [FEED]: server.port };
  const open: TestBrowser[] = [];
  try {
    return await work(async (extension) => {
      const browser = await launchChromium({ extension: extension ? CHROME_BUILD : null, hosts });
      open.push(browser);
      return browser;
    });
  } finally {
    for (const browser of open) await browser.close();
    await server.close();
  }
}

/** Opens a page whose time is measured from the first line of its document on. */
export function open(browser: TestBrowser, address: string, slower = 1): Promise<Page> {
  return browser.open(address, async (page) => {
    await page.evaluateOnNewDocument((name) => void performance.mark(name), BEGIN);
    if (slower > 1) await page.emulateCPUThrottling(slower);
  });
}

/** A script works less than that many milliseconds between two looks when nothing happens on its page. */
const NOTHING = 2;
const LOOK_EVERY = 500;
const LOOKS = 4;

/** Waits until no script, of whoever, has worked on the page for two seconds. */
export async function untilQuiet(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  let before = await scriptTime(session);
  for (let quiet = 0; quiet < LOOKS; ) {
    await pause(LOOK_EVERY);
    const now = await scriptTime(session);
    quiet = now - before < NOTHING ? quiet + 1 : 0;
    before = now;
  }
  await session.detach();
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

function pageAt(path: string, host: string, messages: number): string {
  if (host === FEED) return feed();
  if (!path.startsWith('/channels/')) return '<!doctype html><title>Empty</title><p>Empty</p>';
  return readFileSync(REPLICA, 'utf8').replace('</body>', `<script>${filling(messages)}</script>`);
}

/** What two friends write, over and over: an ordinary chat, in which there is nothing to say. */
export function sayings(): [author: string, text: string][] {
  return ORDINARY.map(({ from, text }) => [from === 'mia' ? 'Mia' : 'Dave K', text]);
}

function filling(messages: number): string {
  return `{
    const sayings = ${JSON.stringify(sayings())};
    for (let at = 0; at < ${messages}; at += 1) window.replica.append(...sayings[at % sayings.length]);
  }`;
}

function feed(): string {
  const texts = ORDINARY.map(({ text }) => text);
  const drawn = Array.from(
    { length: POSTS },
    (_, at) =>
      `<article><a href="/user/${at}">user ${at}</a> <time>${at} h</time><h2>Post ${at}</h2><p>${texts[at % texts.length]}</p><button>Like</button><button>Share</button></article>`,
  );
  return `<!doctype html><title>Home</title><main><input placeholder="Search">${drawn.join('')}</main>`;
}
