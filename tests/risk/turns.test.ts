import { describe, expect, it } from 'vitest';
import type { Direction, Message } from '../../lib/chat/message.ts';
import type { Level } from '../../lib/cues/cue.ts';
import { sourceRulebook } from '../../lib/cues/languages.ts';
import { rulesForConversation } from '../../lib/cues/rulebook.ts';
import { Assessor } from '../../lib/risk/assess.ts';
import { featuresOf } from '../../lib/risk/features.ts';
import type { Place } from '../../lib/risk/place.ts';
import type { Weights } from '../../lib/risk/weights.ts';

const book = sourceRulebook();

const DAY = 86_400_000;
const NOON = new Date(2026, 5, 14, 12, 0).getTime();

type Turn = readonly [Direction, string];

/** Follows a chat whose messages are a minute apart, from `start` where one is given. */
function follow(turns: readonly Turn[], start: number | null = null, place?: Place) {
  const assessor = new Assessor(rulesForConversation(book, 'en'));
  if (place) assessor.place = place;
  let level: Level = 0;
  turns.forEach(([direction, text], index) => {
    const time = start === null ? null : start + index * 60_000;
    const message: Message = { key: `m${index}`, text, direction, author: null, time };
    level = assessor.add(message);
  });
  return { assessor, level, features: new Map(featuresOf(assessor.tallies.chat)) };
}

describe('ages stated on both sides', () => {
  const gap = (...turns: Turn[]) => follow(turns).features.get('age_gap');

  it('are told in a sentence', () => {
    expect(gap(['out', 'im 13 btw'], ['in', 'I am 34, is that ok'])).toBe(1);
  });

  it('are told as a bare number after a question', () => {
    expect(gap(['in', 'how old are you?'], ['out', '13'], ['in', '34'])).toBe(1);
  });

  it('are nothing between two of an age, or in numbers that are no age', () => {
    expect(gap(['in', 'how old are you?'], ['out', '13 you?'], ['in', '14'])).toBe(0);
    expect(gap(['out', 'im 13 minutes away'], ['in', 'I lost 34 games'])).toBe(0);
    expect(gap(['in', 'how old are you?'], ['in', '34'], ['in', '13'])).toBe(0);
  });

  it('are nothing in a group, where many are asked', () => {
    const ages: Turn[] = [
      ['out', 'im 13'],
      ['in', 'im 34'],
    ];
    expect(follow(ages, null, { group: true, request: false }).features.get('age_gap')).toBe(0);
  });

  it('make a request beside them clear', () => {
    const request: Turn[] = [['in', "let's meet up, just you and me"]];
    const ages: Turn[] = [
      ['out', 'im 13'],
      ['in', 'im 34'],
    ];
    expect(follow(request).level).toBeLessThan(3);
    expect(follow([...ages, ...request]).level).toBe(3);
  });

  it('are taken back when the message that told one is edited', () => {
    const { assessor } = follow([
      ['out', 'im 13'],
      ['in', 'im 34'],
    ]);
    assessor.add({ key: 'm0', text: 'im back', direction: 'out', author: null, time: null });
    expect(new Map(featuresOf(assessor.tallies.chat)).get('age_gap')).toBe(0);
  });
});

describe('going on after a no', () => {
  const insists = (...turns: Turn[]) =>
    follow(turns).assessor.tallies.chat.cues.has('persistence_after_no');

  it('is a cue of its own, in whatever words', () => {
    expect(
      insists(
        ['in', 'can you send me a pic'],
        ['out', 'no'],
        ['in', 'a photo of you would be nice'],
      ),
    ).toBe(true);
  });

  it('is not when another thing is asked, or nothing was refused', () => {
    expect(insists(['in', 'can you send me a pic'], ['out', 'no'], ['in', 'ok, good night'])).toBe(
      false,
    );
    expect(insists(['in', 'can you send me a pic'], ['in', 'a photo of you would be nice'])).toBe(
      false,
    );
  });

  it('message upon message lifts the level by one', () => {
    const ask: Turn[] = [
      ['in', 'are you alone right now? this is our little secret'],
      ['in', 'send me a pic of your body'],
    ];
    const answer = (text: string): Turn[] => [
      ['out', text],
      ...['hey', 'hello', 'why not', 'are you there', 'answer me'].map((one): Turn => ['in', one]),
    ];
    const calm = follow([...ask, ...answer('brb')]).level;
    expect(calm).toBeGreaterThanOrEqual(2);
    expect(follow([...ask, ...answer('no')]).level).toBe(Math.min(4, calm + 1));
  });
});

describe('time', () => {
  const cues: Turn[] = [['in', 'are you alone right now?']];

  it('lets an old cue count less, by half in two weeks', () => {
    const { assessor, features } = follow(cues, NOON);
    const text = 'hello again, my wife says hi';
    assessor.add({ key: 'late', text, direction: 'in', author: null, time: NOON + 14 * DAY });
    const later = new Map(featuresOf(assessor.tallies.chat));
    expect(later.get('alone_risk_probe.strong')).toBeCloseTo(
      (features.get('alone_risk_probe.strong') as number) / 2,
    );
  });

  it('changes nothing where the page does not tell it', () => {
    expect(follow(cues).features.get('alone_risk_probe.strong')).toBe(1);
  });
});

describe('a place', () => {
  /** Weights by which the cue below has just as many points as a panel needs. */
  const weights: Weights = {
    chat: {
      panel: 2,
      weights: { 'age_probe.usual': 1, 'alone_risk_probe.usual': 1 },
      support: {},
      overruled: {},
    },
    transcript: { panel: 99, weights: {}, support: {}, overruled: {} },
  };
  const level = (place: Place, time: number | null, panel = 2): Level => {
    const assessor = new Assessor(rulesForConversation(book, 'en'), {
      ...weights,
      chat: { ...weights.chat, panel },
    });
    assessor.place = place;
    const add = (key: string, text: string) =>
      assessor.add({ key, text, direction: 'in', author: null, time });
    add('a', 'are you by yourself');
    return add('b', 'what grade are you in');
  };
  const alone: Place = { group: false, request: false };

  it('with many people needs more, with a stranger less', () => {
    expect(level(alone, null)).toBe(2);
    expect(level({ group: true, request: false }, null)).toBe(1);
    expect(level(alone, null, 2.3)).toBe(1);
    expect(level({ group: false, request: true }, null, 2.3)).toBe(2);
  });

  it('at night breaks a tie and no more', () => {
    const night = NOON + DAY / 2;
    expect(level(alone, NOON, 2.05)).toBe(1);
    expect(level(alone, night, 2.05)).toBe(2);
    expect(level(alone, night, 2.2)).toBe(1);
  });
});
