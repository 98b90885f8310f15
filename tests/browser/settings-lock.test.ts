import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Imported, OpenedOptions } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import type { Request } from '../../lib/settings/requests.ts';
import { copies } from '../../locales/index.ts';
import type { Turn } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium, press } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { setClock, stored, untilRead } from './harness/inside.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { TestServer } from './harness/serve.ts';
import { toolbarSays } from './harness/toolbar.ts';
import { until, untilPanel } from './harness/until.ts';

const { panel } = copies.en;

const PASSPHRASE = 'a blue kettle';
const LOCKED = { done: false, why: 'locked' };
const DONE = { done: true, why: null };

const SMALL_TALK: readonly Turn[] = [
  { from: 'jay', text: 'hey! what are you up to?' },
  { from: 'mia', text: 'not much, you?' },
  { from: 'jay', text: 'listening to music' },
];
const PHOTO: Turn = { from: 'jay', text: 'send me a private photo, just for me' };
const SECRET: Turn = { from: 'jay', text: "let's keep this between us, don't tell your parents" };

let server: TestServer;
let extension: ExtensionCopy;
/** What is started is ended again, whatever becomes of the test. */
const started: TestBrowser[] = [];
const profiles: string[] = [];

beforeAll(async () => {
  server = await serveMessenger();
  extension = await withHost(CHROME_BUILD, LOOPBACK);
});

afterEach(async () => {
  for (const browser of started.splice(0)) await browser.close();
});

afterAll(async () => {
  await server?.close();
  await extension?.remove();
  for (const profile of profiles)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A profile of one's own, as two people on one computer have. */
async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-profile-'));
  profiles.push(profile);
  return profile;
}

/** The browser of that profile, with a page of Sidelight's own in it. */
async function start(profile: string) {
  const browser = await launchChromium({ extension: extension.folder, profile });
  started.push(browser);
  const own = await browser.open(`chrome-extension://${browser.extensionId}/popup.html`);
  const ask = <Answer = unknown>(request: Request): Promise<Answer> => sent(own, request);
  return {
    browser,
    ask,
    options: () => ask<OpenedOptions>({ type: 'options-opened' }),
    close: async () => {
      started.splice(started.indexOf(browser), 1);
      await browser.close();
    },
  };
}

function sent<Answer>(from: Page, request: unknown): Promise<Answer> {
  return from.evaluate((message) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<never> } };
    };
    return chrome.runtime.sendMessage(message);
  }, request);
}

