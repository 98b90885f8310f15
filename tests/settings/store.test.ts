import { describe, expect, it } from 'vitest';
import { rested } from '../../lib/alert/record.ts';
import { DEFAULT_SETTINGS, NO_CHAT_RECORD } from '../../lib/settings/schema.ts';
import { type Area, createStore } from '../../lib/settings/store.ts';

function memoryArea() {
  const items: Record<string, unknown> = {};
  const area: Area = {
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (more) => void Object.assign(items, structuredClone(more)),
    remove: async (key) => void delete items[key],
  };
  return { area, items };
}

function areas() {
  const local = memoryArea();
  const session = memoryArea();
  return { local, session, store: createStore({ local: local.area, session: session.area }) };
}

describe('the store', () => {
  it('gives back what was said in a conversation, and nothing for another', async () => {
    const { store } = areas();
    const record = rested({ ...NO_CHAT_RECORD, level: 3, cues: ['secrecy'] }, ['secrecy'], 1_000);
    await store.saveChat('discord/1', record);
    expect(await store.chat('discord/1')).toEqual(record);
    expect(await store.chat('discord/2')).toEqual(NO_CHAT_RECORD);
  });

  it('keeps no name of a conversation, and nothing but rests beyond the session', async () => {
    const { store, local, session } = areas();
    await store.saveChat('discord/Mia', rested(NO_CHAT_RECORD, ['secrecy'], 1_000));
    expect(JSON.stringify([local.items, session.items])).not.toContain('Mia');
    expect(
      Object.keys(local.items)
        .map((key) => key.split(':')[0])
        .sort(),
    ).toEqual(['rests', 'salt']);
  });

  it('names a conversation differently in another installation', async () => {
    const [one, other] = [areas(), areas()];
    await one.store.saveChat('discord/1', NO_CHAT_RECORD);
    await other.store.saveChat('discord/1', NO_CHAT_RECORD);
    expect(Object.keys(one.session.items)).not.toEqual(Object.keys(other.session.items));
  });

  it.each([
    ['settings', 'not an object'],
    ['settings', { language: 'xx', country: 7 }],
    ['settings', null],
  ])('falls back to the defaults for a broken %s: %j', async (key, value) => {
    const { store, local } = areas();
    local.items[key] = value;
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('changes what is chosen, and keeps the rest of it', async () => {
    const { store, local } = areas();
    local.items.settings = { age: '13-17', colour: 'blue' };
    await Promise.all([
      store.changeSettings({ dock: 'left' }),
      store.changeSettings({ discreet: true }),
    ]);
    const changed = { ...DEFAULT_SETTINGS, age: '13-17', dock: 'left', discreet: true };
    expect(await store.settings()).toEqual(changed);
    expect(local.items.settings).toEqual(changed);
  });

  it('reads a broken record as none', async () => {
    const { store, session } = areas();
    await store.saveChat('a', { ...NO_CHAT_RECORD, level: 4 });
    for (const key of Object.keys(session.items)) session.items[key] = { level: 9 };
    expect(await store.chat('a')).toEqual(NO_CHAT_RECORD);
  });

  it('keeps nothing of a conversation without a name', async () => {
    const { store, session, local } = areas();
    await store.saveChat(null, rested(NO_CHAT_RECORD, ['secrecy'], 1_000));
    expect(await store.chat(null)).toEqual(NO_CHAT_RECORD);
    expect({ ...session.items, ...local.items }).toEqual({});
  });

  it('lives on when the storage fails', async () => {
    const broken: Area = {
      get: () => Promise.reject(new Error('no storage')),
      set: () => Promise.reject(new Error('full')),
      remove: () => Promise.reject(new Error('no storage')),
    };
    const store = createStore({ local: broken, session: broken });
    await store.saveChat('a', NO_CHAT_RECORD);
    await store.changeSettings({ dock: 'left' });
    expect(await store.chat('a')).toEqual(NO_CHAT_RECORD);
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
  });
});
