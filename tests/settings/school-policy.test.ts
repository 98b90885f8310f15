import { describe, expect, it } from 'vitest';
import { createSchoolPolicy, POLICY_KEY } from '../../lib/settings/school-policy.ts';

const FRENCH = { country: 'FR' } as const;

/** A browser whose managed storage holds `managed`, and whose clock stands until it is wound on. */
function browser(start: { managed: unknown; kept?: unknown }) {
  const items: Record<string, unknown> = { [POLICY_KEY]: start.kept };
  const state = { managed: start.managed, changes: 0, waiting: [] as (() => void)[], full: false };
  const begin = () =>
    createSchoolPolicy({
      managed: async () => {
        if (state.managed instanceof Error) throw state.managed;
        return state.managed;
      },
      local: {
        get: async (key) => (key === null ? {} : { [key]: structuredClone(items[key]) }),
        set: async (more) => {
          if (state.full) throw new Error('full');
          Object.assign(items, structuredClone(more));
        },
        remove: async (key) => void delete items[key],
      },
      siteNames: ['discord'],
      onChange: () => {
        state.changes += 1;
      },
      later: (work) => void state.waiting.push(work),
    });
  return { state, items, begin };
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
      managed: new Error('no manifest'),
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

  it('counts where it cannot be kept', async () => {
    const { state, begin } = browser({ managed: FRENCH });
    state.full = true;
    const school = begin();
    await school.refresh(false);
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