describe('the family lock', () => {
  test('keeps what was chosen, through a restart, until its passphrase is said', async () => {
    const profile = await newProfile();
    const first = await start(profile);
    const chosen = { age: '13-17' as const, off: ['discord'] };
    expect(await first.ask({ type: 'change-settings', change: chosen })).toEqual(DONE);
    const set = await first.ask({ type: 'set-lock', passphrase: PASSPHRASE });
    expect(set).toEqual({ set: true, open: false, waitUntil: null });
    expect(JSON.stringify(await stored(first.browser, 'local'))).not.toContain('kettle');
    await first.close();

    const { ask, options } = await start(profile);
    expect(await options()).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, ...chosen },
      lock: { set: true, open: false },
      notices: [],
    });
    const back = { age: '9-12' as const, off: [] };
    expect(await ask({ type: 'change-settings', change: back })).toEqual(LOCKED);
    expect(await ask({ type: 'pause', how: 'today' })).toEqual(LOCKED);
    expect(await ask({ type: 'import-settings', text: '{}' })).toEqual({ ...LOCKED, problems: [] });
    expect(await ask({ type: 'remove-lock' })).toMatchObject({ set: true, open: false });
    expect(await ask({ type: 'set-lock', passphrase: 'a red kettle' })).toMatchObject({
      open: false,
    });
    // What helps is in nobody's hands but the young person's.
    const mine = { language: 'fr', frequency: 'gentle', discreet: true } as const;
    expect(await ask({ type: 'change-settings', change: mine })).toEqual(DONE);
    expect((await options()).settings).toEqual({ ...DEFAULT_SETTINGS, ...chosen, ...mine });

    expect(await ask({ type: 'unlock', passphrase: 'a red kettle' })).toMatchObject({
      open: false,
    });
    expect(await ask({ type: 'unlock', passphrase: PASSPHRASE })).toMatchObject({ open: true });
    expect(await ask({ type: 'change-settings', change: { age: '9-12' } })).toEqual(DONE);
    expect((await options()).settings.age).toBe('9-12');
  });

  test('makes whoever guesses wait, and closing the browser shortens no wait', async () => {
    const profile = await newProfile();
    const first = await start(profile);
    await first.ask({ type: 'set-lock', passphrase: PASSPHRASE });
    for (const guess of ['1', '2', '3', '4'])
      await first.ask({ type: 'unlock', passphrase: guess });
    const { waitUntil } = (await first.options()).lock;
    expect(waitUntil).toBeGreaterThan(Date.now());
    await first.close();
    const { ask } = await start(profile);
    expect(await ask({ type: 'unlock', passphrase: PASSPHRASE })).toEqual({
      set: true,
      open: false,
      waitUntil,
    });
  });

  test('that is forgotten goes with all that it kept, and is spoken of after a restart', async () => {
    const profile = await newProfile();
    const first = await start(profile);
    const adults = { trusted: [{ name: 'Aunt Ana', phone: null }] };
    await first.ask({ type: 'change-settings', change: { age: '13-17', ...adults } });
    await first.ask({ type: 'set-lock', passphrase: PASSPHRASE });
    expect(await first.ask({ type: 'forget-lock' })).toMatchObject({ set: false });
    await first.close();
    const { ask, options } = await start(profile);
    expect(await ask({ type: 'dismiss', notice: 'lock_forgotten' })).toMatchObject({
      done: false,
      why: 'not_yet',
    });
    expect(await options()).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, ...adults },
      notices: ['lock_forgotten'],
    });
  });

  test('does not go along to another computer with a file of settings', async () => {
    const one = await start(await newProfile());
    await one.ask({ type: 'change-settings', change: { age: '13-17', off: ['discord'] } });
    await one.ask({ type: 'set-lock', passphrase: PASSPHRASE });
    const { text } = await one.ask<{ text: string }>({ type: 'export-settings' });
    const other = await start(await newProfile());
    const brought = await other.ask<Imported>({ type: 'import-settings', text });
    expect(brought).toEqual({ ...DONE, problems: [] });
    expect(await other.options()).toMatchObject({
      settings: { age: '13-17', off: ['discord'] },
      lock: { set: false },
    });
  });
});

describe('two people on one computer', () => {
  test('share no rest: what one of them called fine is said to the other', async () => {
    const [mias, zoes] = [await newProfile(), await newProfile()];
    const mia = await start(mias);
    await say(await chat(mia.browser), [PHOTO]);
    await untilPanel(mia.browser, await front(mia.browser));
    await press(await front(mia.browser), panel.fine);
    await until('the chat to rest', async () => (await mia.options()).rests === 1);
    await mia.close();

    const zoe = await start(zoes);
    expect((await zoe.options()).rests).toBe(0);
    await say(await chat(zoe.browser), [PHOTO]);
    await untilPanel(zoe.browser, await front(zoe.browser));
    await zoe.close();

    const again = await start(mias);
    expect((await again.options()).rests).toBe(1);
    const page = await chat(again.browser);
    await say(page, [PHOTO]);
    await untilRead(again.browser, page);
    expect(await again.browser.panel(page)).toBeNull();
  });
});

