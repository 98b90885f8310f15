import { describe, expect, it } from 'vitest';
import { rested } from '../../lib/alert/record.ts';
import { NO_CHAT_RECORD } from '../../lib/settings/defaults.ts';
import { createStore } from '../../lib/settings/store.ts';
import { memoryArea } from './memory-area.ts';

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

  it('lives on when the storage fails, and forgets nothing until it ends', async () => {
    const { store, local, session } = areas();
    local.state = 'gone';
    session.state = 'gone';
    const record = rested({ ...NO_CHAT_RECORD, level: 3 }, ['secrecy'], Date.now());
    await store.saveChat('a', record);
    expect(await store.chat('a')).toEqual(record);
    expect(await store.resting()).toBe(1);
    expect(await store.startOver()).toBe(false);
    expect((await store.chat('a')).rests).toEqual({});
  });

  it('counts the chats that rest now, and starts over with all of them', async () => {
    const { store, local } = areas();
    const long = rested(NO_CHAT_RECORD, ['secrecy'], Date.now());
    await store.saveChat('a', { ...long, level: 3 });
    await store.saveChat('b', long);
    await store.saveChat('c', rested(NO_CHAT_RECORD, ['secrecy'], 1_000));
    local.items['rests:broken'] = { secrecy: 'always' };
    expect(await store.resting()).toBe(2);
    expect(await store.startOver()).toBe(true);
    expect(await store.resting()).toBe(0);
    expect(await store.chat('a')).toEqual({ ...NO_CHAT_RECORD, level: 3 });
  });

  it('clears everything but the settings, their lock, the pause and what a school decided', async () => {
    const { store, local, session } = areas();
    const STAYING = { settings: 1, lock: 2, 'lock-tries': 3, notices: 4, pause: 5, policy: 6 };
    const ASIDE = { 'settings-aside': [{ text: 'old' }], 'lock-aside': { text: 'old' } };
    Object.assign(local.items, STAYING, ASIDE);
    await store.saveChat('a', rested(NO_CHAT_RECORD, ['secrecy'], Date.now()));
    await store.saveDay({ day: '2026-11-22', gentle: 2 });
    expect(await store.clear()).toBe(true);
    expect(local.items).toEqual(STAYING);
    expect(session.items).toEqual({});
  });
});
