import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { welcomeOnInstall } from '../../entrypoints/background/welcome.ts';
import type { Policy } from '../../lib/settings/policy.ts';

const { browser } = vi.hoisted(() => ({
  browser: {
    installed: (_details: { reason: string }): void => {},
    installType: 'normal' as string | null,
    opened: [] as string[],
  },
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `chrome-extension://abc${path}`,
      onInstalled: {
        addListener: (listen: typeof browser.installed) => {
          browser.installed = listen;
        },
      },
    },
    management: {
      getSelf: async () => {
        if (browser.installType === null) throw new Error('not here');
        return { installType: browser.installType };
      },
    },
    tabs: { create: async ({ url }: { url: string }) => browser.opened.push(url) },
  },
}));

const PAGE = ['chrome-extension://abc/welcome.html'];

beforeEach(() => {
  vi.useFakeTimers();
  browser.opened = [];
});

afterEach(() => {
  vi.useRealTimers();
});

/** Sidelight is installed so, and the school decides this after so many milliseconds; null for never. */
function install(
  installType: string | null,
  decided: Policy,
  after: number | null,
  reason = 'install',
) {
  browser.installType = installType;
  let policy: Policy = {};
  const came = new Promise<void>((resolve) => {
    if (after !== null) {
      setTimeout(() => {
        policy = decided;
        resolve();
      }, after);
    }
  });
  const school = {
    current: async () => ({ policy, problems: [] }),
    refresh: async () => {
      // As managed storage does that is not ready, or empty.
    },
  };
  welcomeOnInstall(school, came);
  browser.installed({ reason });
}

it('opens at once where a family installed Sidelight', async () => {
  install('normal', {}, null);
  await vi.advanceTimersByTimeAsync(0);
  expect(browser.opened).toEqual(PAGE);
});

it('opens where the browser does not say who installed it', async () => {
  install(null, {}, null);
  await vi.advanceTimersByTimeAsync(0);
  expect(browser.opened).toEqual(PAGE);
});

it('waits for a school’s word, and stays away where that says so', async () => {
  install('admin', { welcome: false }, 4_000);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(browser.opened).toEqual([]);
});

it.each<[string, Policy]>([
  ['says nothing of it', { country: 'GB' }],
  ['wants it', { welcome: true }],
])('opens once a school is heard that %s', async (_what, policy) => {
  install('admin', policy, 4_000);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(browser.opened).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(browser.opened).toEqual(PAGE);
});

it('opens where a school says nothing for five seconds', async () => {
  install('admin', { welcome: false }, 6_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(browser.opened).toEqual(PAGE);
});

it.each(['update', 'browser_update', 'shared_module_update'])(
  'stays away at an %s',
  async (reason) => {
    install('normal', {}, null, reason);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(browser.opened).toEqual([]);
  },
);
