import fc from 'fast-check';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { countries } from '../../lib/help/countries/index.ts';
import type { CountryCode, Hours, Weekday } from '../../lib/help/country.ts';
import { emergencyNumber, helpFor, likelyCountry, type Need } from '../../lib/help/find.ts';
import { openingAt } from '../../lib/help/hours.ts';
import { surest } from '../../lib/help/service.ts';
import { always } from './runs.ts';
import { anyText } from './unicode.ts';

const country = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...(Object.keys(countries) as CountryCode[])) },
  { weight: 1, arbitrary: anyText.map((code) => code as CountryCode) },
);

const need = fc.constantFrom<Need>(
  ...(['photo', 'threat', 'meeting', 'code', 'money', 'self_harm'] as const),
  ...(['control', 'closeness', 'friend', 'any'] as const),
);

const level = fc.integer({ min: 0, max: 4 });

/** As a phone dials it. */
const DIALLED = /^\+?[\d*#][\d *#()./-]{1,20}$/;

always(
  'wherever someone is and whatever they came for, there is an emergency number and someone to talk to',
  [country, need, level],
  (code, came, loud) => {
    const groups = helpFor(code, came, loud);
    const purposes = groups.map(({ purpose }) => purpose);
    const emergency = groups.find(({ purpose }) => purpose === 'emergency')?.services[0]?.phone;
    const canTalk = purposes.includes('talk') || purposes.includes('crisis');
    return DIALLED.test(emergency ?? '') && canTalk && DIALLED.test(emergencyNumber(code));
  },
);

always(
  'each service stands once, with a way to reach it',
  [country, need, level],
  (code, came, loud) => {
    const services = helpFor(code, came, loud).flatMap((group) => group.services);
    return (
      new Set(services).size === services.length &&
      services.every((one) => {
        const { phone, sms, whatsapp, chat, url } = surest(one);
        return [phone, sms, whatsapp, chat, url].some((way) => way !== null);
      })
    );
  },
);

const zone = fc.constantFrom(
  ...Object.values(countries).flatMap(({ timeZones, zone: main }) => [main, ...timeZones]),
  ...['UTC', 'Etc/GMT+5', 'Asia/Bangkok', '', '/', 'Europe/', 'America/Argentina/Ushuaia'],
);

const tag = fc.oneof(
  fc.constantFrom(...LANGUAGES.map(({ code }) => code)),
  fc.constantFrom(
    'en-US',
    'pt-BR',
    'de-CH',
    'zh-Hant-TW',
    'x-private',
    'i-klingon',
    'en-',
    '-',
    'EN_gb',
  ),
  anyText,
);

always(
  'whatever time zone and languages a browser claims, they lead to a country with help',
  [fc.oneof({ weight: 4, arbitrary: zone }, anyText), fc.array(tag, { maxLength: 4 })],
  (claimed, tags) => Object.hasOwn(countries, likelyCountry(claimed, tags)),
);

const given: readonly [Hours, string][] = Object.values(countries).flatMap(
  ({ zone: own, services }) =>
    services.flatMap(({ hours }): [Hours, string][] => (hours === null ? [] : [[hours, own]])),
);
const time = fc
  .tuple(fc.nat({ max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

/** Hours of any kind, also such as last past midnight, on any days. */
const anyHours: fc.Arbitrary<[Hours, string]> = fc.tuple(
  fc.array(
    fc.record({
      days: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 5 }),
      from: time,
      to: time,
    }),
    { minLength: 1, maxLength: 2 },
  ),
  fc.constantFrom(...Object.values(countries).map((one) => one.zone)),
);

const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });

const NINE_DAYS = 9 * 86_400_000;
const HALF_HOUR = 1_800_000;
const HALF_HOURS_A_WEEK = 336;

/** Whether at each half hour of a week one line or another, taken alone, is open. */
function isOpenAllWeek(hours: Exclude<Hours, 'always'>, own: string, now: number): boolean {
  return Array.from({ length: HALF_HOURS_A_WEEK }, (_, count) => now + count * HALF_HOUR).every(
    (when) => hours.some((line) => openingAt([line], own, when).state !== 'closed'),
  );
}

always(
  'a line that is open stays so until it closes, and one that is closed opens when it says, within nine days',
  [fc.oneof(fc.constantFrom(...given), anyHours), instant],
  ([hours, own], now) => {
    const at = (when: number) => openingAt(hours, own, when);
    const opening = at(now);
    if (opening.state === 'always') return hours === 'always' || isOpenAllWeek(hours, own, now);
    const next = opening.state === 'open' ? opening.until : opening.opens;
    return (
      next > now &&
      next <= now + NINE_DAYS &&
      at(next - 1).state === opening.state &&
      at(next).state !== opening.state
    );
  },
);
