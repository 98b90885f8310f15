import { countries } from './countries/index.ts';
import type { Country, CountryCode, Purpose, Service } from './country.ts';
import { isConfirmed } from './service.ts';

/** What a young person came for: the turn a notice speaks of, or nothing in particular. */
export type Need =
  | 'photo'
  | 'threat'
  | 'meeting'
  | 'code'
  | 'money'
  | 'self_harm'
  | 'control'
  | 'closeness'
  | 'friend'
  | 'any';

/** Services that do the same thing, the surest first. Never empty. */
export interface HelpGroup {
  readonly purpose: Purpose;
  readonly services: readonly Service[];
}

/**
 * Which kinds of help answer a need, in the order shown. Take-down comes first where a picture is at
 * stake: it is the help that young people ask for first (Canadian Centre for Child Protection).
 */
const ORDER: Readonly<Record<Need, readonly Purpose[]>> = {
  photo: ['take_down', 'talk', 'report'],
  threat: ['take_down', 'talk', 'crisis', 'lgbtq', 'report'],
  meeting: ['talk', 'missing', 'report'],
  code: ['talk', 'report'],
  money: ['trafficking', 'talk', 'take_down', 'report'],
  self_harm: ['crisis', 'talk', 'lgbtq', 'report'],
  control: ['relationship', 'talk', 'abuse', 'report'],
  closeness: ['talk', 'report'],
  friend: ['talk', 'crisis', 'report'],
  any: [
    'talk',
    'take_down',
    'crisis',
    'abuse',
    'relationship',
    'lgbtq',
    'trafficking',
    'missing',
    'report',
  ],
};

/**
 * Who can help, in groups. At level 4, and whenever someone may get hurt, the emergency number comes
 * first; otherwise it comes last, but it is always there. Each service is listed once, where it
 * counts most. A service that could not be confirmed is listed only where nothing better is known.
 */
export function helpFor(code: CountryCode, need: Need, level: number): readonly HelpGroup[] {
  const urgent = level === 4 || need === 'self_harm';
  const order: readonly Purpose[] = urgent
    ? ['emergency', ...ORDER[need]]
    : [...ORDER[need], 'emergency'];
  const listed = new Set<Service>();
  const groups: HelpGroup[] = [];
  for (const purpose of order) {
    const services = servicesFor(countryOf(code), purpose).filter((one) => !listed.has(one));
    for (const service of services) listed.add(service);
    if (services.length > 0) groups.push({ purpose, services });
  }
  return groups;
}

/** The number to call when someone is in danger now, as dialled. */
export function emergencyNumber(code: CountryCode): string {
  const [service] = servicesFor(countryOf(code), 'emergency');
  return service?.phone ?? '112';
}

/**
 * The country that a person is likely in, or `global` where it is not one we have help for: by the time zone, which
 * follows the place, and where that names no country (`UTC`) by the languages' regions.
 *
 * @param timeZone IANA name
 * @param languages BCP 47 tags such as `en-GB`, the most wanted first
 */
export function likelyCountry(timeZone: string, languages: readonly string[]): CountryCode {
  const all = Object.values(countries);
  const here = all.find(({ timeZones }) =>
    timeZones.some((zone) => (zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone)),
  );
  if (here || (timeZone.includes('/') && !timeZone.startsWith('Etc/')))
    return here?.code ?? 'global';
  const regions = languages.map(regionOf);
  return (
    regions.map((region) => all.find(({ code }) => code === region)).find(Boolean)?.code ?? 'global'
  );
}

/** The region of a BCP 47 tag such as `pt-BR`; null where it names none or is not such a tag. */
function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).region ?? null;
  } catch {
    return null;
  }
}

/** A country by its code; what helps everywhere for a code that is not known. */
export function countryOf(code: CountryCode): Country {
  return Object.hasOwn(countries, code) ? countries[code] : countries.global;
}

/** The country's own, the surest only; what helps everywhere where it has nothing sure, and for take-down always. */
function servicesFor(country: Country, purpose: Purpose): readonly Service[] {
  const offered = (from: Country) =>
    from.services.filter(({ purposes }) => purposes.includes(purpose));
  const own = offered(country);
  const sure = own.filter(isConfirmed);
  const shared = offered(countries.global);
  if (sure.length === 0) return [...new Set([...shared, ...own])];
  // A take-down tool works across borders, so it stands beside the country's own.
  return purpose === 'take_down' ? [...new Set([...sure, ...shared])] : sure;
}
