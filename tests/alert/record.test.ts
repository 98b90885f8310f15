import { describe, expect, it } from 'vitest';
import { latestDay, postponed, rested, saidInEither } from '../../lib/alert/record.ts';
import { TAXONOMY } from '../../lib/cues/taxonomy.ts';
import { NO_CHAT_RECORD } from '../../lib/settings/defaults.ts';
import type { ChatRecord } from '../../lib/settings/schema.ts';

const NOW = Date.UTC(2026, 2, 4, 12);
const DAYS = 86_400_000;

describe('"This is fine"', () => {
  it('rests what was named for 30 days, and never what is urgent in itself', () => {
    const { rests } = rested(
      NO_CHAT_RECORD,
      TAXONOMY.map(({ id }) => id),
      NOW,
    );
    const resting = TAXONOMY.filter(({ weight }) => weight < 4).map(({ id }) => id);
    expect(Object.keys(rests).sort()).toEqual([...resting].sort());
    expect(new Set(Object.values(rests))).toEqual(new Set([NOW + 30 * DAYS]));
  });

  it('lets go of rests that have ended, and keeps the others', () => {
    const before = rested(NO_CHAT_RECORD, ['secrecy'], NOW - 31 * DAYS);
    const after = rested(rested(before, ['meet_request'], NOW - DAYS), ['image_request'], NOW);
    expect(after.rests).toEqual({
      meet_request: NOW + 29 * DAYS,
      image_request: NOW + 30 * DAYS,
    });
  });
});

it('"Not now" is for one hour', () => {
  expect(postponed(NO_CHAT_RECORD, NOW).quietUntil).toBe(NOW + 3_600_000);
});

describe('a conversation in two tabs', () => {
  const own: ChatRecord = {
    level: 2,
    cues: ['secrecy'],
    alarms: 1,
    day: '2026-03-04',
    quietUntil: 0,
    rests: { secrecy: NOW },
  };
  const other: ChatRecord = {
    level: 3,
    cues: ['secrecy', 'meet_request'],
    alarms: 5,
    day: null,
    quietUntil: NOW,
    rests: { secrecy: NOW + DAYS, isolation: NOW },
  };

  it('has been told what either was told; each counts its own urgent messages', () => {
    expect(saidInEither(own, other)).toEqual({
      level: 3,
      cues: ['secrecy', 'meet_request'],
      alarms: 1,
      day: '2026-03-04',
      quietUntil: NOW,
      rests: { secrecy: NOW + DAYS, isolation: NOW },
    });
    expect(saidInEither(other, own)).toMatchObject({ level: 3, day: '2026-03-04', alarms: 5 });
  });

  it('shares one count of the day', () => {
    const today = { day: '2026-03-04', gentle: 1 };
    expect(latestDay(today, { day: '2026-03-03', gentle: 3 })).toBe(today);
    expect(latestDay(today, { day: '2026-03-04', gentle: 2 }).gentle).toBe(2);
    expect(latestDay({ day: '2026-03-04', gentle: 2 }, today).gentle).toBe(2);
  });
});
