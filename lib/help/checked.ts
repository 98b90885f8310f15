import type { Country, Service } from './country.ts';

/** After half a year, hours and numbers have often changed: each is then opened anew. */
export const MOST_DAYS_UNCHECKED = 180;

const DAY = 86_400_000;

/** The services whose facts were last compared with their source too long before a day, given as `YYYY-MM-DD`. */
export function overdue(all: readonly Country[], day: string): readonly string[] {
  const late = (one: Service) =>
    (Date.parse(day) - Date.parse(one.checked)) / DAY > MOST_DAYS_UNCHECKED;
  return all.flatMap(({ code, services }) =>
    services.filter(late).map((one) => `${code} ${one.name} (${one.checked})`),
  );
}
