import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';
import { documentOf, quotedIn, rowsOf } from '../trust/documents.ts';
import { FAMILIES } from './harness/both.ts';
import type { TestBrowser } from './harness/browser.ts';
import { withHost } from './harness/extension.ts';
import { newProfile, type Profile } from './harness/profile.ts';
import { riskySession } from './harness/risky-session.ts';
import { serve, type TestServer } from './harness/serve.ts';

/** Nothing else in a browser's files has six letters in a row in common with these. */
const HOST = 'qvarnholmtide.example';
const PARTNER = 'Vexlorqvin';
const WORDS = ['qvixnelbatz', 'zorbwlemfish', '@zephqrknott_77'];

/** What the other side is called, and what it says: none of it may be found anywhere. */
const CHAT = [PARTNER, ...WORDS];

const PATIENCE_MS = 240_000;

/** What is left of a session. */
interface Left {
  /** What the extension stored, by area, before the browser was closed. */
  readonly stored: Readonly<Record<string, unknown>>;
  /** What stands in the stores of the page's own origin, to which a content script could write. */
  readonly page: unknown;
  /** The whole profile, after the browser was closed. */
  readonly profile: Profile;
  readonly extensionId: string;
}

describe.each(FAMILIES)('what stays of a chat in $name', (family) => {
  let server: TestServer;
  let left: Left;

  beforeAll(async () => {
    const messenger = { file: join(ROOT, 'scripts/demo/messenger.html') };
    server = await serve((path) => (path === '/' ? messenger : null), [HOST]);
    left = await session();
  }, PATIENCE_MS);

  afterAll(async () => {
    await server?.close();
    await left?.profile.remove();
  });

  test('choices and counters are stored, so that there is something to look through', () => {
    const text = JSON.stringify(left.stored);
    expect(text).toMatch(/"settings":\{/);
    expect(text).toMatch(/"rests:[0-9a-f]{24}":\{"/);
    expect(text).toMatch(/"chat:[0-9a-f]{24}":\{[^}]*"level":[1-4]/);
  });

  test('no word, no name and no host stands in anything that Sidelight stored', () => {
    const text = JSON.stringify(left.stored);
    for (const word of [...CHAT, HOST]) expect(text).not.toContain(word);
  });

  test('what is stored is what docs/privacy.md says', () => {
    const told = rowsOf(documentOf('docs/privacy.md'), 'what').flatMap(([, name = '']) =>
      quotedIn(name),
    );
    const { local, session } = left.stored as Record<string, Record<string, unknown>>;
    const names = Object.keys({ ...local, ...session }).map((key) => key.replace(/:.*/u, ':…'));
    expect([...new Set(names)].filter((name) => !told.includes(name))).toEqual([]);
  });

  test('nothing is left in the stores of the page', () => {
    expect(left.page).toEqual(NOTHING_IN_PAGE);
  });

  test('no word and no name stands in any file of the profile', async () => {
    expect(await left.profile.search(CHAT)).toEqual([]);
  });

  test('nor does the host in the files that are Sidelight’s', async () => {
    const found = await left.profile.search([HOST]);
    // The browser's own history has it, as of any page.
    expect(found.length).toBeGreaterThan(0);
    const own = found.filter((place) => isSidelights(place, left.extensionId));
    expect(own).toEqual([]);
  });

  test(
    'the search would find it: what content script and background keep is seen in each place',
    async () => {
      const leak = await session(LEAKS);
      const stored = JSON.stringify(leak.stored);
      for (const word of CHAT) expect(stored).toContain(word);
      expect(leak.page).not.toEqual(NOTHING_IN_PAGE);
      const found = await leak.profile.search(CHAT);
      const own = found.filter((place) => isSidelights(place, leak.extensionId));
      for (const word of CHAT) {
        const pieces = own.filter((place) => word.includes(place.split(': ')[1] ?? 'nothing'));
        expect(pieces.length, word).toBeGreaterThan(0);
      }
      expect(found.length).toBeGreaterThan(own.length);
      await leak.profile.remove();
    },
    PATIENCE_MS,
  );

  /** @param leaks code to put at the end of the extension's files, by their paths; without, they are as shipped */
  async function session(leaks: Readonly<Record<string, string>> = {}): Promise<Left> {
    const extension = await withHost(family.build, `https://${HOST}/*`);
    for (const [file, code] of Object.entries(leaks)) {
      await appendFile(join(extension.folder, file), code);
    }
    const profile = await newProfile();
    const browser = await family.launch({
      extension: extension.folder,
      hosts: { [HOST]: server.port },
      profile: profile.folder,
      preferences: KEPT_ON_DISK,
    });
    let found: Left | null = null;
    try {
      const page = await browser.open(`https://${HOST}/`);
      await talk(browser, page);
      const inPage = await page.evaluate(keptInPage);
      const stored = await family.stored(browser);
      found = { stored, page: inPage, profile, extensionId: browser.extensionId };
      return found;
    } finally {
      await browser.close();
      await extension.remove();
      if (found === null) await profile.remove();
    }
  }

  async function talk(browser: TestBrowser, page: Page): Promise<void> {
    await riskySession(family, browser, page, {
      partner: (chat) => `${PARTNER} ${chat}`,
      mark: WORDS.join(' '),
    });
  }
});

/** Firefox takes away what a driver's extension has stored when it closes, but not what an installed one has. */
const KEPT_ON_DISK = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/**
 * Keeps the chat in the page's store and in the extension's, over and over as the chat goes on. The latter by way of the
 * background, because Chromium closes it to content scripts on Sidelight's behalf; with so much beside it that a
 * database packs what it was given.
 */
const LEAKS = {
  'content-scripts/guard.js': `;setInterval(() => {
    const words = document.body.innerText;
    localStorage.setItem('words', words);
    (globalThis.browser ?? chrome).runtime.sendMessage({ words }).catch(() => {});
  }, 200);`,
  'background.js': `;let last; (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ words }) => {
    if (!words || words === last) return;
    last = words;
    const padding = Array.from({ length: 50_000 }, () => Math.random());
    (globalThis.browser ?? chrome).storage.local.set({ words, padding });
  });`,
};

/** Evaluated in the page. */
async function keptInPage() {
  const databases = await indexedDB.databases();
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: databases.map(({ name }) => name),
    caches: await caches.keys(),
    name: window.name,
    state: history.state,
  };
}

/** What the demo messenger keeps by itself. */
const NOTHING_IN_PAGE = {
  local: {},
  session: {},
  cookies: '',
  databases: [],
  caches: [],
  name: '',
  state: null,
};

/** Both browsers put what an extension stores into folders that bear its name; Firefox's is another one in each profile. */
function isSidelights(place: string, extensionId: string): boolean {
  return place.includes(extensionId) || place.includes('moz-extension+++');
}
