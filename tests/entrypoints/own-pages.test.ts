import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOwnAnswers } from '../../entrypoints/background/own-pages.ts';
import { createTabs } from '../../entrypoints/background/tabs.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import { Conversations } from '../../lib/risk/conversations.ts';
import { Changed, Imported, LockState, OpenedOptions } from '../../lib/settings/answers.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { effectiveSettings, mayPause } from '../../lib/settings/effective.ts';
import type { Policy } from '../../lib/settings/policy.ts';
import { OpenedPopup, type OwnRequest, type ToPage } from '../../lib/settings/requests.ts';
import { createStore } from '../../lib/settings/store.ts';
import { cheapLock } from '../settings/cheap-lock.ts';
import { type MemoryArea, memoryArea } from '../settings/memory-area.ts';

const { browser } = vi.hoisted(() => ({
  browser: { url: 'https://discord.com/channels/@me/1', said: [] as ToPage[] },
}));

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: 7, url: browser.url }],
      sendMessage: async (_tab: number, message: ToPage) => browser.said.push(message),
    },
    scripting: { executeScript: async () => [] },
    permissions: {
      getAll: async () => ({ origins: ['https://discord.com/*', 'https://chat.example/*'] }),
      contains: async () => false,
    },
  },
}));

const DONE = { done: true, why: null };
const NOT_KEPT = { done: true, why: 'storage' };

let local: MemoryArea;
let session: MemoryArea;
let policy: Policy;
let ask: (request: OwnRequest) => Promise<unknown>;
const told = vi.fn(async () => {});

beforeEach(() => {
  local = memoryArea();
  session = memoryArea();
  policy = {};
  browser.said = [];
  browser.url = 'https://discord.com/channels/@me/1';
  told.mockClear();
  const store = createStore({ local: local.area, session: session.area });
  ask = createOwnAnswers({
    store,
    school: {
      current: async () => ({ policy, problems: [{ place: 'country', reason: 'wrong' }] }),
      refresh: async () => {},
    },
    tabs: createTabs(session.area),
    conversations: new Conversations(sourceRulebook()),
    settled: async () => ({
      settings: effectiveSettings(await store.settings(), policy),
      policy,
      pausedUntil: mayPause(policy) ? await store.pausedUntil() : null,
    }),
    tellSettings: told,
  });
});

const lock = () => {
  local.items.lock = cheapLock('a blue kettle');
};

describe('the options page', () => {
  it('learns what was chosen, what the school decided, and what of that does not count', async () => {
    policy = { schoolName: 'Example School', ageBand: '9-12' };
    await ask({ type: 'change-settings', change: { age: '13-17', off: ['discord'] } });
    const opened = v.parse(OpenedOptions, await ask({ type: 'options-opened' }));
    expect(opened).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, age: '13-17', off: ['discord'] },
      policy: { schoolName: 'Example School' },
      problems: [{ place: 'country', reason: 'wrong' }],
      rests: 0,
      pausedUntil: null,
      lock: { set: false, open: false, waitUntil: null },
      notices: [],
      sites: ['https://chat.example/*'],
    });
  });

  it('hears of no pause that a school has taken away since', async () => {
    await ask({ type: 'pause', how: 'today' });
    policy = { locked: ['pause'] };
    expect(await ask({ type: 'options-opened' })).toMatchObject({ pausedUntil: null });
  });
});

describe('the popup', () => {
  it.each<[string, string, Policy, string[], object]>([
    ['a known site', 'https://discord.com/', {}, [], { name: 'discord' }],
    ['one that is off', 'https://discord.com/', {}, ['discord'], { chosenOff: true, off: false }],
    [
      'one that the school turned off',
      'https://discord.com/',
      { sitesOff: ['discord'] },
      ['discord'],
      { chosenOff: false, off: true },
    ],
    [
      'one that the school keeps on',
      'https://discord.com/',
      { locked: ['sites'] },
      ['discord'],
      { chosenOff: false, off: false },
    ],
    [
      'a chosen site',
      'https://chat.example/',
      {},
      ['chat.example'],
      { name: 'chat.example', chosenOff: true },
    ],
    ['a site that is not read', 'https://news.example/', {}, [], { name: null, off: false }],
    ['no site', 'about:blank', {}, [], { name: null, site: null }],
  ])('learns where it stands on %s', async (_what, url, decided, off, expected) => {
    await ask({ type: 'change-settings', change: { off } });
    browser.url = url;
    policy = decided;
    const opened = v.parse(OpenedPopup, await ask({ type: 'popup-opened' }));
    expect(opened).toMatchObject(expected);
    expect(opened.lock).toEqual({ set: false, open: false, waitUntil: null });
  });
});

