import * as v from 'valibot';

/** A time at which something began, in milliseconds since 1970. */
export const Since = v.pipe(v.number(), v.finite(), v.minValue(0));

/**
 * A span of time by a clock that anyone can set. Put back to before its beginning, the clock starts it anew: so it
 * never ends early by that, and never lasts longer than its length from now.
 *
 * @param since when it began
 * @param length milliseconds
 * @returns when it ends, null where it is over; and when it began, which may be now
 */
export function spanOf(since: number, length: number, now: number) {
  const began = Math.min(since, now);
  const until = began + length;
  return { since: began, until: until > now ? until : null };
}
