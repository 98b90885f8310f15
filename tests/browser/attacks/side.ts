import type { Page, WebWorker } from 'puppeteer-core';
import type { TestBrowser } from '../harness/browser.ts';
import { launchChromium } from '../harness/chromium.ts';
import { CHROME_BUILD, FIREFOX_BUILD, withHost } from '../harness/extension.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { INTO_WINDOWS, inWindow } from '../harness/firefox-popup.ts';
import { backgroundOf } from '../harness/inside.ts';
import { LOOPBACK } from '../harness/messenger.ts';
import type { Family } from './attack.ts';

/** One window of a browser, in which one attack after the other is tried. */
export interface Lane {
  readonly page: Page;
  /** Whether the toolbar's sign for a notice stands there for this window's page. */
  badge(): Promise<boolean>;
  /** Whether the toolbar says that the chat is read. */
  reads(): Promise<boolean>;
  /** What the window shows of the page now, as PNG. */
  photograph(): Promise<Uint8Array>;
}

/** A browser with the extension in it. */
export interface Side {
  readonly family: Family;
  readonly browser: TestBrowser;
  openLane(): Promise<Lane>;
  close(): Promise<void>;
}

/** What stands on the toolbar's button for a notice, and the button's title while a chat is read. */
const SIGN = '!';
const READING = 'Sidelight is on';

export async function startSide(family: Family): Promise<Side> {
  const build = family === 'chromium' ? CHROME_BUILD : FIREFOX_BUILD;
  const extension = await withHost(build, LOOPBACK);
  const browser =
    family === 'chromium'
      ? await launchChromium({ extension: extension.folder })
      : await launchFirefox({ extension: extension.folder, switches: [INTO_WINDOWS] });
  return {
    family,
    browser,
    openLane: family === 'chromium' ? chromiumLanes(browser) : () => firefoxLane(browser),
    async close() {
      await browser.close();
      await extension.remove();
    },
  };
}

interface Chrome {
  readonly tabs: { query(filter: object): Promise<{ id: number }[]> };
  readonly action: Record<
    'getBadgeText' | 'getTitle',
    (details: { tabId: number }) => Promise<string>
  >;
}
declare const chrome: Chrome;

/** The background is not told which page is in which tab, so windows are opened one after the other. */
function chromiumLanes(browser: TestBrowser): () => Promise<Lane> {
  let turn: Promise<unknown> = Promise.resolve();
  const open = async (): Promise<Lane> => {
    const background = await backgroundOf(browser);
    const before = await tabsOf(background);
    const page = await openWindow(browser);
    const [tab = 0] = (await tabsOf(background)).filter((id) => !before.includes(id));
    const ask = async (what: 'getBadgeText' | 'getTitle') =>
      (await backgroundOf(browser)).evaluate(
        (name, tabId) => chrome.action[name]({ tabId }),
        what,
        tab,
      );
    const badge = async () => (await ask('getBadgeText')) === SIGN;
    const reads = async () => (await ask('getTitle')) === READING;
    // Pictures are taken over and over, and not kept: how small they are is of no account.
    const photograph = () => page.screenshot({ optimizeForSpeed: true });
    return { page, badge, reads, photograph };
  };
  return () => {
    const opened = turn.then(open);
    turn = opened.catch(() => undefined);
    return opened;
  };
}

function tabsOf(background: WebWorker): Promise<number[]> {
  return background.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
}

async function firefoxLane(browser: TestBrowser): Promise<Lane> {
  const page = await openWindow(browser);
  const says = (what: string, words: string) =>
    inWindow(
      browser,
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(browser.extensionId)});
      const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
      for (const window of Services.wm.getEnumerator('navigator:browser')) {
        for (const tab of window.gBrowser.tabs) {
          if (tab.linkedBrowser.currentURI.spec !== ${JSON.stringify(page.url())}) continue;
          return action.getProperty(tab, '${what}') === ${JSON.stringify(words)};
        }
      }
      return false;`,
    );
  return {
    page,
    badge: () => says('badgeText', SIGN),
    reads: () => says('title', READING),
    photograph: () => page.screenshot(),
  };
}

/** Room for a chat and the panel beside it: a smaller window is sooner drawn, and its picture sooner compared. */
const VIEWPORT = { width: 860, height: 620 };

/** A window of its own is in front all the time, and gets its frames. */
async function openWindow({ browser }: TestBrowser): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await page.setViewport(VIEWPORT);
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return page;
}
