import { describe, expect, it } from 'vitest';
import { decide } from '../../lib/alert/decide.ts';
import { postponed, rested } from '../../lib/alert/record.ts';
import type { CueId, Level } from '../../lib/cues/cue.ts';
import type { Assessment } from '../../lib/risk/assessment.ts';
import { NO_CHAT_RECORD } from '../../lib/settings/defaults.ts';
import type { ChatRecord } from '../../lib/settings/schema.ts';

const NOW = Date.UTC(2026, 2, 4, 12);
const TODAY = { now: NOW, today: '2026-03-04' };
const TOMORROW = { now: NOW + 86_400_000, today: '2026-03-05' };
const NO_DAY = { day: '1970-01-01', gentle: 0 };

function assessment(level: Level, ...cues: CueId[]): Assessment {
  return {
    level,
    pathways: [],
    evidence: cues.map((cue, index) => ({ cue, message: `m${index}`, weight: 3 })),
    peers: false,
    friend: false,
  };
}

function say(about: Assessment, chat: ChatRecord = NO_CHAT_RECORD, day = NO_DAY, clock = TODAY) {
  return decide(about, chat, day, clock);
}

describe('what is said', () => {
  it('is nothing at level 0', () => {
    expect(say(assessment(0)).notice).toBeNull();
  });

  it('speaks in the voice of the weightiest cue, and names the cues', () => {
    const { notice } = say(assessment(3, 'image_request', 'flattery_rapid_intimacy'));
    expect(notice).toEqual({
      level: 3,
      voice: 'photo',
      cues: ['image_request', 'flattery_rapid_intimacy'],
      found: [
        { cue: 'image_request', message: 'm0' },
        { cue: 'flattery_rapid_intimacy', message: 'm1' },
      ],
      peers: false,
    });
  });

  it('is gentle once a day in a chat', () => {
    const about = assessment(2, 'secrecy');
    const first = say(about);
    expect(first.notice?.level).toBe(2);
    expect(say(about, first.chat, first.day).notice).toBeNull();
    expect(say(assessment(2, 'secrecy', 'isolation'), first.chat, first.day).notice).toBeNull();
    expect(
      say(assessment(2, 'secrecy', 'isolation'), first.chat, first.day, TOMORROW).notice?.level,
    ).toBe(2);
  });

  it('is gentle three times a day in all, then only a chip', () => {
    let day = NO_DAY;
    const levels = [1, 2, 3, 4].map(() => {
      const decision = say(assessment(2, 'secrecy'), NO_CHAT_RECORD, day);
      day = decision.day;
      return decision.notice?.level;
    });
    expect(levels).toEqual([2, 2, 2, 1]);
  });

  it('is clear again only when something new came', () => {
    const first = say(assessment(3, 'image_request'));
    expect(say(assessment(3, 'image_request'), first.chat, first.day).notice).toBeNull();
    const more = say(assessment(3, 'image_request', 'secrecy'), first.chat, first.day);
    expect(more.notice).toMatchObject({ level: 3, cues: ['secrecy'] });
  });

  it('is urgent once for each message that sets it off, whatever rests', () => {
    const about = assessment(4, 'threat_blackmail');
    const first = say(about, postponed(rested(NO_CHAT_RECORD, ['threat_blackmail'], NOW), NOW));
    expect(first.notice?.level).toBe(4);
    expect(say(about, first.chat, first.day).notice).toBeNull();
    const again = assessment(4, 'threat_blackmail', 'payment_demand');
    expect(say(again, first.chat, first.day).notice?.level).toBe(4);
  });

  it('rests a cue for 30 days after "This is fine", and everything for an hour after "Not now"', () => {
    const about = assessment(3, 'meet_request');
    const fine = rested(NO_CHAT_RECORD, ['meet_request'], NOW);
    const in29Days = { now: NOW + 29 * 86_400_000, today: '2026-04-02' };
    const in31Days = { now: NOW + 31 * 86_400_000, today: '2026-04-04' };
    expect(say(about, fine, NO_DAY, in29Days).notice).toBeNull();
    expect(say(about, fine, NO_DAY, in31Days).notice?.level).toBe(3);
    const later = postponed(NO_CHAT_RECORD, NOW);
    expect(say(about, later).notice).toBeNull();
    expect(
      say(about, later, NO_DAY, { now: NOW + 3_600_001, today: '2026-03-04' }).notice?.level,
    ).toBe(3);
  });

  it('speaks of what has just set it off when it is urgent', () => {
    const { notice } = say(
      assessment(4, 'threat_blackmail', 'image_request', 'credential_request'),
    );
    expect(notice).toMatchObject({
      voice: 'code',
      cues: ['credential_request', 'threat_blackmail', 'image_request'],
    });
  });

  it('names nothing that was found only weakly', () => {
    const about = assessment(3, 'image_request');
    const weak = { cue: 'meet_request', message: 'm9', weight: 0.75 } as const;
    expect(say({ ...about, evidence: [...about.evidence, weak] }).notice?.cues).toEqual([
      'image_request',
    ]);
  });

  it("never names the young person's own words", () => {
    const { notice } = say(assessment(3, 'image_request', 'child_distress'));
    expect(notice?.cues).toEqual(['image_request']);
  });
});

describe('a friend in trouble', () => {
  const friend = { ...assessment(0), friend: true };

  it('brings a chip once in a chat', () => {
    const first = say(friend);
    expect(first.notice).toMatchObject({ level: 1, voice: 'friend' });
    expect(say(friend, first.chat, first.day, TOMORROW).notice).toBeNull();
  });

  it('never comes in place of what the chat itself calls for', () => {
    const about = { ...assessment(3, 'image_request'), friend: true };
    expect(say(about).notice?.voice).toBe('photo');
  });
});

describe('how often', () => {
  const often = (level: Level, frequency: 'gentle' | 'normal' | 'serious') =>
    decide(assessment(level, 'secrecy'), NO_CHAT_RECORD, NO_DAY, TODAY, frequency).notice?.level;

  it.each([
    [1, 'gentle', 1],
    [2, 'gentle', 1],
    [3, 'gentle', 3],
    [2, 'normal', 2],
    [1, 'serious', undefined],
    [2, 'serious', undefined],
    [3, 'serious', 3],
    [4, 'serious', 4],
  ] as const)('level %i, %s: %s', (level, frequency, heard) => {
    expect(often(level, frequency)).toBe(heard);
  });
});
