import type { TestBrowser } from './browser.ts';
import { backgroundOf } from './inside.ts';
import { until, untilDrawn } from './until.ts';

/** What the toolbar button says about the tab in front, in English. */
export type ToolbarTitle =
  | 'Sidelight is on'
  | 'Sidelight is partly on'
  | "Sidelight can't read this page"
  | 'Sidelight: no chat here'
  | 'Sidelight has something to tell you'
  /** Nothing is read here. */
  | 'Sidelight';

/** More look-ups in the storage than the background makes to answer a page that has found a conversation. */
const LOOKUPS = 20;

/**
 * Waits until the button says so, and until the background has answered what the page asked along with it: the
 * extension has then read the page and made up its mind. Chromium only.
 */
export async function toolbarSays(browser: TestBrowser, title: ToolbarTitle) {
  let titles: readonly string[] = [];
  const look = async () => {
    const background = await backgroundOf(browser);
    titles = await background.evaluate(titlesInFront);
    if (titles.length !== 1 || titles[0] !== title) return false;
    await background.evaluate(lookUp, LOOKUPS);
    return true;
  };
  await until(
    `the toolbar to say "${title}"`,
    () => look().catch(isGone),
    undefined,
    () => `It says ${JSON.stringify(titles)}.`,
  );
  const front = (await browser.browser.pages()).at(-1);
  if (front !== undefined) await untilDrawn(front);
}

/** A background that was just stopped is still to be met for a moment. @throws any other error */
function isGone(error: unknown): false {
  if (/detached|closed|No session|does not run/.test(String(error))) return false;
  throw error;
}

/** Evaluated in the extension's background: what it says about the tab in front of each window. */
async function titlesInFront(): Promise<string[]> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(filter: { active: true }): Promise<{ id: number }[]> };
      action: { getTitle(details: { tabId: number }): Promise<string> };
    };
  };
  const tabs = await chrome.tabs.query({ active: true });
  return Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
}

/** Evaluated in the extension's background: goes through the storage's queue so many times. */
async function lookUp(times: number): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<unknown> } } };
  };
  for (let time = 0; time < times; time += 1) await chrome.storage.local.get('nothing');
}
