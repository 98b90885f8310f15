import type { Hours } from './country.ts';

/** Whether someone answers. `until` and `opens` in milliseconds since 1970. */
export type Opening =
  | { readonly state: 'always' }
  | { readonly state: 'open'; readonly until: number }
  | { readonly state: 'closed'; readonly opens: number };

interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;
const DAY = MINUTES_A_DAY * MINUTE;
const WEEK = 7;

/** From yesterday, whose hours may last past midnight, to the same weekday of the next week. */
const FIRST_DAY = -1;
const LAST_DAY = 7;

/**
 * Whether someone answers now, and until when, or when next.
 *
 * @param zone IANA time zone in which the hours are given
 * @param now milliseconds since 1970
 */
export function openingAt(hours: Hours, zone: string, now: number): Opening {
  if (hours === 'always' || neverCloses(hours)) return { state: 'always' };
  const spans = spansAround(hours, zone, now);
  const current = spans.find(({ from, to }) => from <= now && now < to);
  if (current) return { state: 'open', until: endOf(current, spans) };
  const next = spans.find(({ from }) => from > now);
  // Hours without any day would be an error in the data; nobody is told to wait for ever.
  return next ? { state: 'closed', opens: next.from } : { state: 'always' };
}

/**
 * A time as the person's clock shows it.
 *
 * @param locale BCP 47 tag
 * @param zone the person's IANA time zone; undefined for the computer's own
 */
export function timeOfDay(at: number, locale: string, zone: string | undefined): string {
  return format(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }, at);
}

/** A time as the person's clock shows it, with the weekday where it is not today. */
export function timeAndDay(
  at: number,
  now: number,
  locale: string,
  zone: string | undefined,
): string {
  const date = (when: number) => format('en', { dateStyle: 'short', timeZone: zone }, when);
  if (date(at) === date(now)) return timeOfDay(at, locale, zone);
  return format(
    locale,
    { weekday: 'long', hour: 'numeric', minute: '2-digit', timeZone: zone },
    at,
  );
}

function format(locale: string, options: Intl.DateTimeFormatOptions, at: number): string {
  return new Intl.DateTimeFormat(locale, options).format(at);
}

/** Every time span of about a week in which someone answers, in order. */
function spansAround(hours: Exclude<Hours, 'always'>, zone: string, now: number): Span[] {
  const today = Math.floor((now + offsetOf(zone, now)) / DAY) * DAY;
  const spans: Span[] = [];
  for (let count = FIRST_DAY; count <= LAST_DAY; count += 1) {
    const day = today + count * DAY;
    const weekday = new Date(day).getUTCDay() || 7;
    for (const { days, from, to } of hours) {
      if (!days.some((one) => one === weekday)) continue;
      const [start, end] = [minutesOf(from), minutesOf(to)];
      const length = (end - start + (end <= start ? MINUTES_A_DAY : 0)) * MINUTE;
      const opens = instantOf(day + start * MINUTE, zone);
      const closes = instantOf(day + start * MINUTE + length, zone);
      // Hours that the clocks leave out in spring are those after them: nobody waits for an opening that lasts no time.
      spans.push({ from: opens, to: closes > opens ? closes : opens + length });
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** Whether lines that follow or overlap each other leave no gap in any week: there is no end to be named. */
function neverCloses(hours: Exclude<Hours, 'always'>): boolean {
  const spans = hours.flatMap(({ days, from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    const length = end - start + (end <= start ? MINUTES_A_DAY : 0);
    // Those of the week before may last into this one.
    return days.flatMap((day) =>
      [day - 1 - WEEK, day - 1].map((count) => ({ start: count * MINUTES_A_DAY + start, length })),
    );
  });
  let covered = 0;
  for (const { start, length } of spans.sort((a, b) => a.start - b.start)) {
    if (start <= covered) covered = Math.max(covered, start + length);
  }
  return covered >= WEEK * MINUTES_A_DAY;
}

/** The end of a span and of those that follow it without a gap. */
function endOf(span: Span, spans: readonly Span[]): number {
  let { to } = span;
  for (const next of spans) if (next.from <= to && next.to > to) to = next.to;
  return to;
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** The instant at which clocks in a zone show a time, given as if it were a UTC time. */
function instantOf(local: number, zone: string): number {
  // The offset at the guess may be that of the other side of a clock change: it is asked for twice.
  const guess = local - offsetOf(zone, local);
  return local - offsetOf(zone, guess);
}

/** How far clocks in a zone are ahead of UTC, in milliseconds. */
function offsetOf(zone: string, at: number): number {
  const parts = clockOf(zone).formatToParts(at);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** Dear to make, and asked for a hundred times a panel. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}
