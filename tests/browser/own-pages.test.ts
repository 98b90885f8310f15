import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { copies } from '../../locales/index.ts';
import { ownPages } from '../../locales/own-pages.ts';
import type { Turn } from '../../scripts/demo/story.ts';
import { focused } from './harness/accessible.ts';
import { violationsIn } from './harness/axe.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium, press } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { choose, stored, untilRead } from './harness/inside.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import { openPopup, pressIn } from './harness/popup.ts';
import type { TestServer } from './harness/serve.ts';
import { until, untilPanel } from './harness/until.ts';

const { welcome, options } = ownPages.en;
const { panel, popup, ages } = copies.en;
const { lock, pause, file } = options.adults;
const STEPS = [welcome.about, welcome.you, welcome.adults, welcome.sites, welcome.tryIt];
const PASSPHRASE = 'long enough to guess';
const SMALL_TALK: readonly Turn[] = [
  { from: 'jay', text: 'hey! what are you up to?' },
  { from: 'mia', text: 'not much, you?' },
  { from: 'jay', text: 'listening to music' },
  { from: 'mia', text: 'cool' },
];
const PHOTO: Turn = { from: 'jay', text: 'send me a private photo, just for me' };
/** More than a page of ours has to stop at. */
const MOST_STOPS = 60;

/** For six pages seen by axe, on a machine that has other things to do, in milliseconds. */
const LONG = 120_000;

const LOOKS = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

