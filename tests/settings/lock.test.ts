import { pbkdf2Sync } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Lock, makeLock } from '../../lib/settings/lock.ts';
import { NewPassphrase, Passphrase } from '../../lib/settings/passphrase.ts';
import { createStore } from '../../lib/settings/store.ts';
import { asideToFile } from '../../lib/settings/transfer.ts';
import { afterWrong, NO_TRIES, waitAfter } from '../../lib/settings/tries.ts';
import { cheapLock } from './cheap-lock.ts';
import { memoryArea } from './memory-area.ts';

const RIGHT = 'a blue kettle';
const WRONG = 'a red kettle';
const MINUTE = 60_000;
const START = Date.parse('2026-11-22T12:00:00Z');

/** A browser that can be closed, and whose clock anyone can set; with a lock that the right passphrase opens. */
function family(items: Record<string, unknown> = { lock: cheapLock(RIGHT) }) {
  const local = memoryArea(items);
  const state = { now: START, session: memoryArea() };
  const open = () =>
    createStore({ local: local.area, session: state.session.area, clock: () => state.now });
  let store = open();
  return {
    state,
    local,
    store: () => store,
    lock: () => store.lock,
    /** The background ends and begins again; without the browser, the session goes on. */
    restart(browserToo: boolean) {
      if (browserToo) state.session = memoryArea();
      store = open();
    },
    async wrong(times: number) {
      for (let tried = 0; tried < times; tried += 1) await store.lock.unlock(WRONG);
      return store.lock.state();
    },
  };
}

describe('what is kept of a passphrase', () => {
  it('is what PBKDF2 makes of it with SHA-256, 600,000 rounds and 16 bytes of salt', async () => {
    const { rounds, salt, hash } = await makeLock(RIGHT);
    expect([rounds, salt.length]).toEqual([600_000, 16]);
    const expected = pbkdf2Sync(RIGHT, Buffer.from(salt), 600_000, 32, 'sha256');
    expect(hash).toEqual([...expected]);
  });

  it('is another each time', async () => {
    const [one, other] = [await makeLock(RIGHT), await makeLock(RIGHT)];
    expect(one.salt).not.toEqual(other.salt);
    expect(one.hash).not.toEqual(other.hash);
  });

  it.each([
    ['nothing', null],
    ['another version', { version: 2 }],
    ['rounds without end', { rounds: 1e12 }],
    ['no rounds', { rounds: 0 }],
    ['a short hash', { hash: [1, 2, 3] }],
    ['a hash of no bytes', { hash: Array(32).fill(256) }],
    ['a salt as text', { salt: 'x'.repeat(16) }],
  ])('is no lock with %s', async (_what, broken) => {
    const { local, lock } = family();
    local.items.lock = broken === null ? null : { ...cheapLock(RIGHT), ...broken };
    expect(v.is(Lock, local.items.lock)).toBe(false);
    expect(await lock().state()).toEqual({ set: false, open: false, waitUntil: null });
    expect((await lock().unlock(RIGHT)).open).toBe(false);
  });
});

describe('a passphrase', () => {
  it.each([
    ['12345678', true],
    ['        ', true],
    ['ääääääää', true],
    ['👪👪👪👪👪👪👪👪', true],
    ['x'.repeat(200), true],
    ['1234567', false],
    ['👪👪👪👪', false],
    ['', false],
    ['x'.repeat(201), false],
    [12345678, false],
  ])('may be %j: %s', (text, may) => {
    expect(v.safeParse(NewPassphrase, text).success).toBe(may);
  });

  it('of any length may be tried, but for one that would keep the background busy', () => {
    expect(v.safeParse(Passphrase, 'x').success).toBe(true);
    expect(v.safeParse(Passphrase, 'x'.repeat(1_000_000)).success).toBe(false);
  });

  it('is the same from a keyboard that makes its letters of two signs', async () => {
    const { lock } = family({});
    await lock().set('caf\u00e9 au lait');
    expect((await lock().unlock('cafe\u0301 au lait')).open).toBe(true);
  });
});

