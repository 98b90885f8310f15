import { describe, expect, it } from 'vitest';
import type { CueId } from '../../lib/cues/cue.ts';
import { levelOf, levelOfTranscript, lifted, soundsYoung } from '../../lib/risk/score.ts';
import type { Column } from '../../lib/risk/weights.ts';
import { type Given, tallyOf } from './tallies.ts';

const NOWHERE = { group: null, request: false };

/** Points that no talk reaches: what is left are single cues and combinations. */
const UNREACHED: Column = { panel: 100, weights: {}, support: {}, overruled: {} };

/** Each cue in a usual form counts one point, and a panel needs four. */
const ONE_EACH: Column = { ...UNREACHED, panel: 4, weights: { different: 1 } };

function level(...messages: readonly Given[]): number {
  return levelOf(tallyOf(...messages), UNREACHED, NOWHERE);
}

describe('a single cue', () => {
  it.each([
    ['nothing', [], 0],
    ['an urgent one', [['image_request', 'urgent']], 4],
    ['a strong one of weight 4', [['threat_blackmail', 'strong']], 3],
    ['a strong one of weight 3', [['sexual_talk', 'strong']], 2],
    ['a strong one of weight 2', [['guilt_pressure', 'strong']], 1],
    ['a strong one of weight 1', [['age_probe', 'strong']], 0],
    ['one that needs company', [['payment_demand', 'strong']], 1],
    ['another that needs company', [['meet_request', 'strong']], 1],
    ['a usual one', [['sexual_talk', 'usual']], 0],
    ['a weak one', [['threat_blackmail', 'weak']], 0],
    ['distress, which is the young person’s own', [['child_distress', 'urgent']], 0],
  ] as const)('comes to its level: %s', (_, messages, expected) => {
    expect(level(...messages)).toBe(expected);
  });
});

describe('cues that go together', () => {
  it.each([
    [
      'a secret and a meeting',
      [
        ['secrecy', 'strong'],
        ['meet_request', 'strong'],
      ],
      3,
    ],
    [
      'a picture, clear, and a gift',
      [
        ['image_request', 'strong'],
        ['gifts_money_offer', 'strong'],
      ],
      3,
    ],
    [
      'a gift in a usual form, too light to support',
      [
        ['image_request', 'strong'],
        ['gifts_money_offer', 'usual'],
      ],
      2,
    ],
    [
      'a secret in a usual form, heavy enough',
      [
        ['image_request', 'strong'],
        ['secrecy', 'usual'],
      ],
      3,
    ],
    [
      'a threat and a demand for money',
      [
        ['threat_blackmail', 'strong'],
        ['payment_demand', 'usual'],
      ],
      4,
    ],
    [
      'neither of them clear',
      [
        ['threat_blackmail', 'usual'],
        ['payment_demand', 'usual'],
      ],
      0,
    ],
    [
      'a usual form three times, as good as clear',
      [
        ['secrecy', 'usual'],
        ['secrecy', 'usual'],
        ['secrecy', 'usual'],
        ['isolation', 'strong'],
      ],
      2,
    ],
    [
      'a usual form twice',
      [
        ['secrecy', 'usual'],
        ['secrecy', 'usual'],
        ['age_probe', 'strong'],
      ],
      0,
    ],
    [
      'control, for which a usual form beside it is enough',
      [
        ['control_monitoring', 'strong'],
        ['isolation', 'usual'],
      ],
      2,
    ],
    [
      'two that have nothing to do with each other',
      [
        ['recruit_others', 'strong'],
        ['age_probe', 'strong'],
      ],
      1,
    ],
    [
      'a password and flattery',
      [
        ['credential_request', 'strong'],
        ['flattery_rapid_intimacy', 'strong'],
      ],
      4,
    ],
  ] as const)('come to their level: %s', (_, messages, expected) => {
    expect(level(...messages)).toBe(expected);
  });

  it('weigh more where a minor’s and a grown-up’s age were told', () => {
    const asked = ['meet_request', 'usual'] as const;
    expect(level(asked, '@minor', '@grown')).toBe(3);
    expect(level(asked, '@minor')).toBe(0);
    expect(level(asked, '@grown')).toBe(0);
  });

  it('need clear words from who sounds young', () => {
    const secret = ['secrecy', 'usual'] as const;
    const often = [secret, secret, secret, ['isolation', 'strong']] as const;
    expect(level(...often)).toBe(2);
    expect(level(...often, '@young', '@young')).toBe(1);
    expect(level(['image_request', 'strong'], secret, '@young', '@young')).toBe(2);
    expect(level(['image_request', 'strong'], ['secrecy', 'strong'], '@young', '@young')).toBe(3);
  });
});

