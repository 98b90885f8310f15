import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { createStore } from '../../lib/settings/store.ts';
import { VERSION } from '../../lib/settings/versions.ts';
import { cheapLock } from './cheap-lock.ts';
import { type MemoryArea, memoryArea } from './memory-area.ts';

const DEFAULTS_KEPT = { version: VERSION, ...DEFAULT_SETTINGS };

/** A background that begins; another one with the same session is one that began anew while the browser went on. */
function begin(local = memoryArea(), session = memoryArea()) {
  const store = createStore({ local: local.area, session: session.area });
  return { local, session, store };
}

/** What was put aside, the newest first. */
function asideIn(local: MemoryArea): unknown[] {
  const all = (local.items['settings-aside'] ?? []) as { text: string }[];
  return all.map(({ text }) => JSON.parse(text));
}

describe('settings', () => {
  it('are changed one beside the other, and keep the rest', async () => {
    const { store, local } = begin(memoryArea({ settings: { age: '13-17', colour: 'blue' } }));
    await Promise.all([
      store.changeSettings({ dock: 'left' }),
      store.changeSettings({ discreet: true }),
    ]);
    const changed = { ...DEFAULT_SETTINGS, age: '13-17', dock: 'left', discreet: true };
    expect(await store.settings()).toEqual(changed);
    expect(local.items.settings).toEqual({ version: VERSION, ...changed });
  });
});

describe('settings that cannot be read', () => {
  const BROKEN = { version: 1, age: '13-17', frequency: 'never', trusted: 'Aunt Ana' };

  it('are put aside as they are, with a notice, and what can be read holds', async () => {
    const { store, local } = begin(memoryArea({ settings: BROKEN }));
    const readable = { ...DEFAULT_SETTINGS, age: '13-17' };
    expect(await store.settings()).toEqual(readable);
    expect(asideIn(local)).toEqual([BROKEN]);
    expect(local.items.settings).toEqual({ version: VERSION, ...readable });
    expect(await store.notices.list()).toEqual(['settings_unreadable']);
    expect(await store.settings()).toEqual(readable);
  });

  it('of a later version are put aside whole', async () => {
    const newer = { version: VERSION + 1, dock: 'top' };
    const { store, local } = begin(memoryArea({ settings: newer }));
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
    expect(asideIn(local)).toEqual([newer]);
    expect(await store.notices.list()).toEqual(['settings_newer']);
  });

  it('keep their notice until it is put away, in every browser session', async () => {
    const { store, local } = begin(memoryArea({ settings: BROKEN }));
    await store.settings();
    const next = begin(local).store;
    expect(await next.notices.list()).toEqual(['settings_unreadable']);
    expect(await next.notices.dismiss('settings_unreadable')).toBe(true);
    expect(await begin(local).store.notices.list()).toEqual([]);
  });

  it('are put aside whole, each time, whether or not someone has seen the notice of the last time', async () => {
    const long = `first ${'x'.repeat(1_000_000)}`;
    const { store, local } = begin(memoryArea({ settings: long }));
    await store.settings();
    local.items.settings = 'second';
    await store.settings();
    await store.notices.dismiss('settings_unreadable');
    local.items.settings = 'third';
    await store.settings();
    expect(asideIn(local)).toEqual(['third', 'second', long]);
    expect(local.items.settings).toEqual(DEFAULTS_KEPT);
    expect(await store.notices.list()).toEqual(['settings_unreadable']);
  });

  it('are put aside five times; then the oldest goes', async () => {
    const { store, local } = begin();
    for (const fault of [1, 2, 3, 4, 5, 6]) {
      local.items.settings = fault;
      await store.settings();
    }
    expect(asideIn(local)).toEqual([6, 5, 4, 3, 2]);
  });

  it('leave the older ones where there is no room for all', async () => {
    const { store, local } = begin(memoryArea({ settings: 'first' }));
    await store.settings();
    const { set } = local.area;
    local.area.set = (items) => {
      if (JSON.stringify(items).includes('first')) throw new Error('QUOTA_BYTES quota exceeded');
      return set(items);
    };
    local.items.settings = 'second';
    await store.settings();
    expect(asideIn(local)).toEqual(['second']);
    expect(local.items.settings).toEqual(DEFAULTS_KEPT);
  });

  it.each([
    ['a trusted adult', 'trusted', [{ name: 'Ana', phone: 'call me' }, 'Jay', { name: 'Zoe' }]],
    ['a choice that is not known', 'colour', 'blue'],
  ])('are named, and lose nothing at the next choice: %s', async (_what, name, value) => {
    const found = { version: 1, dock: 'left', [name]: value };
    const { store, local } = begin(memoryArea({ settings: found }));
    const trusted =
      name === 'trusted'
        ? [
            { name: 'Ana', phone: null },
            { name: 'Zoe', phone: null },
          ]
        : [];
    expect(await store.settings()).toEqual({ ...DEFAULT_SETTINGS, dock: 'left', trusted });
    await store.changeSettings({ discreet: true });
    expect(await store.notices.list()).toEqual(['settings_unreadable']);
    expect(asideIn(local)).toEqual([found]);
    expect((await store.aside())[0]?.problems[0]?.place).toContain(name);
    expect(local.items.settings).toEqual({
      ...DEFAULTS_KEPT,
      dock: 'left',
      discreet: true,
      trusted,
    });
  });

  it('are not written over where they cannot be put aside', async () => {
    const { store, local } = begin(memoryArea({ settings: BROKEN }));
    local.state = 'full';
    expect(await store.changeSettings({ dock: 'left' })).toBe(false);
    expect(await store.settings()).toMatchObject({ dock: 'left', age: '13-17' });
    expect(local.items).toEqual({ settings: BROKEN });
    expect(await store.notices.list()).toEqual(['settings_unreadable', 'storage_full']);
  });

  it('are not written over either where only the copy is too long for what is left', async () => {
    const { store, local } = begin(memoryArea({ settings: BROKEN }));
    const { set } = local.area;
    local.area.set = (items) => {
      if ('settings-aside' in items) throw new Error('QUOTA_BYTES quota exceeded');
      return set(items);
    };
    expect(await store.changeSettings({ dock: 'left' })).toBe(false);
    expect(await store.settings()).toMatchObject({ dock: 'left', age: '13-17' });
    expect(local.items.settings).toEqual(BROKEN);
  });
});

