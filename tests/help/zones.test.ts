import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/help/countries/index.ts';
import type { CountryCode } from '../../lib/help/country.ts';
import { likelyCountry } from '../../lib/help/find.ts';
import iana from './zones.json' with { type: 'json' };

const named = [...Object.entries(iana.zones), ...Object.entries(iana.olderNames)].flatMap(
  ([code, zones]) => zones.map((zone): [string, CountryCode] => [zone, code as CountryCode]),
);

describe('likelyCountry, by time zone', () => {
  it.each(named)('%s is in %s', (zone, code) => {
    expect(likelyCountry(zone, [])).toBe(code);
  });

  it('knows every zone of each country, and claims none of another', () => {
    expect(Object.keys(iana.zones).sort()).toEqual(
      Object.keys(countries)
        .filter((code) => code !== 'global')
        .sort(),
    );
    const ours = new Set(named.map(([zone]) => zone));
    const claimed = Intl.supportedValuesOf('timeZone').filter(
      (zone) => likelyCountry(zone, []) !== 'global',
    );
    expect(claimed.filter((zone) => !ours.has(zone))).toEqual([]);
  });
});
