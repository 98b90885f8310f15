import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../lib/alert/day.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the day of a moment', () => {
  it.each([
    ['Europe/London', '2026-01-02T23:59:59Z', '2026-01-02'],
    ['Europe/Paris', '2026-01-02T23:59:59Z', '2026-01-03'],
    ['America/Los_Angeles', '2026-03-01T07:59:59Z', '2026-02-28'],
    ['Pacific/Auckland', '2026-12-31T11:00:00Z', '2027-01-01'],
  ])('is the one in %s', (zone, moment, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf(Date.parse(moment))).toBe(day);
  });
});
