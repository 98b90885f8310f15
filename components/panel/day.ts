/**
 * A day in words, such as “22 November 2026”.
 *
 * @param day YYYY-MM-DD
 * @param language a BCP 47 tag
 */
export function inWords(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
