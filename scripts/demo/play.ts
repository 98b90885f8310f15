import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../tests/browser/harness/browser.ts';
import { launchChromium } from '../../tests/browser/harness/chromium.ts';
import { CHROME_BUILD, FIREFOX_BUILD, withHost } from '../../tests/browser/harness/extension.ts';
import { launchFirefox } from '../../tests/browser/harness/firefox.ts';
import { begin, LOOPBACK, say, serveMessenger } from '../../tests/browser/harness/messenger.ts';
import { findBrowser, ROOT } from '../setup.mjs';
import { ANSWERS, NAMES, STORY, type Turn } from './story.ts';

/** Milliseconds between two messages: a chat that one can read along. */
const READING_PACE = 3000;
/** The same when nobody watches: longer than the extension takes to look at a new message. */
const BRISK_PACE = 1200;

const PICTURES = '.output/demo';

await play(hasDisplay()).catch((error: Error) => {
  console.error(`The demo failed: ${error.message.split('\n')[0]}`);
  process.exitCode = 1;
});

/** Shows the extension on the demo messenger. Throws when no warning comes up. */
async function play(visible: boolean): Promise<void> {
  const chromium = findBrowser('chromium') !== null;
  const server = await serveMessenger();
  const extension = await withHost(chromium ? CHROME_BUILD : FIREFOX_BUILD, LOOPBACK);
  const launch = chromium ? launchChromium : launchFirefox;
  const browser = await launch({ extension: extension.folder, visible });
  const closed = new AbortController();
  browser.browser.once('disconnected', () => closed.abort());
  try {
    const page = await browser.open(`${server.origin}/`);
    page.once('close', () => closed.abort());
    console.log(`The demo messenger is open on ${server.origin}/. The story begins.\n`);
    const panels = await tell(browser, page, visible ? READING_PACE : BRISK_PACE);
    if (panels === 0) throw new Error('the story was told and no warning came up.');
    if (visible) await tryByHand(page, closed.signal);
    else console.log(`${panels} warnings came up. Pictures: ${(await pictures()).join(', ')}`);
  } catch (error) {
    if (!closed.signal.aborted) throw error;
    console.log('\nThe window was closed.');
  } finally {
    await browser.close().catch(() => {});
    await server.close();
    await extension.remove();
  }
}

/** Plays the story message by message and prints each panel that comes up; gives how many did. */
async function tell(browser: TestBrowser, page: Page, pace: number): Promise<number> {
  const folder = join(ROOT, PICTURES);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await begin(page);
  let shown = '';
  let panels = 0;
  for (const turn of STORY) {
    await write(page, turn, pace);
    const text = (await browser.panel(page))?.text ?? '';
    if (text !== '' && text !== shown) {
      panels += 1;
      console.log(`\n${text.replace(/^/gm, '    | ')}\n`);
      await page.screenshot({ path: join(folder, `${panels}.png`) });
    }
    shown = text;
  }
  return panels;
}

async function write(page: Page, turn: Turn, pace: number): Promise<void> {
  console.log(`${NAMES[turn.from]}: ${turn.text}`);
  await page.evaluate((on) => window.messenger.typing(on), turn.from === 'jay');
  await pause(pace / 3);
  await page.evaluate(() => window.messenger.typing(false));
  await say(page, [turn]);
  await pause(pace - pace / 3);
}

/** Leaves the demo to whoever sits there, until they close its tab or the browser. */
async function tryByHand(page: Page, closed: AbortSignal): Promise<void> {
  await page.evaluate((lines) => window.messenger.answerWith(lines), ANSWERS as string[]);
  console.log('\nThe story is over. Write something yourself; close the window to end the demo.');
  if (closed.aborted) return;
  await new Promise((done) => closed.addEventListener('abort', done, { once: true }));
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function pictures(): Promise<string[]> {
  const names = await readdir(join(ROOT, PICTURES));
  return names.sort().map((name) => `${PICTURES}/${name}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
