import { describe, expect, it } from 'vitest';
import { alarmsOf, decide } from '../../lib/alert/decide.ts';
import { latestDay, rested, saidInEither } from '../../lib/alert/record.ts';
import type { CueId, Level } from '../../lib/cues/cue.ts';
import type { Assessment, Evidence } from '../../lib/risk/assessment.ts';
import { NO_CHAT_RECORD } from '../../lib/settings/defaults.ts';
import type { ChatRecord } from '../../lib/settings/schema.ts';

const NOW = Date.UTC(2026, 2, 4, 12);
const CLOCK = { now: NOW, today: '2026-03-04' };
const NO_DAY = { day: '1970-01-01', gentle: 0 };

function about(level: Level, ...evidence: Evidence[]): Assessment {
  return { level, pathways: [], evidence, peers: false, friend: false };
}

function found(cue: CueId, message = 'm1', weight = 4): Evidence {
  return { cue, message, weight };
}

function say(assessment: Assessment, chat: Partial<ChatRecord> = {}, day = NO_DAY) {
  return decide(assessment, { ...NO_CHAT_RECORD, ...chat }, day, CLOCK);
}

describe('the budget of a day', () => {
  it('is there again on the next', () => {
    const spent = { day: '2026-03-03', gentle: 3 };
    const { notice, day } = say(about(2, found('secrecy')), {}, spent);
    expect(notice?.level).toBe(2);
    expect(day).toEqual({ day: '2026-03-04', gentle: 1 });
  });

  it('is spent by gentle panels alone', () => {
    const chip = say(about(1, found('isolation')));
    expect(chip.notice?.level).toBe(1);
    expect(chip.day.gentle).toBe(0);
  });

  it('is not touched by a clear panel: something new may be said gently on the same day', () => {
    const clear = say(about(3, found('image_request')));
    expect(clear.chat.day).toBeNull();
    const next = say(about(2, found('image_request'), found('secrecy')), clear.chat, clear.day);
    expect(next.notice).toMatchObject({ level: 2, cues: ['secrecy'] });
  });
});

describe('at the very end of its time', () => {
  it('a rest is over', () => {
    const about3 = about(3, found('secrecy'));
    expect(say(about3, { rests: { secrecy: NOW } }).notice?.level).toBe(3);
    expect(say(about3, { rests: { secrecy: NOW + 1 } }).notice).toBeNull();
    expect(rested({ ...NO_CHAT_RECORD, rests: { secrecy: NOW } }, [], NOW).rests).toEqual({});
  });

  it('the quiet is over, for a friend in trouble too', () => {
    const friend = { ...about(0), friend: true };
    expect(say(about(3, found('secrecy')), { quietUntil: NOW }).notice?.level).toBe(3);
    expect(say(friend, { quietUntil: NOW }).notice?.voice).toBe('friend');
    expect(say(friend, { quietUntil: NOW + 1 }).notice).toBeNull();
  });
});

describe('what a notice names', () => {
  it('is all that is known when a chat gets clearer without anything new', () => {
    const before = { level: 2, cues: ['secrecy'] } as const;
    const { notice } = say(about(3, found('secrecy')), { ...before, cues: [...before.cues] });
    expect(notice).toMatchObject({ level: 3, cues: ['secrecy'] });
  });

  it('comes in the order of its weight, each cue by its best finding', () => {
    const { notice } = say(
      about(
        3,
        found('meet_request', 'm1', 2),
        found('secrecy', 'm2', 3),
        found('meet_request', 'm3', 3.5),
        found('secrecy', 'm4', 1.5),
      ),
    );
    expect(notice?.cues).toEqual(['meet_request', 'secrecy']);
  });

  it('was found at half of its weight at least', () => {
    expect(say(about(3, found('secrecy', 'm1', 1.5))).notice?.cues).toEqual(['secrecy']);
    expect(say(about(3, found('secrecy', 'm1', 1.49))).notice).toBeNull();
  });

  it('shows the last twelve places of a long chat', () => {
    const many = Array.from({ length: 20 }, (_, index) => found('secrecy', `m${index}`));
    const places = say(about(3, ...many)).notice?.found.map(({ message }) => message);
    expect(places).toEqual(many.slice(8).map(({ message }) => message));
  });

  it('begins with the last message that is urgent in itself', () => {
    const { notice } = say(
      about(
        4,
        found('threat_blackmail', 'm1', 5),
        found('payment_demand', 'm2', 4),
        found('image_request', 'm3', 3),
      ),
    );
    expect(notice?.cues).toEqual(['payment_demand', 'threat_blackmail', 'image_request']);
  });

  it('is nobody’s pressure among peers where only a friend is in trouble', () => {
    expect(say({ ...about(0), friend: true }).notice?.peers).toBe(false);
  });
});

it('an urgent message counts once, and others do not count', () => {
  const findings = [
    found('secrecy', 'm1'),
    found('threat_blackmail', 'm2'),
    found('payment_demand', 'm2'),
    found('credential_request', 'm3'),
  ];
  expect(alarmsOf(about(4, ...findings))).toEqual(['m2', 'm3']);
});

it('two tabs keep the later day of either', () => {
  const on = (day: string | null): ChatRecord => ({ ...NO_CHAT_RECORD, day });
  const either = (one: string | null, other: string | null) => saidInEither(on(one), on(other)).day;
  expect(either('2026-03-04', '2026-03-05')).toBe('2026-03-05');
  expect(either('2026-03-05', '2026-03-04')).toBe('2026-03-05');
  expect(either(null, '2026-03-04')).toBe('2026-03-04');
  expect(either('2026-03-04', null)).toBe('2026-03-04');
  const [former, later] = [
    { day: '2026-03-04', gentle: 3 },
    { day: '2026-03-05', gentle: 1 },
  ];
  expect(latestDay(former, later)).toBe(later);
  expect(latestDay(later, former)).toBe(later);
});
