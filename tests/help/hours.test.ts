import { assert, constantFrom, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenHours } from '../../lib/help/country.ts';
import { daily } from '../../lib/help/days.ts';
import { openingAt, timeAndDay, timeOfDay } from '../../lib/help/hours.ts';

const at = (iso: string) => Date.parse(iso);
const open = (iso: string) => ({ state: 'open', until: at(iso) });
const closed = (iso: string) => ({ state: 'closed', opens: at(iso) });

/** Nummer gegen Kummer: Monday to Saturday, 14 to 20 h in Germany. */
const afternoons: readonly OpenHours[] = [{ days: [1, 2, 3, 4, 5, 6], from: '14:00', to: '20:00' }];

describe('openingAt', () => {
  it.each([
    ['2026-11-21T12:59:59Z', closed('2026-11-21T13:00:00Z')],
    ['2026-11-21T13:00:00Z', open('2026-11-21T19:00:00Z')],
    ['2026-11-21T18:59:59Z', open('2026-11-21T19:00:00Z')],
    // Saturday evening and all of Sunday: it opens next on Monday.
    ['2026-11-21T19:00:00Z', closed('2026-11-23T13:00:00Z')],
    ['2026-11-22T23:30:00Z', closed('2026-11-23T13:00:00Z')],
  ])('on weekday afternoons in Berlin, at %s', (now, opening) => {
    expect(openingAt(afternoons, 'Europe/Berlin', at(now))).toEqual(opening);
  });

  it.each([
    // Clocks go forward in the night to 29 March 2026, and back in the night to 25 October.
    ['2026-03-28T22:30:00Z', closed('2026-03-29T07:00:00Z')],
    ['2026-10-24T21:30:00Z', closed('2026-10-25T08:00:00Z')],
    ['2026-10-25T21:59:00Z', open('2026-10-25T22:00:00Z')],
  ])('from 9 to 23 h in Paris, across a clock change, at %s', (now, opening) => {
    expect(openingAt(daily('09:00', '23:00'), 'Europe/Paris', at(now))).toEqual(opening);
  });

  it('opens on the other side of a night in which clocks change', () => {
    const night = daily('22:00', '04:00');
    // Eight hours by the clock but five on a watch, and seven.
    expect(openingAt(night, 'Europe/Berlin', at('2026-03-28T23:00:00Z'))).toEqual(
      open('2026-03-29T02:00:00Z'),
    );
    expect(openingAt(night, 'Europe/Berlin', at('2026-10-24T23:00:00Z'))).toEqual(
      open('2026-10-25T03:00:00Z'),
    );
    // West of Greenwich clocks change when it is long day in UTC.
    expect(openingAt(night, 'America/New_York', at('2026-03-08T05:00:00Z'))).toEqual(
      open('2026-03-08T08:00:00Z'),
    );
  });

  it('opens for an hour that the clocks leave out, and not for no time at all', () => {
    const hour = daily('02:00', '03:00');
    expect(openingAt(hour, 'Europe/Copenhagen', at('2026-03-29T00:00:00Z'))).toEqual(
      closed('2026-03-29T01:00:00Z'),
    );
    expect(openingAt(hour, 'Europe/Copenhagen', at('2026-03-29T01:00:00Z'))).toEqual(
      open('2026-03-29T02:00:00Z'),
    );
  });

  it('ends a day at midnight', () => {
    const evenings = daily('10:00', '24:00');
    expect(openingAt(evenings, 'Europe/Brussels', at('2026-11-22T22:59:00Z'))).toEqual(
      open('2026-11-22T23:00:00Z'),
    );
    expect(openingAt(evenings, 'Europe/Brussels', at('2026-11-22T23:00:00Z'))).toEqual(
      closed('2026-11-23T09:00:00Z'),
    );
  });

  it('counts hours past midnight to the day on which they began', () => {
    const fridays: readonly OpenHours[] = [{ days: [5], from: '20:00', to: '02:00' }];
    // Saturday, one o’clock in the morning.
    expect(openingAt(fridays, 'Europe/Madrid', at('2026-11-21T00:00:00Z'))).toEqual(
      open('2026-11-21T01:00:00Z'),
    );
    expect(openingAt(fridays, 'Europe/Madrid', at('2026-11-20T00:00:00Z'))).toEqual(
      closed('2026-11-20T19:00:00Z'),
    );
  });

  it('takes hours that follow each other as one', () => {
    const shifts = [...daily('08:00', '14:00'), ...daily('14:00', '20:00')];
    expect(openingAt(shifts, 'Asia/Kolkata', at('2026-11-22T03:00:00Z'))).toEqual(
      open('2026-11-22T14:30:00Z'),
    );
  });

  it('finds the one day of the week, a week ahead', () => {
    const mondays: readonly OpenHours[] = [{ days: [1], from: '09:00', to: '10:00' }];
    expect(openingAt(mondays, 'Asia/Tokyo', at('2026-11-23T01:00:00Z'))).toEqual(
      closed('2026-11-30T00:00:00Z'),
    );
  });

  it('is always open where its lines leave no gap', () => {
    const days: readonly OpenHours[] = [
      { days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' },
      { days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '08:00' },
    ];
    expect(openingAt(days, 'Europe/Berlin', at('2026-11-21T12:00:00Z'))).toEqual({
      state: 'always',
    });
    const withGap = days.map((line, index) => (index === 0 ? { ...line, to: '19:59' } : line));
    expect(openingAt(withGap, 'Europe/Berlin', at('2026-11-21T12:00:00Z'))).toEqual(
      open('2026-11-21T18:59:00Z'),
    );
  });

  it('is always open where it is', () => {
    expect(openingAt('always', 'Europe/Paris', 0)).toEqual({ state: 'always' });
  });

  it('changes its answer at the very moment that it named, in any zone and on any day', () => {
    const zones = ['Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    const plans = [afternoons, daily('09:00', '23:00'), daily('22:00', '04:30')];
    const instants = date({
      min: new Date('2026-01-01'),
      max: new Date('2027-12-31'),
      noInvalidDate: true,
    });
    assert(
      property(constantFrom(...zones), constantFrom(...plans), instants, (zone, plan, instant) => {
        const opening = openingAt(plan, zone, instant.getTime());
        if (opening.state === 'always') throw new Error('These hours end.');
        const turn = opening.state === 'open' ? opening.until : opening.opens;
        expect(turn).toBeGreaterThan(instant.getTime());
        expect(openingAt(plan, zone, turn - 1).state).toBe(opening.state);
        expect(openingAt(plan, zone, turn).state).not.toBe(opening.state);
      }),
    );
  });
});

describe('a time as the person’s clock shows it', () => {
  const now = at('2026-11-22T12:00:00Z');

  it('is in their zone and in their language', () => {
    expect(timeOfDay(at('2026-11-22T19:00:00Z'), 'fr', 'Europe/Paris')).toBe('20:00');
    expect(timeOfDay(at('2026-11-22T19:00:00Z'), 'en-US', 'America/New_York')).toMatch(
      /^2:00\sPM$/,
    );
    expect(timeOfDay(at('2026-11-22T19:00:00Z'), 'en-GB', 'Europe/London')).toBe('19:00');
  });

  it('has its weekday where it is not today there', () => {
    const opens = at('2026-11-22T22:30:00Z');
    expect(timeAndDay(opens, now, 'fr', 'Europe/Paris')).toBe('23:30');
    expect(timeAndDay(opens, now, 'fr', 'Asia/Tokyo')).toContain('lundi');
    expect(timeAndDay(opens, now, 'fr', 'Asia/Tokyo')).toContain('07:30');
    expect(timeAndDay(at('2026-11-23T13:00:00Z'), now, 'en-GB', 'Europe/Berlin')).toMatch(
      /^Monday\D+14:00$/,
    );
  });
});
