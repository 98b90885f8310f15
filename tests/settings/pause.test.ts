import { afterEach, describe, expect, it } from 'vitest';
import { endOfPause, LONGEST_PAUSE, runningPause } from '../../lib/settings/pause.ts';
import { createStore } from '../../lib/settings/store.ts';
import { memoryArea } from './memory-area.ts';

const HOUR = 60 * 60_000;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const ZONE = process.env.TZ;

afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

describe('a pause', () => {
  it('of half an hour lasts half an hour', () => {
    expect(endOfPause('half-hour', NOW)).toBe(NOW + HOUR / 2);
  });

  it.each([
    ['Europe/Berlin', '2026-11-22T12:00:00Z', '2026-11-22T23:00:00Z'],
    ['Asia/Tokyo', '2026-11-22T12:00:00Z', '2026-11-22T15:00:00Z'],
    // The clocks go back that night: the day has 25 hours, and a pause 24 of them.
    ['Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-25T22:30:00Z'],
    // They go forward at midnight, which there is none of.
    ['America/Santiago', '2026-09-05T20:00:00Z', '2026-09-06T04:00:00Z'],
  ])('of today ends at midnight in %s, when it begins at %s', (zone, begin, end) => {
    process.env.TZ = zone;
    expect(endOfPause('today', Date.parse(begin))).toBe(Date.parse(end));
  });

  it('runs until it ends', () => {
    expect(runningPause(NOW + 1, NOW)).toBe(NOW + 1);
    expect(runningPause(NOW, NOW)).toBeNull();
    expect(runningPause(NOW + LONGEST_PAUSE, NOW)).toBe(NOW + LONGEST_PAUSE);
  });

  it.each([NOW + LONGEST_PAUSE + 1, Number.MAX_VALUE, Infinity, NaN, -1, '2027', true, null, {}])(
    'is none with %j in its place',
    async (stored) => {
      expect(runningPause(stored, NOW)).toBeNull();
      const local = memoryArea({ pause: stored });
      const session = memoryArea();
      const store = createStore({ local: local.area, session: session.area, clock: () => NOW });
      expect(await store.pausedUntil()).toBeNull();
    },
  );

  it('is kept through a restart, and ends when it is asked to', async () => {
    const local = memoryArea();
    const begin = () =>
      createStore({ local: local.area, session: memoryArea().area, clock: () => NOW });
    expect(await begin().pause('half-hour')).toBe(true);
    expect(await begin().pausedUntil()).toBe(NOW + HOUR / 2);
    await begin().pause('end');
    expect(await begin().pausedUntil()).toBeNull();
    expect(local.items).toEqual({});
  });
});
