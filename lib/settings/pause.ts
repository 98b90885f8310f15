/** How a pause can be asked for, or ended. */
export const PAUSES = ['half-hour', 'today', 'end'] as const;
export type Pause = (typeof PAUSES)[number];

const HALF_HOUR = 30 * 60 * 1_000;

/** No pause is longer, in milliseconds, whatever is stored and however long a day is. */
export const LONGEST_PAUSE = 24 * 60 * 60 * 1_000;

/**
 * When a pause ends that begins now.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; null for no pause. `today` ends at the next midnight where the person is.
 */
export function endOfPause(how: Pause, now: number): number | null {
  if (how === 'end') return null;
  if (how === 'half-hour') return now + HALF_HOUR;
  // The day on which clocks are put back has 25 hours.
  return Math.min(new Date(now).setHours(24, 0, 0, 0), now + LONGEST_PAUSE);
}

/** The end of the pause that runs now, or null: what is over, too far ahead or no time at all pauses nothing. */
export function runningPause(until: unknown, now: number): number | null {
  const runs = typeof until === 'number' && until > now && until - now <= LONGEST_PAUSE;
  return runs ? until : null;
}