describe('a storage that takes nothing more', () => {
  it('loses nothing of what is chosen until the browser closes, and says so', async () => {
    const { store, local, session } = begin();
    await store.changeSettings({ age: '13-17' });
    local.state = 'full';
    expect(await store.changeSettings({ dock: 'left' })).toBe(false);
    expect(await store.changeSettings({ discreet: true })).toBe(false);
    const chosen = { ...DEFAULT_SETTINGS, age: '13-17', dock: 'left', discreet: true };
    expect(await store.settings()).toEqual(chosen);
    expect(await store.notices.list()).toEqual(['storage_full']);
    expect(await begin(local).store.settings()).toEqual({ ...DEFAULT_SETTINGS, age: '13-17' });
    const next = begin(local, session).store;
    expect(await next.settings()).toEqual(chosen);
    expect(await next.notices.list()).toEqual(['storage_full']);

    local.state = 'well';
    expect(await next.changeSettings({ language: 'fr' })).toBe(true);
    expect(await next.notices.list()).toEqual([]);
    expect(session.items).toEqual({});
    expect(await begin(local).store.settings()).toEqual({ ...chosen, language: 'fr' });
  });

  it('says so once more after it was put away and has taken something in between', async () => {
    const { store, local } = begin();
    local.state = 'full';
    await store.pause('half-hour');
    expect(await store.notices.list()).toEqual(['storage_full']);
    await store.notices.dismiss('storage_full');
    expect(await store.notices.list()).toEqual([]);
    local.state = 'well';
    await store.pause('half-hour');
    expect(await store.notices.list()).toEqual([]);
    local.state = 'full';
    await store.pause('half-hour');
    expect(await store.notices.list()).toEqual(['storage_full']);
  });

  it('that does not answer for a while is not written over with defaults', async () => {
    const { store, local } = begin();
    await store.changeSettings({ age: '13-17', trusted: [{ name: 'Aunt Ana', phone: null }] });
    const get = local.area.get;
    local.area.get = () => Promise.reject(new Error('busy'));
    expect(await store.changeSettings({ dock: 'left' })).toBe(false);
    local.area.get = get;
    const chosen = { age: '13-17', dock: 'left', trusted: [{ name: 'Aunt Ana', phone: null }] };
    expect(await store.settings()).toMatchObject(chosen);
    await store.changeSettings({ language: 'fr' });
    expect(await begin(local).store.settings()).toMatchObject({ ...chosen, language: 'fr' });
  });

  it('counts wrong passphrases all the same', async () => {
    const { store, local } = begin(memoryArea({ lock: cheapLock('a blue kettle') }));
    local.state = 'full';
    for (let tries = 0; tries < 4; tries += 1) await store.lock.unlock('a red kettle');
    expect((await store.lock.unlock('a blue kettle')).open).toBe(false);
  });

  it('keeps a pause, a lock and wrong tries until the browser closes', async () => {
    const { store, local, session } = begin();
    local.state = 'full';
    await store.pause('half-hour');
    expect(await store.pausedUntil()).not.toBeNull();
    await store.lock.set('a blue kettle');
    await store.lock.unlock('a red kettle');
    const next = begin(local, session).store;
    expect(await next.pausedUntil()).toBe(await store.pausedUntil());
    expect(await next.lock.state()).toMatchObject({ set: true, open: false });
    expect(session.items['held:lock-tries']).toMatchObject([{ wrong: 1 }]);
    expect(await next.notices.list()).toEqual(['storage_full']);
    await next.lock.remove();
    expect(await begin(local, session).store.lock.state()).toMatchObject({ set: false });
    expect(await begin(local).store.pausedUntil()).toBeNull();
  });

  it('lets go of what had to go, for every background until the browser closes', async () => {
    const { store, local, session } = begin(memoryArea({ pause: Date.now() + 60_000 }));
    expect(await store.pausedUntil()).not.toBeNull();
    local.state = 'full';
    await store.pause('end');
    expect(await begin(local, session).store.pausedUntil()).toBeNull();
    local.state = 'well';
    const next = begin(local, session).store;
    await next.pause('end');
    expect([local.items, session.items]).toEqual([{}, {}]);
  });

  it('beside a session’s area that takes nothing either, still holds in memory', async () => {
    const { store, local, session } = begin();
    local.state = 'full';
    session.state = 'full';
    await store.changeSettings({ dock: 'left' });
    await store.pause('half-hour');
    expect(await store.settings()).toMatchObject({ dock: 'left' });
    expect(await store.pausedUntil()).not.toBeNull();
    expect(await store.notices.list()).toEqual(['storage_full']);
  });
});

describe('a storage that cannot be read', () => {
  it('is named for as long as it cannot, or until that was seen', async () => {
    const { store, local } = begin(memoryArea({ settings: { version: 1, dock: 'left' } }));
    local.state = 'gone';
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
    expect(await store.notices.list()).toEqual(['storage_silent']);
    expect(await store.notices.dismiss('storage_silent')).toBe(true);
    expect(await store.notices.list()).toEqual([]);
    local.state = 'well';
    expect(await store.notices.list()).toEqual([]);
    expect(await store.settings()).toMatchObject({ dock: 'left' });
    local.state = 'gone';
    expect(await store.notices.list()).toEqual(['storage_silent']);
  });
});
