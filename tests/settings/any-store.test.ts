import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { effectiveSettings, isSiteOff, mayPause } from '../../lib/settings/effective.ts';
import { Lock } from '../../lib/settings/lock.ts';
import { ReadPolicy, readPolicy } from '../../lib/settings/read-policy.ts';
import { FREQUENCIES, Rests, Settings } from '../../lib/settings/schema.ts';
import { createSchoolPolicy } from '../../lib/settings/school-policy.ts';
import { createStore } from '../../lib/settings/store.ts';
import { Tries } from '../../lib/settings/tries.ts';
import { alwaysInTheEnd, RUNS } from '../properties/runs.ts';
import { anything, nearly } from '../properties/shaped.ts';
import { memoryArea } from './memory-area.ts';
import { DAY, isProtective, MINUTE, NOW, type Read, words } from './protective.ts';

/** Times around now, and far from it. */
const time = fc.oneof(
  anything,
  fc.integer({ min: -2 * DAY, max: 2 * DAY }).map((offset) => NOW + offset),
  fc.integer({ min: -10 * MINUTE, max: 10 * MINUTE }).map((offset) => NOW + offset),
);

const settings = fc.oneof(
  {
    weight: 4,
    arbitrary: nearly(v.object({ version: v.picklist([0, 1, 2]), ...Settings.entries })),
  },
  { weight: 4, arbitrary: nearly(Settings) },
  {
    weight: 2,
    // Its schema says too little of what stands in the list.
    arbitrary: fc.record({
      off: fc.array(fc.oneof(fc.constantFrom('discord', 'discord.com', 'com', '*'), anything)),
      frequency: fc.oneof(fc.constantFrom(...FREQUENCIES), anything),
    }),
  },
);

const numbers = (count: number, max: number) =>
  fc.array(fc.nat({ max }), { minLength: count, maxLength: count });
/** Mostly bytes: one number that is too large makes the whole lock unreadable. */
const bytes = (count: number) =>
  fc.oneof(
    { weight: 9, arbitrary: numbers(count, 255) },
    { weight: 1, arbitrary: numbers(count, 260) },
  );
const lock = fc.oneof(
  nearly(Lock),
  fc.record({
    version: fc.constantFrom(1, 2),
    rounds: fc.constantFrom(1, 600_000, -1, 1e12, 'many'),
    salt: bytes(16),
    hash: bytes(32),
  }),
);

/** Any local area, any session's area, and what a school's policy may hold. */
const local = fc.record(
  {
    settings,
    'settings-aside': anything,
    'lock-aside': anything,
    lock,
    'lock-tries': fc.oneof(nearly(Tries), fc.record({ wrong: fc.nat({ max: 20 }), since: time })),
    pause: time,
    notices: fc.oneof(
      anything,
      fc.record(
        { lock_forgotten: time, lock_unreadable: time, settings_newer: time },
        { requiredKeys: [] },
      ),
    ),
    salt: anything,
    'rests:0123456789ab': nearly(Rests),
    policy: nearly(ReadPolicy),
  },
  { requiredKeys: [] },
);
const session = fc.record(
  {
    'lock-open': time,
    day: anything,
    'held:lock': fc.oneof(anything, fc.constant([])),
    'held:notices': anything,
    'settings-held': anything,
  },
  { requiredKeys: [] },
);
const state = fc.constantFrom('well', 'well', 'full', 'gone');

alwaysInTheEnd(
  'whatever a browser kept, and however its storage fails, nothing throws and nobody is less protected than by the defaults, but by their own valid word',
  [local, session, nearly(ReadPolicy.entries.policy), state],
  async (kept, passing, managed, storage) => {
    const area = memoryArea(structuredClone(kept));
    const store = createStore({
      local: area.area,
      session: memoryArea(passing).area,
      clock: () => NOW,
    });
    area.state = storage as typeof area.state;
    const school = createSchoolPolicy({
      managed: async () => managed,
      local: store.keeper,
      siteNames: ['discord'],
      onChange: () => {},
      later: () => {},
    });
    await school.refresh(false);
    const { policy } = await school.current();
    const own = await store.settings();
    const all = {
      kept,
      passing,
      own,
      settled: effectiveSettings(own, policy),
      off: isSiteOff({ host: 'discord.com', names: ['discord'] }, policy, own.off),
      schoolOff: [
        ...words(readPolicy(managed, ['discord']).policy.sitesOff),
        ...words(policy.sitesOff),
      ],
      pausedUntil: mayPause(policy) ? await store.pausedUntil() : null,
      lock: await store.lock.state(),
    };
    // What is said about it, what rests, and the next choice, throw nothing either.
    await store.notices.list();
    await store.resting();
    await store.chat('discord/1');
    await store.changeSettings({ dock: 'left' });
    note(all);
    return isProtective(all) && (await store.settings()).dock === 'left';
  },
);

/** What the values have led to: a property that never meets a lock says nothing of locks. */
const reached = new Set<string>();

function note({ own, off, pausedUntil, lock }: Read): void {
  const met = {
    'a site that is off': off,
    'a pause': pausedUntil !== null,
    'a lock': lock.set,
    'an open lock': lock.open,
    'a wait': lock.waitUntil !== null,
    'older words': own.age === '13-17',
    'serious notices only': own.frequency === 'serious',
  };
  for (const [what, isSo] of Object.entries(met)) if (isSo) reached.add(what);
}

it.runIf(RUNS >= 10_000)('these values reach everything that a browser can keep', () => {
  expect([...reached].sort()).toEqual([
    'a lock',
    'a pause',
    'a site that is off',
    'a wait',
    'an open lock',
    'older words',
    'serious notices only',
  ]);
});
