import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copies } from '../../locales/index.ts';
import { STORY } from '../../scripts/demo/story.ts';
import { FAMILIES, type Family } from './harness/both.ts';
import type { TestBrowser } from './harness/browser.ts';
import { type ExtensionCopy, withHost } from './harness/extension.ts';
import { firefoxLog } from './harness/firefox-log.ts';
import { LOOPBACK, serveMessenger } from './harness/messenger.ts';
import { netLog } from './harness/net-log.ts';
import { recordingProxy } from './harness/proxy.ts';
import { riskySession } from './harness/risky-session.ts';
import type { TestServer } from './harness/serve.ts';
import { append, replicas, serveSites } from './harness/sites.ts';
import { openAll } from './harness/tour.ts';
import { untilPanel } from './harness/until.ts';

const { panel, ages, replies } = copies.en;

/** The extension's own pages, where the build has them. */
const OWN_PAGES = ['popup.html', 'options.html', 'welcome.html'];

/**
 * Lets Firefox look names up by itself, as it does for a person, so that it notes which ones: a driven one is told that
 * every name is loopback, and asks nobody. Only the chat's host is loopback here.
 */
const looksUp = (host: string) => ({
  'network.dns.forceResolve': '',
  'network.dns.localDomains': host,
});

/** A long session: three browsers are started and every part of six panels is opened. */
const PATIENCE_MS = 240_000;

/** Where a browser went: what a proxy saw that everything goes through, and what the browser itself notes. */
interface Account {
  /** `host:port` of each connection that was asked of the proxy, once; empty without one. */
  readonly targets: readonly string[];
  /** Every request that reached a page's own server, with its path. */
  readonly requests: readonly string[];
  /** What was looked up by name, without loopback, once. With a proxy a browser leaves that to it. */
  readonly lookups: readonly string[];
  /** Where connections went, once: with a proxy, to it alone. */
  readonly connections: readonly string[];
  /** What was sent outside of connections. Not counted in Firefox. */
  readonly datagrams: number;
}