describe('the family lock', () => {
  it('closes as soon as it is set, opens by its passphrase alone, and for five minutes', async () => {
    const { lock, state } = family({});
    expect(await lock().state()).toEqual({ set: false, open: false, waitUntil: null });
    expect(await lock().set(RIGHT)).toEqual({ set: true, open: false, waitUntil: null });
    expect((await lock().unlock(WRONG)).open).toBe(false);
    expect((await lock().unlock(RIGHT)).open).toBe(true);
    state.now += 5 * MINUTE - 1;
    expect((await lock().state()).open).toBe(true);
    state.now += 1;
    expect((await lock().state()).open).toBe(false);
  });

  it('stays open while the background comes and goes, and closes with the browser', async () => {
    const { lock, restart } = family();
    await lock().unlock(RIGHT);
    restart(false);
    expect((await lock().state()).open).toBe(true);
    restart(true);
    expect(await lock().state()).toMatchObject({ set: true, open: false });
  });

  it('is closed by hand, by another passphrase, and by a clock that is set back', async () => {
    const { lock, state } = family();
    await lock().unlock(RIGHT);
    expect((await lock().close()).open).toBe(false);
    await lock().unlock(RIGHT);
    state.now -= MINUTE;
    expect((await lock().state()).open).toBe(false);
    state.now += MINUTE;
    expect(await lock().set('a green kettle')).toMatchObject({ set: true, open: false });
    expect((await lock().unlock(RIGHT)).open).toBe(false);
    expect((await lock().unlock('a green kettle')).open).toBe(true);
  });

  it('is open by no garbage in the session', async () => {
    const { lock, state } = family();
    for (const garbage of [true, 'yes', START * 2, Number.MAX_VALUE, { until: START }, null]) {
      state.session.items['lock-open'] = garbage;
      expect((await lock().state()).open, String(garbage)).toBe(false);
    }
  });

  it('keeps no passphrase', async () => {
    const { lock, local, state } = family({});
    await lock().set(RIGHT);
    await lock().unlock(WRONG);
    await lock().unlock(RIGHT);
    expect(JSON.stringify([local.items, state.session.items])).not.toContain('kettle');
  });

  it('is gone once it is taken away, with all that was tried', async () => {
    const { lock, local, wrong } = family();
    await wrong(4);
    await lock().remove();
    expect(local.items).toEqual({});
    expect(await lock().unlock(RIGHT)).toEqual({ set: false, open: false, waitUntil: null });
  });
});

describe('after wrong passphrases', () => {
  const waits = (wrong: number) =>
    (waitAfter({ wrong, since: START }, START).until ?? START) - START;

  it('one waits longer each time, from the fourth on, and never more than an hour', () => {
    const seconds = [0, 1, 2, 3, 4, 5, 6, 10, 11, 1_000].map((wrong) => waits(wrong) / 1_000);
    expect(seconds).toEqual([0, 0, 0, 0, 30, 60, 120, 1_920, 3_600, 3_600]);
    expect(afterWrong(NO_TRIES, START)).toEqual({ wrong: 1, since: START });
  });

  it('not even the right one is tried before its time', async () => {
    const { lock, state, wrong } = family();
    expect((await wrong(3)).waitUntil).toBeNull();
    expect((await wrong(1)).waitUntil).toBe(START + 30_000);
    state.now += 29_999;
    expect(await lock().unlock(RIGHT)).toMatchObject({ open: false, waitUntil: START + 30_000 });
    state.now += 1;
    expect(await lock().unlock(RIGHT)).toEqual({ set: true, open: true, waitUntil: null });
    await lock().close();
    expect((await wrong(3)).waitUntil).toBeNull();
  });

  it('closing the browser shortens no wait', async () => {
    const { lock, restart, wrong } = family();
    const { waitUntil } = await wrong(4);
    restart(true);
    expect(await lock().unlock(RIGHT)).toMatchObject({ open: false, waitUntil });
  });

  it('setting the clock back shortens none either, and does not make it last for ever', async () => {
    const { lock, state, wrong } = family();
    await wrong(4);
    state.now -= 365 * 24 * 60 * MINUTE;
    const later = await lock().unlock(RIGHT);
    expect(later).toMatchObject({ open: false, waitUntil: state.now + 30_000 });
    state.now += 30_000;
    expect((await lock().unlock(RIGHT)).open).toBe(true);
  });

  it('all at once count one by one', async () => {
    const { lock } = family();
    const guesses = [WRONG, WRONG, WRONG, WRONG, RIGHT];
    const states = await Promise.all(guesses.map((guess) => lock().unlock(guess)));
    expect(states.at(-1)).toMatchObject({ open: false, waitUntil: START + 30_000 });
  });

  it('one that is broken off by closing the browser has counted', async () => {
    const { lock, local, wrong } = family();
    await wrong(3);
    const written: unknown[] = [];
    const { set } = local.area;
    local.area.set = (items) => {
      written.push(items);
      return set(items);
    };
    expect((await lock().unlock(RIGHT)).open).toBe(true);
    expect(written).toEqual([{ 'lock-tries': { wrong: 4, since: START } }]);
  });

  it.each([
    ['x'],
    [{ wrong: -4, since: 0 }],
    [{ wrong: 1e9, since: 0 }],
    [{ wrong: 4, since: -1 }],
  ])('garbage in their place keeps nobody out: %j', async (garbage) => {
    const { lock, local } = family();
    local.items['lock-tries'] = garbage;
    expect((await lock().unlock(RIGHT)).open).toBe(true);
  });
});

