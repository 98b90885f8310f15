import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copies } from '../../locales/index.ts';
import type { Turn } from '../../scripts/demo/story.ts';
import type { TestBrowser } from './harness/browser.ts';
import { launchChromium, press } from './harness/chromium.ts';
import { CHROME_BUILD, type ExtensionCopy, withHost } from './harness/extension.ts';
import { forget, setClock, untilRead } from './harness/inside.ts';
import { begin, LOOPBACK, say, serveMessenger } from './harness/messenger.ts';
import type { Panel } from './harness/panel.ts';
import type { TestServer } from './harness/serve.ts';
import { until } from './harness/until.ts';

const { fine, later, close } = copies.en.panel;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Noon in the time zone of this computer, so that no hour of a test falls on another day. */
const NOON = new Date(2026, 2, 4, 12).getTime();

const said = (text: string): Turn => ({ from: 'jay', text });

/** What makes the page a chat of two. */
const SMALL_TALK: readonly Turn[] = [
  said('hey! what are you up to?'),
  { from: 'mia', text: 'not much, you?' },
  said('listening to music'),
  { from: 'mia', text: 'cool' },
];
/** Says nothing, so that only what came before can set something off. */
const ANYTHING = said('haha ok');
/** Level 2 together. */
const GENTLE = [said('are you home alone?'), said('this stays between us ok?')];
const ISOLATING = said('your friends do not care about you like i do. you only need me');
/** Level 3 each. */
const PHOTO = said('send me a private photo, just for me');
const MEETING = said('let us meet up on saturday, just you and me. i can pick you up');
/** Level 3 alone, by a cue that is urgent in itself. */
const PASSWORD = said('just send me your instagram password and i do the rest');
/** Level 4. */
const THREAT = said('pay me $100 or i will send your photos to everyone');
const ANOTHER_THREAT = said('last chance, pay me now or everyone gets your photos');

/** The built extension, its real storage and its real panel; only the clock is ours. See `setClock`. */
describe('how often Sidelight speaks', () => {
  let server: TestServer;
  let extension: ExtensionCopy;
  let browser: TestBrowser;
  /** No test meets a day or a chat of another. */
  let chats = 0;
  let noon = NOON;

  beforeAll(async () => {
    server = await serveMessenger();
    extension = await withHost(CHROME_BUILD, LOOPBACK);
    browser = await launchChromium({ extension: extension.folder });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await extension?.remove();
  });

  test('gently three times a day in all tabs, then by a chip, and gently again the next day', async () => {
    const today = anotherDay();
    const pages: Page[] = [];
    // All of them know of no panel yet when the first one comes up.
    for (let tab = 0; tab < 4; tab += 1) pages.push(await openChat(newPartner(), today));
    const kinds: string[] = [];
    for (const page of pages) {
      await page.bringToFront();
      await say(page, GENTLE);
      kinds.push((await untilSaid(page)).kind);
    }
    expect(kinds).toEqual(['panel', 'panel', 'panel', 'chip']);
    const last = pages.at(-1) as Page;
    await setClock(last, today + DAY);
    await say(last, [ISOLATING]);
    await until('a gentle panel', async () => (await browser.panel(last))?.kind === 'panel');
    for (const page of pages) await page.close();
  });

  test('gently once a day in a chat', async () => {
    const today = anotherDay();
    const page = await openChat(newPartner(), today);
    await say(page, GENTLE);
    expect((await untilSaid(page)).kind).toBe('panel');
    await press(page, close);
    await say(page, [ISOLATING]);
    await expectSilence(page);
    await setClock(page, today + DAY);
    await say(page, [ANYTHING]);
    expect((await untilSaid(page)).kind).toBe('panel');
    await page.close();
  });

  test('clearly again only when something new comes', async () => {
    const page = await openChat(newPartner(), anotherDay());
    await say(page, [PHOTO]);
    await untilSaid(page);
    await press(page, close);
    await say(page, [PHOTO]);
    await expectSilence(page);
    await say(page, [MEETING]);
    await untilSaid(page);
    await page.close();
  });

  test(`not for 30 days about what "${fine}" was said to, and only there`, async () => {
    const today = anotherDay();
    const partner = newPartner();
    await sayAndAnswer(partner, today, PHOTO, fine);

    const after29Days = await openChat(partner, today + 29 * DAY);
    await say(after29Days, [PHOTO]);
    await expectSilence(after29Days);
    await after29Days.close();

    // The same words on the same day, in another chat.
    const elsewhere = await openChat(newPartner(), today + 29 * DAY);
    await say(elsewhere, [PHOTO]);
    await untilSaid(elsewhere);
    await elsewhere.close();

    const after31Days = await openChat(partner, today + 31 * DAY);
    await say(after31Days, [PHOTO]);
    await untilSaid(after31Days);
    await after31Days.close();
  });

  test(`about what is urgent in itself as before, even if "${fine}" was said to it`, async () => {
    const today = anotherDay();
    const partner = newPartner();
    await sayAndAnswer(partner, today, PASSWORD, fine);
    const page = await openChat(partner, today + DAY);
    await say(page, [PASSWORD]);
    await untilSaid(page);
    await page.close();
  });

  test(`not for an hour after "${later}"`, async () => {
    const today = anotherDay();
    const page = await openChat(newPartner(), today);
    await say(page, [PHOTO]);
    await untilSaid(page);
    await press(page, later);
    await setClock(page, today + 59 * MINUTE);
    await say(page, [MEETING]);
    await expectSilence(page);
    await setClock(page, today + 61 * MINUTE);
    await say(page, [ANYTHING]);
    await untilSaid(page);
    await page.close();
  });

  test('urgently at any time, and once for each message', async () => {
    const page = await openChat(newPartner(), anotherDay());
    await say(page, [PHOTO]);
    await untilSaid(page);
    await press(page, later);
    await say(page, [THREAT]);
    expect((await untilSaid(page)).controls).not.toContain(fine);
    await press(page, later);
    await expectSilence(page);
    await say(page, [ANOTHER_THREAT]);
    await untilSaid(page);
    await page.close();
  });

  function anotherDay(): number {
    noon += 100 * DAY;
    return noon;
  }

  function newPartner(): string {
    chats += 1;
    return `Jay ${String.fromCharCode(64 + chats)}`;
  }

  /** A chat with something said in it and read, so that Sidelight knows what was said about it before. */
  async function openChat(partner: string, now: number): Promise<Page> {
    const page = await browser.open(`${server.origin}/`);
    await setClock(page, now);
    await begin(page, partner);
    await say(page, SMALL_TALK);
    await untilRead(browser, page);
    return page;
  }

  /** One says it, the young person presses that button, and then the browser is closed and opened. */
  async function sayAndAnswer(partner: string, now: number, turn: Turn, answer: string) {
    const page = await openChat(partner, now);
    await say(page, [turn]);
    await untilSaid(page);
    await press(page, answer);
    await expectSilence(page);
    await page.close();
    await forget(browser, 'session');
  }

  function untilSaid(page: Page): Promise<Panel> {
    return until('something of Sidelight', () => browser.panel(page));
  }

  /** Nothing is shown, and nothing comes once all that stands on the page has been read. */
  async function expectSilence(page: Page): Promise<void> {
    await untilRead(browser, page);
    await say(page, [ANYTHING]);
    await untilRead(browser, page);
    expect(await browser.panel(page)).toBeNull();
  }
});