describe('behind the lock', () => {
  it('everything that it keeps is refused, in the form of its own answer', async () => {
    lock();
    const locked = { done: false, why: 'locked' };
    const change = { type: 'change-settings', change: { age: '13-17' } } as const;
    expect(v.parse(Changed, await ask(change))).toEqual(locked);
    expect(v.parse(Changed, await ask({ type: 'pause', how: 'today' }))).toEqual(locked);
    const brought = await ask({ type: 'import-settings', text: '{}' });
    expect(v.parse(Imported, brought)).toEqual({ ...locked, problems: [] });
    const closed = { set: true, open: false, waitUntil: null };
    expect(v.parse(LockState, await ask({ type: 'remove-lock' }))).toEqual(closed);
    const another = await ask({ type: 'set-lock', passphrase: 'a red kettle' });
    expect(v.parse(LockState, another)).toEqual(closed);
    expect(await ask({ type: 'options-opened' })).toMatchObject({
      settings: DEFAULT_SETTINGS,
      pausedUntil: null,
    });
    expect(await ask({ type: 'unlock', passphrase: 'a blue kettle' })).toEqual({
      ...closed,
      open: true,
    });
    expect(await ask(change)).toEqual(DONE);
    expect(await ask({ type: 'remove-lock' })).toEqual({ ...closed, set: false });
  });

  it('a pause can be ended', async () => {
    await ask({ type: 'pause', how: 'today' });
    lock();
    expect(await ask({ type: 'pause', how: 'end' })).toEqual(DONE);
    expect(await ask({ type: 'options-opened' })).toMatchObject({ pausedUntil: null });
  });
});

describe('where the storage is full', () => {
  it('everything holds all the same, pages are told, and it is said', async () => {
    local.state = 'full';
    const file = '{"name":"Sidelight settings","version":1,"discreet":true,"age":"18"}';
    expect(await ask({ type: 'change-settings', change: { dock: 'left' } })).toEqual(NOT_KEPT);
    expect(await ask({ type: 'pause', how: 'half-hour' })).toEqual(NOT_KEPT);
    expect(await ask({ type: 'import-settings', text: file })).toEqual({
      ...NOT_KEPT,
      problems: [{ place: 'age', reason: 'wrong' }],
    });
    expect(told).toHaveBeenCalledTimes(3);
    expect(await ask({ type: 'options-opened' })).toMatchObject({
      settings: { dock: 'left', discreet: true },
      pausedUntil: expect.any(Number),
      notices: ['storage_full'],
    });
    expect(await ask({ type: 'dismiss', notice: 'storage_full' })).toEqual(DONE);
    expect(await ask({ type: 'options-opened' })).toMatchObject({ notices: [] });
  });
});

describe('what is asked for besides', () => {
  it('makes pages begin again where chats are forgotten', async () => {
    session.items['tab:7'] = { '0': { page: 1 } };
    expect(await ask({ type: 'start-over' })).toEqual(DONE);
    expect(session.items).toHaveProperty(['tab:7']);
    expect(await ask({ type: 'clear' })).toEqual(DONE);
    expect(session.items).toEqual({});
    expect(browser.said).toEqual([{ type: 'begin-again' }, { type: 'begin-again' }]);
  });

  it('gives a file, and takes none that is another', async () => {
    const { text } = v.parse(
      v.object({ text: v.string() }),
      await ask({ type: 'export-settings' }),
    );
    expect(await ask({ type: 'import-settings', text })).toEqual({ ...DONE, problems: [] });
    expect(await ask({ type: 'import-settings', text: '{"name":"Bookmarks"}' })).toEqual({
      done: false,
      why: 'unreadable',
      problems: [],
    });
  });

  it('names what could not be read, gives it as a file, and forgets it with the chats', async () => {
    local.items.settings = { version: 1, colour: 'blue', trusted: [{ name: 'Ana', phone: 'ask' }] };
    expect(v.parse(OpenedOptions, await ask({ type: 'options-opened' }))).toMatchObject({
      settings: { trusted: [{ name: 'Ana', phone: null }] },
      notices: ['settings_unreadable'],
      aside: {
        problems: [
          { place: 'colour', reason: 'unknown' },
          { place: 'trusted[0].phone', reason: 'wrong' },
        ],
      },
    });
    const { text } = Object(await ask({ type: 'export-aside' }));
    expect(JSON.parse(text)).toMatchObject({ colour: 'blue', trusted: [{ phone: 'ask' }] });
    await ask({ type: 'clear' });
    expect(await ask({ type: 'options-opened' })).toMatchObject({ aside: null });
  });

  it('names a storage that cannot be read', async () => {
    local.state = 'gone';
    expect(await ask({ type: 'options-opened' })).toMatchObject({
      settings: DEFAULT_SETTINGS,
      notices: ['storage_silent'],
    });
  });

  it('forgets a lock, tells pages, and keeps that notice up', async () => {
    await ask({ type: 'change-settings', change: { off: ['discord'] } });
    lock();
    expect(await ask({ type: 'forget-lock' })).toEqual({
      set: false,
      open: false,
      waitUntil: null,
    });
    expect(await ask({ type: 'options-opened' })).toMatchObject({
      settings: DEFAULT_SETTINGS,
      notices: ['lock_forgotten'],
    });
    const kept = { done: false, why: 'not_yet' };
    expect(await ask({ type: 'dismiss', notice: 'lock_forgotten' })).toEqual(kept);
  });

  it('closes a lock by hand', async () => {
    lock();
    await ask({ type: 'unlock', passphrase: 'a blue kettle' });
    expect(await ask({ type: 'lock-now' })).toMatchObject({ set: true, open: false });
  });
});
