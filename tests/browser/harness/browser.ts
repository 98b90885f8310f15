import type { Browser, Page } from 'puppeteer-core';
import type { Panel } from './panel.ts';

/** What a browser is started with. */
export interface LaunchOptions {
  /** The folder of an unpacked extension; null for a browser without one. */
  readonly extension: string | null;
  /** Host names that answer on https, each with the loopback port that serves it. No other name is found. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** Leaves the page open that greets whoever installed Sidelight. Chromium only. */
  readonly keepWelcome?: boolean;
  /** Shows its window. */
  readonly visible?: boolean;
  /** More switches for its command line. */
  readonly switches?: readonly string[];
  /** Where its profile lies, absolute, and stays when the browser is closed. Without, it is thrown away. */
  readonly profile?: string;
  /** More variables for its environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** More of Firefox's preferences; Chromium has none. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** A started browser with a throw-away profile and the extension in it. */
export interface TestBrowser {
  readonly browser: Browser;
  /** The extension's id in this browser. */
  readonly extensionId: string;
  /**
   * Opens an address in a new tab, in front, and gives it when it has loaded.
   * @param prepare what to set up in the tab before it goes there
   */
  open(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** What Sidelight shows in that tab now. */
  panel(page: Page): Promise<Panel | null>;
  close(): Promise<void>;
}

/** A window as wide as a laptop's, so that replicas lay out as on a desktop site. */
export const VIEWPORT = { width: 1200, height: 800 };

/**
 * Opens a tab in front of all others: only the one in front is laid out and gets animation frames. The empty tab that
 * a browser starts with is closed.
 */
export async function openInFront(
  browser: Browser,
  address: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const empty = (await browser.pages()).filter((tab) => tab.url() === 'about:blank');
  const page = await browser.newPage();
  for (const tab of empty) await tab.close();
  await prepare?.(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}
