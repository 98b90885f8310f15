import { describe, expect, it } from 'vitest';
import { createSchoolPolicy, POLICY_KEY } from '../../lib/settings/school-policy.ts';
import { createStore } from '../../lib/settings/store.ts';
import { memoryArea } from './memory-area.ts';

const FRENCH = { country: 'FR' } as const;

/** A browser whose managed storage holds `managed`, and whose clock stands until it is wound on. */
function browser(start: { managed: unknown; kept?: unknown }) {
  const local = memoryArea({ [POLICY_KEY]: start.kept });
  const session = memoryArea();
  const state = {
    managed: start.managed,
    changes: 0,
    waiting: [] as (() => void)[],
    set full(full: boolean) {
      local.state = full ? 'full' : 'well';
    },
    set silent(silent: boolean) {
      local.state = silent ? 'gone' : 'well';
    },
  };
  const store = () => createStore({ local: local.area, session: session.area });
  const begin = () =>
    createSchoolPolicy({
      managed: async () => {
        if (state.managed instanceof Error) throw state.managed;
        return state.managed;
      },
      local: store().keeper,
      siteNames: ['discord'],
      onChange: () => {
        state.changes += 1;
      },
      later: (work) => void state.waiting.push(work),
    });
  return { state, items: local.items, begin, store };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a school’s policy', () => {
  it('holds once the browser has told it, is announced once, and is kept', async () => {
    const { state, begin, items } = browser({ managed: FRENCH });
    const school = begin();
    expect((await school.current()).policy).toEqual({});
    await school.refresh(false);
    await school.refresh(false);
    expect((await school.current()).policy).toEqual(FRENCH);
    expect(state.changes).toBe(1);
    expect(items[POLICY_KEY]).toEqual({ policy: FRENCH, problems: [] });
  });

  it('holds from the first moment of the next start, before the browser answers', async () => {
    const { begin } = browser({ managed: {}, kept: { policy: FRENCH, problems: [] } });
    expect((await begin().current()).policy).toEqual(FRENCH);
  });

  it('is not forgotten for an empty answer that comes too early', async () => {
    const { state, begin } = browser({ managed: {}, kept: { policy: FRENCH, problems: [] } });
    const school = begin();
    await school.refresh(false);
    expect((await school.current()).policy).toEqual(FRENCH);
    state.managed = { ...FRENCH, discreet: true };
    for (const work of state.waiting) work();
    await settled();
    expect((await school.current()).policy).toEqual({ ...FRENCH, discreet: true });
  });

  it('is forgotten when the answer stays empty, and at once when the browser says that it changed', async () => {
    const slow = browser({
      managed: new Error('Managed storage manifest not found'),
      kept: { policy: FRENCH, problems: [] },
    });
    const first = slow.begin();
    await first.refresh(false);
    for (const work of slow.state.waiting) work();
    await settled();
    expect((await first.current()).policy).toEqual({});

    const told = browser({ managed: {}, kept: { policy: FRENCH, problems: [] } });
    const second = told.begin();
    await second.refresh(true);
    expect((await second.current()).policy).toEqual({});
    expect(told.state.changes).toBe(1);
  });

  it.each([['nonsense'], [{ policy: { country: 7 }, problems: [] }], [null]])(
    'starts without one where what was kept is broken: %j',
    async (kept) => {
      expect(await browser({ managed: {}, kept }).begin().current()).toEqual({
        policy: {},
        problems: [],
      });
    },
  );

  it('is not forgotten for a read that fails, however often and however certain', async () => {
    const { state, begin, items } = browser({
      managed: new Error('An unexpected error occurred'),
      kept: { policy: FRENCH, problems: [] },
    });
    const school = begin();
    await school.refresh(false);
    for (const work of state.waiting) work();
    await settled();
    await school.refresh(true);
    expect((await school.current()).policy).toEqual(FRENCH);
    expect(items[POLICY_KEY]).toEqual({ policy: FRENCH, problems: [] });
    state.managed = {};
    await school.refresh(true);
    expect((await school.current()).policy).toEqual({});
  });

  it('is looked for once more after a first read that failed', async () => {
    const { state, begin } = browser({ managed: new Error('busy') });
    const school = begin();
    await school.refresh(false);
    state.managed = FRENCH;
    for (const work of state.waiting) work();
    await settled();
    expect((await school.current()).policy).toEqual(FRENCH);
  });

  it('is read part by part from what was kept: what no longer fits takes no lock along', async () => {
    const policy = { ...FRENCH, locked: ['pause'], ageBand: 'twelve', contacts: [{ role: 'x' }] };
    const problems = [{ place: 'x'.repeat(500), reason: 'unknown' }];
    const { begin } = browser({ managed: {}, kept: { policy, problems } });
    expect(await begin().current()).toEqual({
      policy: { ...FRENCH, locked: ['pause'], contacts: [] },
      problems: [],
    });
  });

  it('counts where it cannot be kept, which is told, and until the browser closes', async () => {
    const { state, begin, store } = browser({ managed: FRENCH });
    state.full = true;
    const school = begin();
    await school.refresh(false);
    expect((await school.current()).policy).toEqual(FRENCH);
    expect(await store().notices.list()).toEqual(['storage_full']);
    state.managed = new Error('busy');
    expect((await begin().current()).policy).toEqual(FRENCH);
  });

  it('is read once the storage that keeps it answers', async () => {
    const { state, begin } = browser({ managed: {}, kept: { policy: FRENCH, problems: [] } });
    state.silent = true;
    const school = begin();
    expect((await school.current()).policy).toEqual({});
    state.silent = false;
    expect((await school.current()).policy).toEqual(FRENCH);
  });

  it('keeps what it could not read with its place, never with its value', async () => {
    const { begin, items } = browser({ managed: { country: 'Atlantis', nonsense: 'secret' } });
    await begin().refresh(false);
    expect(items[POLICY_KEY]).toEqual({
      policy: {},
      problems: [
        { place: 'country', reason: 'wrong' },
        { place: 'nonsense', reason: 'unknown' },
      ],
    });
    expect(JSON.stringify(items)).not.toMatch(/Atlantis|secret/);
  });
});
