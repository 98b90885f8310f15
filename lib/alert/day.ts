/**
 * The day in the person's own time zone, as YYYY-MM-DD. By hand: to make a formatter takes a browser longer than to read
 * a hundred messages.
 *
 * @param now milliseconds since 1970
 */
export function dayOf(now: number): string {
  const date = new Date(now);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