describe('points', () => {
  const usual = (...cues: readonly (readonly [CueId, number?])[]) =>
    tallyOf(...cues.map(([cue, time]): Given => [cue, 'usual', time]));
  const three = [['age_probe'], ['identity_doubt'], ['location_school_probe']] as const;

  it.each([
    ['a chip a little below a panel', three, 1],
    ['a gentle panel', [...three, ['platform_migration']], 2],
    ['a gentle panel still', [...three, ['platform_migration'], ['vulnerability_probe']], 2],
    [
      'a clear panel',
      [...three, ['platform_migration'], ['vulnerability_probe'], ['flattery_rapid_intimacy']],
      3,
    ],
    ['nothing far below', three.slice(0, 2), 0],
  ] as const)('bring %s', (_, cues, expected) => {
    expect(levelOf(usual(...cues), ONE_EACH, NOWHERE)).toBe(expected);
  });

  it('count nothing with a single cue', () => {
    const column = { ...ONE_EACH, weights: { different: 10 } };
    expect(levelOf(usual(['age_probe']), column, NOWHERE)).toBe(0);
    expect(levelOf(usual(['age_probe'], ['identity_doubt']), column, NOWHERE)).toBe(3);
  });

  it('have to be more in a group, and fewer from who is no contact', () => {
    const four = usual(...three, ['platform_migration']);
    expect(levelOf(four, ONE_EACH, { group: true, request: false })).toBe(1);
    expect(levelOf(four, { ...ONE_EACH, panel: 4.5 }, NOWHERE)).toBe(1);
    expect(levelOf(four, { ...ONE_EACH, panel: 4.5 }, { group: null, request: true })).toBe(2);
  });

  it('break a tie at night', () => {
    const at = (hour: number) => new Date(2026, 5, 14, hour, 30).getTime();
    const cues = [...three, ['platform_migration']] as const;
    const column = { ...ONE_EACH, panel: 4.05 };
    const levels = [22, 23, 4, 5].map((hour) =>
      levelOf(usual(...cues.map(([cue]) => [cue, at(hour)] as const)), column, NOWHERE),
    );
    expect(levels).toEqual([1, 2, 2, 1]);
  });

  it('fade to a half in two weeks without the cue', () => {
    const day = 86_400_000;
    const noon = new Date(2026, 5, 14, 12).getTime();
    const before = usual(...three.map(([cue]) => [cue, noon] as const), [
      'platform_migration',
      noon,
    ]);
    expect(levelOf(before, ONE_EACH, NOWHERE)).toBe(2);
    const later = usual(...three.map(([cue]) => [cue, noon - 14 * day] as const), [
      'platform_migration',
      noon,
    ]);
    expect(levelOf(later, { ...ONE_EACH, panel: 2.5 }, NOWHERE)).toBe(2);
    expect(levelOf(later, { ...ONE_EACH, panel: 2.6 }, NOWHERE)).toBe(1);
  });
});

describe('a pasted transcript', () => {
  const column = { ...UNREACHED, panel: 4, weights: { 'secrecy.strong': 4, 'a rule': 1 } };

  it('is nothing where there is none', () => {
    expect(levelOfTranscript(tallyOf(), column)).toBe(0);
  });

  it('is urgent by an urgent cue, whatever its points', () => {
    expect(levelOfTranscript(tallyOf(['image_request', 'urgent']), column)).toBe(4);
  });

  it('adds up its cues and its rules', () => {
    expect(levelOfTranscript(tallyOf(['secrecy', 'strong']), column)).toBe(2);
    expect(levelOfTranscript(tallyOf(['secrecy', 'usual']), column)).toBe(0);
    expect(levelOfTranscript(tallyOf('@a rule', '@a rule', '@a rule'), column)).toBe(0);
    const both = tallyOf(['secrecy', 'strong'], '@a rule', '@a rule', '@a rule');
    expect(levelOfTranscript(both, column)).toBe(3);
  });
});

describe('a level', () => {
  const asked: Given = ['meet_request', 'usual'];
  const distress: Given = ['child_distress', 'strong'];

  it('is lifted where somebody goes on after a no', () => {
    expect([0, 1, 2, 3, 4].map((level) => lifted(level as 0, tallyOf(), true))).toEqual([
      0, 1, 3, 4, 4,
    ]);
  });

  it('is lifted by distress at what was asked', () => {
    expect(lifted(2, tallyOf(asked, distress), false)).toBe(3);
    expect(lifted(2, tallyOf(asked), false)).toBe(2);
    expect(lifted(2, tallyOf(distress), false)).toBe(2);
    expect(lifted(2, tallyOf(asked, ['child_distress', 'usual']), false)).toBe(2);
    expect(lifted(2, tallyOf(['age_probe', 'strong'], distress), false)).toBe(2);
    expect(lifted(2, tallyOf(['meet_request', 'weak'], distress), false)).toBe(2);
  });
});

describe('who sounds young', () => {
  it.each([
    [['@young'], false],
    [['@young', '@young'], true],
    [['@young', '@young', '@adult'], true],
    [['@young', '@young', '@adult', '@adult'], false],
    [['@adult', '@adult'], false],
  ] as const)('is told by %j: %s', (messages, expected) => {
    expect(soundsYoung(tallyOf(...messages))).toBe(expected);
  });
});
