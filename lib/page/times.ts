import type { TimeForm } from './site.ts';

/** The first second of 2015, from which Discord counts. Source: discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Bits of a snowflake below its time. Same source. */
const SNOWFLAKE_TIME_SHIFT = 22n;

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const SPOKEN_TIME = /\b([a-z]{3})[a-z]*\.? (\d{1,2}), (\d{4}),? at (\d{1,2}):(\d{2})\s([ap])\.?m/iu;

type Order = 'day-month' | 'month-day';

/**
 * Reads the times of one conversation's messages. Returns milliseconds since 1970, or null where a text is missing,
 * means nothing, or could mean two dates and no other message of the conversation settles which.
 */
export function readTimes(form: TimeForm, texts: readonly (string | null)[]): (number | null)[] {
  if (form !== 'prefix') return texts.map((text) => readTime(form, text ?? ''));
  const order = dateOrder(texts);
  return texts.map((text) => prefixTime(text ?? '', dateParts(text ?? ''), order));
}

/** The same for one message by itself. */
export function readTime(form: TimeForm, text: string): number | null {
  if (form === 'datetime') return writtenTime(text);
  if (form === 'snowflake') return snowflakeTime(text);
  if (form === 'epoch') return epochTime(text);
  if (form === 'spoken') return spokenTime(text);
  const date = dateParts(text);
  return prefixTime(text, date, orderOf(date) ?? (hasPoints(text) ? 'day-month' : null));
}

/** Written so that every browser reads it. */
const PLAIN_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/u;

/**
 * The browser's own reading of dates is far too kind to nonsense, so the form is asked for. Not every browser reads
 * the microseconds and the zone without a colon that Reddit writes.
 */
function writtenTime(text: string): number | null {
  if (PLAIN_TIME.test(text)) return finite(Date.parse(text));
  if (!/^\d{4}-\d\d-\d\d/u.test(text)) return null;
  const plain = text.replace(/(\.\d{3})\d+/u, '$1').replace(/(:\d\d.*[+-]\d\d)(\d\d)$/u, '$1:$2');
  return finite(Date.parse(plain));
}

function snowflakeTime(text: string): number | null {
  if (!/^\d{15,20}$/u.test(text)) return null;
  return Number((BigInt(text) >> SNOWFLAKE_TIME_SHIFT) + DISCORD_EPOCH);
}

/** Milliseconds or seconds since 1970, as ids and attributes hold them: thirteen or ten digits from 2001 to 2286. */
function epochTime(text: string): number | null {
  if (/^\d{10}$/u.test(text)) return Number(text) * 1_000;
  return /^\d{13}$/u.test(text) ? Number(text) : null;
}

/** `September 20, 2026 at 9:05 AM`. */
function spokenTime(text: string): number | null {
  const said = text.match(SPOKEN_TIME);
  const month = ENGLISH_MONTHS.indexOf(said?.[1]?.toLowerCase() ?? '') + 1;
  const hour = (Number(said?.[4]) % 12) + (said?.[6]?.toLowerCase() === 'p' ? 12 : 0);
  return local(Number(said?.[3]), month, Number(said?.[2]), hour, Number(said?.[5]));
}

/** `13:32, 18/04/2026`, `1:32 pm, 4/18/2026`, `2026-04-18, 13.32`: the order of the date follows the language. */
function prefixTime(text: string, date: DateParts | null, order: Order | null): number | null {
  const clock = text.match(
    /(?<![\d/.-])(\d{1,2})[:.](\d{2})(?::\d{2})?(?![\d/.-])\s*([ap])?\.?\s?m?/iu,
  );
  if (date === null || clock === null) return null;
  const [hour, minute] = [Number(clock[1]), Number(clock[2])];
  const half = clock[3]?.toLowerCase();
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  if (hours > 23 || minute > 59) return null;
  if (date.yearFirst) return local(date.year, date.first, date.second, hours, minute);
  if (order === null) return null;
  const [day, month] =
    order === 'day-month' ? [date.first, date.second] : [date.second, date.first];
  return local(date.year, month, day, hours, minute);
}

/** A date as it is written: where it begins with the year, then its month and day, and otherwise one or the other. */
interface DateParts {
  readonly yearFirst: boolean;
  readonly year: number;
  readonly first: number;
  readonly second: number;
}

function dateParts(text: string): DateParts | null {
  const yearFirst = text.match(/(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})/u);
  if (yearFirst) {
    return {
      yearFirst: true,
      year: Number(yearFirst[1]),
      first: Number(yearFirst[2]),
      second: Number(yearFirst[3]),
    };
  }
  const yearLast = text.match(/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u);
  if (!yearLast) return null;
  const year = Number(yearLast[3]);
  return {
    yearFirst: false,
    year: year < 100 ? 2000 + year : year,
    first: Number(yearLast[1]),
    second: Number(yearLast[2]),
  };
}

/** One date with a number above twelve settles the order for the whole conversation. */
function dateOrder(texts: readonly (string | null)[]): Order | null {
  for (const text of texts) {
    const order = orderOf(dateParts(text ?? ''));
    if (order !== null) return order;
  }
  return texts.some((text) => hasPoints(text ?? '')) ? 'day-month' : null;
}

function orderOf(date: DateParts | null): Order | null {
  if (date === null || date.yearFirst) return null;
  if (date.first > 12) return 'day-month';
  return date.second > 12 ? 'month-day' : null;
}

/** A point between the numbers is the day-first way of writing wherever it is used. */
function hasPoints(text: string): boolean {
  return /\d{1,2}\.\d{1,2}\.\d{2,4}/u.test(text);
}

function local(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return finite(new Date(year, month - 1, day, hour, minute).getTime());
}

function finite(time: number): number | null {
  return Number.isFinite(time) ? time : null;
}
