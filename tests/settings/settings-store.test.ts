import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema.ts';
import { createStore } from '../../lib/settings/store.ts';
import { VERSION } from '../../lib/settings/versions.ts';
import { cheapLock } from './cheap-lock.ts';
import { memoryArea } from './memory-area.ts';

const DEFAULTS_KEPT = { version: VERSION, ...DEFAULT_SETTINGS };

function begin(local = memoryArea()) {
  return { local, store: createStore({ local: local.area, session: memoryArea().area }) };
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
    expect(JSON.parse(Object(local.items['settings-aside']).text)).toEqual(BROKEN);
    expect(local.items.settings).toEqual({ version: VERSION, ...readable });
    expect(await store.notices.list()).toEqual(['settings_unreadable']);
    expect(await store.settings()).toEqual(readable);
  });

  it('of a later version are put aside whole', async () => {
    const newer = { version: VERSION + 1, dock: 'top' };
    const { store, local } = begin(memoryArea({ settings: newer }));
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
    expect(JSON.parse(Object(local.items['settings-aside']).text)).toEqual(newer);
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

  it('are put aside once: the first ones stay, and no more than a bounded part of them', async () => {
    const { store, local } = begin(memoryArea({ settings: `first ${'x'.repeat(1_000_000)}` }));
    await store.settings();
    local.items.settings = 'second';
    await store.settings();
    const { text } = Object(local.items['settings-aside']);
    expect(text).toMatch(/^"first x/);
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect(local.items.settings).toEqual(DEFAULTS_KEPT);
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
  it('loses nothing of what is chosen while the background lives, and says so', async () => {
    const { store, local } = begin();
    await store.changeSettings({ age: '13-17' });
    local.state = 'full';
    expect(await store.changeSettings({ dock: 'left' })).toBe(false);
    expect(await store.changeSettings({ discreet: true })).toBe(false);
    const chosen = { ...DEFAULT_SETTINGS, age: '13-17', dock: 'left', discreet: true };
    expect(await store.settings()).toEqual(chosen);
    expect(await store.notices.list()).toEqual(['storage_full']);
    expect(await begin(local).store.settings()).toEqual({ ...DEFAULT_SETTINGS, age: '13-17' });

    local.state = 'well';
    expect(await store.changeSettings({ language: 'fr' })).toBe(true);
    expect(await store.notices.list()).toEqual([]);
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

  it('keeps a pause and a lock in memory', async () => {
    const { store, local } = begin();
    local.state = 'full';
    await store.pause('half-hour');
    expect(await store.pausedUntil()).not.toBeNull();
    await store.lock.set('a blue kettle');
    expect(await store.lock.state()).toMatchObject({ set: true, open: false });
    await store.lock.remove();
    expect(await store.lock.state()).toMatchObject({ set: false });
  });
});