/** The built extension: the pages that are its own, in a tab each, and a chat in another one. */
describe('Sidelight’s own pages', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await serveMessenger();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder, keepWelcome: true });
    const target = await browser.browser.waitForTarget((one) =>
      one.url().endsWith('/welcome.html'),
    );
    page = (await target.page()) as Page;
    await page.waitForSelector('h1');
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  test('greet whoever installed it, in their language', async () => {
    expect(await heading()).toBe(welcome.about.title);
    expect(await page.title()).toBe(welcome.title);
    const text = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    for (const point of welcome.about.points) expect(text).toContain(point.body);
  });

  describe('the welcome', () => {
    beforeEach(async () => {
      await choose(browser, {});
      await open('welcome');
    });

    test('is walked through by keyboard alone, and each step is read from its heading', async () => {
      for (const step of STEPS.slice(1)) {
        await tabTo(`button ${welcome.next}`);
        await page.keyboard.press('Enter');
        await until('the next step', async () => (await focused(page)) === `heading ${step.title}`);
      }
      await tabTo(`button ${welcome.next}`);
      await page.keyboard.press('Space');
      await until('the end', async () => (await heading()) === welcome.done.title);
      await tabTo(`link ${popup.pages.options}`);
    });

    test('is skipped by keyboard', async () => {
      await tabTo(`button ${welcome.skip}`);
      await page.keyboard.press('Enter');
      await until('the end', async () => (await heading()) === welcome.done.title);
    });

    test('keeps what is chosen', async () => {
      await pressIn(page, welcome.next);
      await page.select(`aria/${popup.settings.age}`, '13-17');
      await until('it to be kept', async () => (await settings()).age === '13-17');
      await until('it to be said', async () => (await said()) === options.saved);
    });

    test('plays a chat that brings up the panel, and stores nothing of it', async () => {
      await reach(welcome.tryIt.title);
      const before = [await stored(browser, 'local'), await stored(browser, 'session')];
      await play();
      const shown = await untilPanel(browser, page);
      expect(shown.headings).toContain(ages['9-12'].notices.photo[3].title);
      expect(shown.text).toContain(panel.notYourFault);
      await press(page, panel.fine);
      await until('the panel to go', async () => (await browser.panel(page)) === null);
      await until('it to be said', async () =>
        (await page.$eval('main', ({ textContent }) => textContent))?.includes(
          welcome.tryIt.closed,
        ),
      );
      expect([await stored(browser, 'local'), await stored(browser, 'session')]).toEqual(before);
    });

    test('leaves at once where the panel’s quick exit is tried', async () => {
      const asked: HTTPRequest[] = [];
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().startsWith('chrome-extension:')) void request.continue();
        else asked.push(request);
      });
      await reach(welcome.tryIt.title);
      await play();
      await untilPanel(browser, page);
      await press(page, panel.exit);
      const exit = await until('the exit page to be asked for', () => asked[0]);
      expect(exit.url()).toBe(DEFAULT_SETTINGS.exitPage);
      await exit.respond({ status: 200, contentType: 'text/html', body: 'elsewhere' });
      await until('the page to be left', () => page.url() === DEFAULT_SETTINGS.exitPage);
    });

    test('never has the panel on the button that goes on, on a telephone', async () => {
      await page.setViewport({ width: 320, height: 640 });
      await reach(welcome.tryIt.title);
      await play();
      await untilPanel(browser, page);
      await until('the button to be free', () =>
        page.$eval('.go-on button', (button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === button;
        }),
      );
    });

    test.each(LOOKS)(
      'leaves axe nothing to say at $width px, $scheme',
      async (look) => {
        await see(look);
        for (const step of [...STEPS, welcome.done]) {
          expect(await heading()).toBe(step.title);
          await page.$eval('details', (details) => details.setAttribute('open', ''));
          expect(await faults(), step.title).toEqual([]);
          if (step !== welcome.done) await pressIn(page, welcome.next);
        }
      },
      LONG,
    );
  });

  describe('the options', () => {
    let chat: Page;
    let chats = 0;

    beforeEach(async () => {
      chats += 1;
      await choose(browser, {});
      await open('options');
    });

    test('hold at once in a chat that stands open', async () => {
      await inChat();
      await say(chat, [PHOTO]);
      await untilPanel(browser, chat);
      await page.bringToFront();
      await page.click(`aria/${popup.settings.discreet}`);
      await chat.bringToFront();
      await until('a dot', async () => (await browser.panel(chat))?.kind !== 'panel');
      await chat.close();
    });

    test('pause, which the popup says and ends', async () => {
      await inChat();
      await page.bringToFront();
      await pressIn(page, pause.halfHour);
      await until('the pause', () => page.$('#pause .main'));
      const paused = await openPopup(browser, chat);
      expect(await paused.$eval('h1', ({ textContent }) => textContent)).toBe(popup.paused.title);
      await pressIn(paused, popup.paused.end);
      await until('the pause to end', async () => (await paused.$('.paused')) === null);
      await paused.close();
      await page.bringToFront();
      await until('the page to know', async () => (await page.$('#pause .main')) === null);
      await chat.bringToFront();
      await say(chat, [PHOTO]);
      await untilPanel(browser, chat);
      await chat.close();
    });

    test('are locked, unlocked and freed again', async () => {
      const age = async () =>
        page.$eval(`aria/${popup.settings.age}[role="combobox"]`, (field) =>
          (field as HTMLSelectElement).matches(':disabled'),
        );
      await page.type(`aria/${lock.passphrase}`, PASSPHRASE);
      await page.type(`aria/${lock.again}`, PASSPHRASE);
      await pressIn(page, lock.set);
      await until('the age to be kept', () => page.$('.pick select:disabled'));
      expect(JSON.stringify(await stored(browser, 'local'))).not.toContain(PASSPHRASE);
      await page.type(`aria/${lock.passphrase}`, 'a wrong guess');
      await page.keyboard.press('Enter');
      await until('it to be refused', async () =>
        (await page.$eval('#lock', ({ textContent }) => textContent))?.includes(lock.wrong),
      );
      await page.type(`aria/${lock.passphrase}`, PASSPHRASE);
      await page.keyboard.press('Enter');
      await until('the lock to open', async () => !(await page.$('.pick select:disabled')));
      expect(await age()).toBe(false);
      await until('the keyboard to stay', async () =>
        (await focused(page)).startsWith(`heading ${lock.title}`),
      );
      await pressIn(page, lock.remove);
      await until('the lock to be gone', async () =>
        (await page.$$eval('#lock button', (all) => all.map((one) => one.textContent))).includes(
          lock.set,
        ),
      );
    });

    test('go to a file and come back from it', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sidelight-settings-'));
      try {
        const session = await browser.browser.target().createCDPSession();
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: folder,
        });
        await page.select(`aria/${popup.settings.often}`, 'gentle');
        await until('it to be kept', async () => (await settings()).frequency === 'gentle');
        await pressIn(page, file.save);
        const name = await until('the file', async () =>
          (await readdir(folder)).find((one) => one.endsWith('.json')),
        );
        expect(name).toBe('sidelight-settings.json');
        const text = await until('its text', async () =>
          (await readFile(join(folder, name), 'utf8')).trim(),
        );
        const mended = { ...JSON.parse(text), frequency: 'serious', colour: 'blue' };
        await writeFile(join(folder, name), JSON.stringify(mended));
        const input = await page.$('input[type=file]');
        await (input as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(
          join(folder, name),
        );
        await until('it to be used', async () => (await settings()).frequency === 'serious');
        await until('what is not used to be named', async () =>
          (
            await page.$$eval('.problems code', (all) => all.map((one) => one.textContent))
          ).includes('colour'),
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });

    test.each(LOOKS)(
      'leave axe nothing to say at $width px, $scheme',
      async (look) => {
        await see(look);
        expect(await faults()).toEqual([]);
        await page.type(`aria/${lock.passphrase}`, PASSPHRASE);
        await page.type(`aria/${lock.again}`, PASSPHRASE);
        await pressIn(page, lock.set);
        await until('the lock', () => page.$('.pick select:disabled'));
        await page.$$eval('details', (all) => {
          for (const details of all) details.open = true;
        });
        expect(await faults()).toEqual([]);
        await pressIn(page, lock.forget);
        await until('the note of it', () => page.$('.notice'));
        expect(await faults()).toEqual([]);
      },
      LONG,
    );

    /** A chat of its own in another tab, in front. */
    async function inChat(): Promise<void> {
      chat = await browser.open(`${server.origin}/`);
      await begin(chat, `Jay ${chats}`);
      await say(chat, SMALL_TALK);
      await untilRead(browser, chat);
    }
  });

  /** Opens one of the pages anew, as wide as a laptop's window and in light. */
  async function open(name: 'welcome' | 'options'): Promise<void> {
    const fresh = await browser.browser.newPage();
    await page.close();
    page = fresh;
    await see({ width: 1280, scheme: 'light' });
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await page.waitForSelector(name === 'options' ? 'section' : 'h1');
    await page.bringToFront();
  }

  async function see({ width, scheme }: (typeof LOOKS)[number]): Promise<void> {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  /** What axe says, and whether the page is wider than the window. */
  async function faults(): Promise<string[]> {
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    return [...(await violationsIn(page)), ...(isWide ? ['too wide'] : [])];
  }

  function heading(): Promise<string | null> {
    return page.$eval('h1', ({ textContent }) => textContent);
  }

  function said(): Promise<string | null> {
    return page.$eval('.said', ({ textContent }) => textContent);
  }

  async function settings(): Promise<Record<string, unknown>> {
    return Object((await stored(browser, 'local')).settings);
  }

  async function tabTo(wanted: string): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === wanted) return;
    }
    throw new Error(`The keyboard does not come to “${wanted}”.`);
  }

  /** Goes on to the step of that title. */
  async function reach(title: string): Promise<void> {
    while ((await heading()) !== title) await pressIn(page, welcome.next);
  }

  /** Brings up the made-up chat, message by message. */
  async function play(): Promise<void> {
    for (const [at, { text }] of welcome.chat.entries()) {
      await pressIn(page, at === 0 ? welcome.tryIt.start : welcome.tryIt.next);
      await until(`“${text}”`, async () =>
        (await page.$$eval('.made-up p', (all) => all.map((one) => one.textContent))).includes(
          text,
        ),
      );
    }
  }
});