describe('a forgotten passphrase', () => {
  const KEPT = {
    trusted: [{ name: 'Aunt Ana', phone: null }],
    exitPage: 'https://school.example/timetable',
  };
  const WEEK = 7 * 24 * 60 * MINUTE;

  async function forgotten() {
    const setup = family();
    const { store } = setup;
    await store().changeSettings({ ...KEPT, age: '13-17', off: ['discord'], language: 'fr' });
    await store().pause('today');
    await store().forgetLock();
    return setup;
  }

  it('costs all that was chosen but for what helps', async () => {
    const { store } = await forgotten();
    expect((await store().lock.state()).set).toBe(false);
    expect(await store().settings()).toMatchObject({ ...KEPT, age: '9-12', off: [] });
    expect(await store().settings()).toMatchObject({ language: 'auto' });
    expect(await store().pausedUntil()).toBeNull();
  });

  it('is told for a week, through restarts, to whomever looks', async () => {
    const { store, state, restart } = await forgotten();
    state.now += WEEK - 1;
    restart(true);
    expect(await store().notices.list()).toEqual(['lock_forgotten']);
    expect(await store().notices.dismiss('lock_forgotten')).toBe(false);
    expect(await store().notices.list()).toEqual(['lock_forgotten']);
    state.now += 1;
    expect(await store().notices.list()).toEqual([]);
    expect(await store().notices.dismiss('lock_forgotten')).toBe(true);
  });

  it('is told for a whole week from when the clock was set back', async () => {
    const { store, state } = await forgotten();
    state.now -= 52 * WEEK;
    expect(await store().notices.list()).toEqual(['lock_forgotten']);
    state.now += WEEK - 1;
    expect(await store().notices.list()).toEqual(['lock_forgotten']);
    state.now += 1;
    expect(await store().notices.list()).toEqual([]);
  });

  it('changes nothing where there is no lock', async () => {
    const { store } = family({});
    await store().changeSettings({ age: '13-17' });
    await store().forgetLock();
    expect(await store().settings()).toMatchObject({ age: '13-17' });
    expect(await store().notices.list()).toEqual([]);
  });
});

describe('a lock that cannot be read', () => {
  const WEEK = 7 * 24 * 60 * MINUTE;
  const NEWER = { ...cheapLock(RIGHT), version: 2 };

  it.each([
    ['of a later version', NEWER],
    ['as text', 'a blue kettle'],
    ['as nothing', null],
  ])('%s is none, is kept aside, and is told of for a week', async (_what, broken) => {
    const { lock, store, local, state, restart } = family({ lock: broken });
    expect(await lock().state()).toEqual({ set: false, open: false, waitUntil: null });
    expect(JSON.parse(Object(local.items['lock-aside']).text)).toEqual(broken);
    expect(local.items).not.toHaveProperty('lock');
    state.now += WEEK - 1;
    restart(true);
    expect(await store().notices.list()).toEqual(['lock_unreadable']);
    expect(await store().notices.dismiss('lock_unreadable')).toBe(false);
    state.now += 1;
    expect(await store().notices.list()).toEqual([]);
  });

  it('is not destroyed by another passphrase', async () => {
    const { lock, store, local } = family({ lock: NEWER });
    await lock().set('a green kettle');
    expect((await lock().unlock('a green kettle')).open).toBe(true);
    expect(JSON.parse(Object(local.items['lock-aside']).text)).toEqual(NEWER);
    expect(await store().notices.list()).toEqual(['lock_unreadable']);
  });

  it('stays where it is in a full storage, and is held when another takes its place', async () => {
    const { lock, store, local, state } = family({ lock: NEWER });
    local.state = 'full';
    expect((await lock().state()).set).toBe(false);
    expect(local.items.lock).toEqual(NEWER);
    await lock().set('a green kettle');
    expect(local.items.lock).toEqual(NEWER);
    expect(JSON.stringify(state.session.items['held:lock-aside'])).toContain('version');
    expect(await store().notices.list()).toEqual(['lock_unreadable', 'storage_full']);
    local.state = 'well';
    await lock().set('a green kettle');
    expect(JSON.parse(Object(local.items['lock-aside']).text)).toEqual(NEWER);
  });

  it('is in no file', async () => {
    const { lock, store } = family({ lock: NEWER, settings: 'broken' });
    await lock().state();
    await store().settings();
    expect(asideToFile(await store().aside())).not.toContain('salt');
  });
});