describe('in a tab that stands open', () => {
  let profile: string;
  let opened: Awaited<ReturnType<typeof start>>;
  let page: Page;

  beforeEach(async () => {
    profile = await newProfile();
    opened = await start(profile);
    page = await chat(opened.browser);
    await say(page, [PHOTO]);
    await untilPanel(opened.browser, page);
  });

  const gone = () =>
    until('the panel to go', async () => (await opened.browser.panel(page)) === null);

  test('a pause holds at once, and nothing is read until it is ended', async () => {
    expect(await opened.ask({ type: 'pause', how: 'half-hour' })).toEqual(DONE);
    await gone();
    await toolbarSays(opened.browser, 'Sidelight');
    await say(page, [SECRET]);
    const { pausedUntil } = await opened.options();
    expect(pausedUntil).toBeGreaterThan(Date.now());
    await opened.ask({ type: 'pause', how: 'end' });
    await untilPanel(opened.browser, page);
    expect((await opened.options()).pausedUntil).toBeNull();
  });

  test('a pause is over when its time is, also after the computer slept', async () => {
    await opened.ask({ type: 'pause', how: 'half-hour' });
    await gone();
    await say(page, [SECRET]);
    const other = await opened.browser.open(`${server.origin}/`);
    await setClock(page, Date.now() + 31 * 60_000);
    await other.close();
    await page.bringToFront();
    await untilPanel(opened.browser, page);
  });

  test('a pause holds from the start in a tab that is opened in it, and through a restart', async () => {
    await opened.ask({ type: 'pause', how: 'today' });
    await gone();
    const { pausedUntil } = await opened.options();
    await opened.close();
    opened = await start(profile);
    expect((await opened.options()).pausedUntil).toBe(pausedUntil);
    page = await opened.browser.open(`${server.origin}/`);
    await begin(page, 'Jay');
    await say(page, [...SMALL_TALK, PHOTO]);
    await toolbarSays(opened.browser, 'Sidelight');
    expect(await opened.browser.panel(page)).toBeNull();
    await opened.ask({ type: 'pause', how: 'end' });
    await toolbarSays(opened.browser, 'Sidelight has something to tell you');
  });

  test('a site that is turned off is no longer read, until it is turned on', async () => {
    const off = (hosts: string[]) =>
      opened.ask({ type: 'change-settings', change: { off: hosts } });
    expect(await off(['127.0.0.1'])).toEqual(DONE);
    await gone();
    await toolbarSays(opened.browser, 'Sidelight');
    await say(page, [SECRET]);
    await off([]);
    await untilPanel(opened.browser, page);
  });

  test('rests that are started over do not come back from a page that remembers them', async () => {
    await press(page, panel.fine);
    await until('the chat to rest', async () => (await opened.options()).rests === 1);
    expect(await opened.ask({ type: 'start-over' })).toEqual(DONE);
    expect((await opened.options()).rests).toBe(0);
    await say(page, [SECRET]);
    await untilPanel(opened.browser, page);
    await until('it to be noted', async () => {
      const kept = JSON.stringify(await stored(opened.browser, 'session'));
      return kept.includes('secrecy');
    });
    expect((await opened.options()).rests).toBe(0);
  });

  test('what is cleared is said once more, as if it had never been said', async () => {
    await opened.ask({ type: 'change-settings', change: { dock: 'left' } });
    await press(page, panel.fine);
    await until('the chat to rest', async () => (await opened.options()).rests === 1);
    expect(await opened.ask({ type: 'clear' })).toEqual(DONE);
    await untilPanel(opened.browser, page);
    const { rests, settings } = await opened.options();
    expect([rests, settings.dock]).toEqual([0, 'left']);
  });

  test('no page may ask what only our own pages may', async () => {
    const world = await until('our world in the page', () => page.extensionRealms()[0]);
    for (const request of [
      { type: 'options-opened' },
      { type: 'pause', how: 'today' },
      { type: 'set-lock', passphrase: PASSPHRASE },
      { type: 'clear' },
      { type: 'export-settings' },
      { type: 'change-settings', change: { age: '13-17', off: ['127.0.0.1'] } },
    ]) {
      const answer = await world.evaluate((message) => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        };
        return chrome.runtime.sendMessage(message);
      }, request);
      expect(answer ?? null, request.type).toBeNull();
    }
    expect(await opened.options()).toMatchObject({
      settings: DEFAULT_SETTINGS,
      pausedUntil: null,
      lock: { set: false },
    });
    expect((await opened.browser.panel(page))?.kind).toBe('panel');
  });
});

/** The demo messenger in front, with small talk in it that has been read. */
async function chat(browser: TestBrowser): Promise<Page> {
  const page = await browser.open(`${server.origin}/`);
  await begin(page, 'Jay');
  await say(page, SMALL_TALK);
  await untilRead(browser, page);
  return page;
}

async function front(browser: TestBrowser): Promise<Page> {
  const page = (await browser.browser.pages()).at(-1);
  if (page === undefined) throw new Error('There is no tab.');
  return page;
}
