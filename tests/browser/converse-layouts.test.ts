import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import { bundle, inOwnWorld } from './harness/bundle.ts';
import { launchChromium } from './harness/chromium.ts';
import { enterRoom, send, serveConverse, shows, signIn } from './harness/converse.ts';
import { CHROME_BUILD } from './harness/extension.ts';
import { type ChatServer, startProsody } from './harness/prosody.ts';
import { READ_ALL } from './harness/read-all.ts';
import type { TestServer } from './harness/serve.ts';

type Turn = readonly [from: string, text: string];

const PAIR: readonly Turn[] = [
  ['jay', 'hey, did you finish the poster?'],
  ['mia', 'almost, the title is missing'],
  ['jay', 'ok 👍'],
  ['jay', 'blue or green?'],
  ['mia', 'green, like the last one'],
  ['jay', 'تمام'],
  ['mia', 'see you on Monday'],
];

const ROOM: readonly Turn[] = [
  ['jay', 'who comes to the match?'],
  ['zoe', 'me! and my brother'],
  ['mia', 'me too'],
  ['zoe', 'great'],
  ['jay', 'then we are seven'],
  ['mia', 'I bring the water'],
  ['zoe', 'and I bring the ball'],
];

function expected(turns: readonly Turn[]) {
  return turns.map(([author, text]) => ({
    text,
    direction: author === 'mia' ? 'out' : 'in',
    author: expect.stringMatching(new RegExp(`^${author}`, 'i')),
  }));
}

describe('converse.js on a real XMPP server, read without any knowledge of it', () => {
  let server: ChatServer;
  let client: TestServer;
  /** One for each person: only the page in front of its browser is drawn. */
  let browsers: Readonly<Record<'mia' | 'jay' | 'zoe', TestBrowser>>;
  let reader: string;

  beforeAll(async () => {
    reader = await bundle(fileURLToPath(new URL('harness/read-page.ts', import.meta.url)));
    const [mia, jay, zoe] = await Promise.all([launch(), launch(), launch()]);
    browsers = { mia, jay, zoe };
  });

  afterAll(async () => {
    for (const browser of Object.values(browsers ?? {})) await browser.close();
  });

  // One for each test: a session that was left behind would take messages of the next.
  beforeEach(async () => {
    server = await startProsody(['mia', 'jay', 'zoe']);
    client = await serveConverse();
  });

  afterEach(async () => {
    await client?.close();
    await server?.close();
  });

  function launch(): Promise<TestBrowser> {
    return launchChromium({ extension: CHROME_BUILD });
  }

  /** Lets everybody say their turns, each seen by all before the next one speaks. */
  async function talk(pages: Readonly<Record<string, Page>>, turns: readonly Turn[]) {
    for (const [index, [from, text]] of turns.entries()) {
      await send(pages[from] as Page, text);
      await Promise.all(Object.values(pages).map((each) => shows(each, index + 1)));
    }
  }

  for (const [contact, mode] of [
    ['jay', 'fullscreen'],
    ['zoe', 'overlayed'],
  ] as const) {
    test(`two people, ${mode}`, async () => {
      const turns = PAIR.map(([from, text]): Turn => [from === 'mia' ? from : contact, text]);
      const mia = await signIn(browsers.mia, client, server, 'mia', contact, mode);
      const other = await signIn(browsers[contact], client, server, contact, 'mia', mode);
      await talk({ mia, [contact]: other }, turns);
      const [conversation, ...others] = (await inOwnWorld(mia, reader, READ_ALL)) as [
        { messages: unknown },
      ];
      expect(others).toEqual([]);
      expect(conversation).toMatchObject({ group: false, messages: expected(turns) });
      await Promise.all([mia.close(), other.close()]);
    });
  }

  test('three people in a room', async () => {
    const enter = (user: 'mia' | 'jay' | 'zoe') =>
      enterRoom(browsers[user], client, server, user, 'club');
    const [mia, jay, zoe] = [await enter('mia'), await enter('jay'), await enter('zoe')];
    await talk({ mia, jay, zoe }, ROOM);
    expect(await inOwnWorld(mia, reader, READ_ALL)).toMatchObject([
      { group: true, messages: expected(ROOM) },
    ]);
    await Promise.all([mia.close(), jay.close(), zoe.close()]);
  });
});
