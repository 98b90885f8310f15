import { describe, expect, it } from 'vitest';
import { readTimes } from '../../lib/page/times.ts';

const evening = new Date(2026, 3, 18, 20, 5).getTime();

describe('readTimes', () => {
  it.each([
    '20:05, 18/04/2026',
    '8:05 pm, 18/04/2026',
    '8:05 PM, 4/18/2026',
    '18.04.2026, 20:05',
    '20.05, 18.4.2026',
    '2026-04-18, 20:05',
    '18/4/26, 8:05 p. m.',
  ])('reads %s', (text) => {
    expect(readTimes('prefix', [text])).toEqual([evening]);
  });

  it('settles the order of one date by another of the same conversation', () => {
    const [first] = readTimes('prefix', ['8:05 PM, 4/5/2026', '8:05 PM, 4/18/2026']);
    expect(first).toBe(new Date(2026, 3, 5, 20, 5).getTime());
  });

  it('does not guess between day and month', () => {
    expect(readTimes('prefix', ['20:05, 04/05/2026'])).toEqual([null]);
  });

  it('reads midnight and noon on a clock of twelve hours', () => {
    const times = readTimes('prefix', ['12:00 am, 18/04/2026', '12:00 pm, 18/04/2026']);
    expect(times).toEqual([
      new Date(2026, 3, 18, 0, 0).getTime(),
      new Date(2026, 3, 18, 12, 0).getTime(),
    ]);
  });

  it('reads the time inside a Discord id', () => {
    // The example of the documentation that describes snowflakes.
    expect(readTimes('snowflake', ['175928847299117063'])).toEqual([1462015105796]);
  });

  it.each(['1781456400000', '1781456400'])('reads %s as counted since 1970', (text) => {
    expect(readTimes('epoch', [text])).toEqual([Date.UTC(2026, 5, 14, 17)]);
  });

  it.each(['September 20, 2026 at 9:05 PM', 'Sunday, Sep 20, 2026, at 9:05 p.m.'])(
    'reads %s as it is spoken',
    (text) => {
      expect(readTimes('spoken', [text])).toEqual([new Date(2026, 8, 20, 21, 5).getTime()]);
    },
  );

  it.each([
    '2026-06-14T17:00:00.000Z',
    '2026-06-14T17:00:00.000000+0000',
    '2026-06-14T19:00:00+02:00',
    '2026-06-14T19:00:00+0200',
  ])('reads %s as written', (text) => {
    expect(readTimes('datetime', [text])).toEqual([Date.UTC(2026, 5, 14, 17)]);
  });

  it.each(['prefix', 'datetime', 'snowflake', 'epoch', 'spoken'] as const)(
    'gives null for nonsense as %s',
    (form) => {
      expect(readTimes(form, [null, '', 'yesterday', '99:99, 45/45/2026', '-1'])).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
    },
  );
});