describe.each(FAMILIES)('what leaves $name', (family) => {
  const replica = discord();
  const chatHost = new URL(replica.address).host;
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let messenger: TestServer;
  let extension: ExtensionCopy;

  beforeAll(async () => {
    sites = await serveSites();
    messenger = await serveMessenger();
    extension = await withHost(family.build, LOOPBACK);
  });

  afterAll(async () => {
    await sites?.server.close();
    await messenger?.close();
    await extension?.remove();
  });

  test(
    'in a long risky session with every part of Sidelight opened: what the pages send without it',
    async () => {
      const with_ = await account(extension.folder, session);
      const without = await account(null, session);
      expect(with_.targets).toEqual([`127.0.0.1:${messenger.port}`, `${chatHost}:443`].sort());
      expect(with_).toEqual({ ...without, connections: with_.connections });
      expect(with_.connections).toHaveLength(1);
      expect(with_.lookups).toEqual([]);
      expect(with_.datagrams).toBe(0);
    },
    PATIENCE_MS,
  );

  test(
    'without a proxy, by the name of a host: nothing that a page does not look up itself',
    async () => {
      const with_ = await account(extension.folder, withOwnPages, 'direct');
      expect(with_).toEqual(await account(null, firstChat, 'direct'));
      expect(with_.lookups).toEqual([]);
    },
    PATIENCE_MS,
  );

  test('the account would show it: what a page sends elsewhere', async () => {
    const { targets } = await account(null, async (browser) => {
      const page = await browser.open(`${messenger.origin}/`);
      await page.evaluate(async () => {
        navigator.sendBeacon('https://sent.example/', 'words');
        await fetch('https://fetched.example/').catch(() => {});
        const socket = new WebSocket('wss://socket.example/');
        await new Promise((done) => socket.addEventListener('error', done));
      });
    });
    for (const name of ['sent', 'fetched', 'socket']) {
      expect(targets).toContain(`${name}.example:443`);
    }
  });

  test('the account would show it: a name that is looked up, and nothing sent to it', async () => {
    const lookUp = async (browser: TestBrowser) => {
      const page = await browser.open(`${messenger.origin}/`);
      await page.evaluate(() => {
        const link = document.createElement('link');
        link.rel = 'dns-prefetch';
        link.href = 'https://words-of-a-chat.example/';
        document.head.append(link);
      });
      await page.waitForNetworkIdle();
    };
    const { lookups } = await account(null, lookUp, 'direct');
    // Chromium notes what the rule for names makes of it.
    expect(lookups).toHaveLength(1);
  });

  test('the account would show it: what a content script sends elsewhere, or to the page’s own server', async () => {
    const leaking = await withHost(family.build, LOOPBACK);
    await appendFile(
      join(leaking.folder, 'content-scripts/guard.js'),
      ";fetch('https://leaked.example/'); fetch('/leaked');",
    );
    const { targets, requests } = await account(leaking.folder, async (browser) => {
      const page = await browser.open(`${messenger.origin}/`);
      await page.waitForNetworkIdle();
    });
    await leaking.remove();
    expect(targets).toContain('leaked.example:443');
    expect(requests).toContain(`GET 127.0.0.1:${messenger.port}/leaked`);
  });

  /** A chat on a site that ships, with each part of its panel opened. */
  async function firstChat(browser: TestBrowser): Promise<void> {
    const chat = await browser.open(replica.address);
    await append(chat, STORY);
    if (browser.extensionId === '') return;
    await untilPanel(browser, chat);
    const opened = await openAll(family, browser, chat);
    // The latter two stand within what was opened.
    const within = [ages['9-12'].save.button, expect.stringContaining(replies.copy)];
    expect(opened).toEqual(expect.arrayContaining([panel.why, panel.talk, ...within]));
  }

  /** That chat, and then Sidelight's own pages, which are full of links to helplines. */
  async function withOwnPages(browser: TestBrowser): Promise<void> {
    await firstChat(browser);
    await openOwnPages(browser);
  }

  /** That chat, then every level on a page without a descriptor, then Sidelight's own pages. */
  async function session(browser: TestBrowser): Promise<void> {
    await firstChat(browser);
    const page = await browser.open(`${messenger.origin}/`);
    await riskySession(family, browser, page, { partner: (chat) => `Jay ${chat}`, mark: '' });
    if (browser.extensionId !== '') await openOwnPages(browser);
  }

  async function openOwnPages(browser: TestBrowser): Promise<void> {
    const built = OWN_PAGES.filter((path) => existsSync(join(family.build, path)));
    expect(built).toContain('popup.html');
    for (const path of built) await family.openOwn(browser, path);
  }

  async function account(
    folder: string | null,
    act: (browser: TestBrowser) => Promise<void>,
    way: 'proxy' | 'direct' = 'proxy',
  ): Promise<Account> {
    const proxy = await recordingProxy(sites.hosts);
    const before = { sites: sites.server.requests.length, messenger: messenger.requests.length };
    const log = await noted(family);
    const { switches = [], preferences = {} } =
      way === 'proxy' ? family.through(proxy) : { preferences: looksUp(chatHost) };
    const browser = await family.launch({
      extension: folder,
      hosts: way === 'proxy' ? {} : sites.hosts,
      switches: [...switches, ...log.switches],
      preferences,
      environment: log.environment,
    });
    try {
      await act(browser);
    } finally {
      await browser.close();
      await proxy.close();
    }
    const { lookups, connections, datagrams } = await log.read();
    return {
      targets: once(proxy.targets),
      requests: [
        ...sites.server.requests.slice(before.sites),
        ...messenger.requests.slice(before.messenger),
      ].filter((request) => !FAVICON.test(request)),
      lookups: once(lookups).filter((name) => !LOCAL.test(name)),
      connections: once(connections),
      datagrams,
    };
  }
});

/** This computer, and the port on which nothing listens that the browser's own services are sent to. */
const LOCAL = /^(?:https?:\/\/)?(?:127\.0\.0\.1|localhost)(?::\d+)?$/;

/** A browser asks for it by itself, at a time of its own. */
const FAVICON = /\/favicon\.ico$/;

/** Has the browser itself write down where it goes. */
async function noted({ name }: Family) {
  if (name === 'Firefox') {
    const log = await firefoxLog();
    const read = async () => ({ ...(await log.read()), datagrams: 0 });
    return { switches: [], environment: log.environment, read };
  }
  return { ...(await netLog()), environment: {} };
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function discord() {
  const found = replicas().find(({ site }) => site === 'discord');
  if (!found) throw new Error('There is no replica of Discord.');
  return found;
}
