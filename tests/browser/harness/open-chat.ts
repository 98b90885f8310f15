import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './extension.ts';
import { LOOPBACK, serveMessenger } from './messenger.ts';
import { chat } from './told.ts';
import { toolbarSays } from './toolbar.ts';

/** A chat that stands open in Chromium and is read. */
export interface OpenChat {
  readonly browser: TestBrowser;
  readonly extension: ExtensionCopy;
  readonly page: Page;
  close(): Promise<void>;
}

export async function openChat(): Promise<OpenChat> {
  const server = await serveMessenger();
  const extension = await withHost(CHROME_BUILD, LOOPBACK);
  const browser = await launchChromium({ extension: extension.folder });
  const close = async () => {
    await browser.close();
    await server.close();
    await extension.remove();
  };
  try {
    const page = await browser.open(`${server.origin}/`);
    await chat(page);
    await toolbarSays(browser, 'Sidelight is on');
    return { browser, extension, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
