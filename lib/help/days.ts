import type { OpenHours, Weekday } from './country.ts';

export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const WORKING_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
export const WEEKEND: readonly Weekday[] = [6, 7];

/** The same hours on each day of the week. */
export function daily(from: string, to: string): readonly OpenHours[] {
  return [{ days: EVERY_DAY, from, to }];
}
