import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/help/countries/index.ts';
import type { OpenHours, Purpose, Service, Way } from '../../lib/help/country.ts';
import { helpFor } from '../../lib/help/find.ts';
import { isConfirmed } from '../../lib/help/service.ts';
import { COUNTRY_CODES } from '../../lib/settings/countries.ts';

const WAYS: readonly Way[] = ['phone', 'sms', 'whatsapp', 'chat', 'url'];
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** What anyone can register a name under: never one provider’s own. */
const SHARED_DOMAIN = /^(?:[^.]+|(?:ac|asn|co|com|edu|go|gob|gov|gouv|ne|net|or|org)\.[a-z]{2})$/;

const services = Object.values(countries).flatMap((country) =>
  country.services.map((service): [string, Service] => [
    `${country.code} ${service.name}`,
    service,
  ]),
);

describe.each(services)('%s', (_, service) => {
  const ways = WAYS.filter((way) => service[way] !== null);

  it('can be reached, does something, and says where its facts come from and when', () => {
    expect(ways).not.toEqual([]);
    expect(service.purposes).not.toEqual([]);
    expect(service.name.trim()).not.toBe('');
    expect(service.source.trim()).not.toBe('');
    expect(service.checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(Number.isNaN(Date.parse(service.checked))).toBe(false);
  });

  it('confirms only ways that it has', () => {
    expect(service.confirmed.filter((way) => !ways.includes(way))).toEqual([]);
    expect(service.source === 'General knowledge' && isConfirmed(service)).toBe(false);
  });

  it('has links that are https, on the provider’s own domain, and tell nothing of anyone', () => {
    const { chat, url, domain } = service;
    expect(domain === null).toBe(chat === null && url === null);
    for (const link of [chat, url]) {
      if (link === null || domain === null) continue;
      const { protocol, hostname, search, hash, username, port } = new URL(link);
      expect(protocol).toBe('https:');
      expect(`.${hostname}`.endsWith(`.${domain}`), `${hostname} is not of ${domain}`).toBe(true);
      expect(domain).not.toMatch(SHARED_DOMAIN);
      expect([search, hash, username, port]).toEqual(['', '', '', '']);
    }
  });

  it('has hours that a clock can show', () => {
    if (service.hours === null || service.hours === 'always') return;
    expect(service.hours).not.toEqual([]);
    for (const { days, from, to } of service.hours as readonly OpenHours[]) {
      expect(days).not.toEqual([]);
      expect(days).toEqual([...new Set(days)].sort());
      expect(from).toMatch(CLOCK);
      expect(to === '24:00' || CLOCK.test(to), to).toBe(true);
    }
  });

  it('names ages in order', () => {
    if (service.ages === null) return;
    const { from, to } = service.ages;
    expect(from !== null || to !== null).toBe(true);
    expect(from ?? 0).toBeLessThan(to ?? Number.POSITIVE_INFINITY);
  });

  it('promises no hour, no price and no privacy of a line that nobody could confirm', () => {
    if (isConfirmed(service) || service.purposes.includes('emergency')) return;
    expect(service.hours === 'always').toBe(false);
    expect(service.showsOnBill).toBeNull();
    expect(service.facts).not.toContain('private');
  });
});

describe.each(COUNTRY_CODES.filter((code) => code !== 'global'))('%s', (code) => {
  const country = countries[code];
  const groups = helpFor(code, 'any', 0);
  const sure = (purpose: Purpose) =>
    groups
      .flatMap((group) => group.services)
      .some((service) => service.purposes.includes(purpose) && isConfirmed(service));

  it.each<Purpose>(['emergency', 'talk', 'report', 'take_down', 'crisis'])(
    'has help of the kind %s that could be confirmed',
    (purpose) => {
      expect(sure(purpose)).toBe(true);
    },
  );

  it.each<Purpose>(['emergency', 'talk'])('has its own line of the kind %s', (purpose) => {
    const own = country.services.filter(
      (service) => service.purposes.includes(purpose) && isConfirmed(service),
    );
    expect(own).not.toEqual([]);
  });

  it('is filed under its own code, with a zone of its own', () => {
    expect(country.code).toBe(code);
    const ours = country.timeZones.some((zone) => country.zone.startsWith(zone));
    expect(ours, country.zone).toBe(true);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: country.zone })).not.toThrow();
  });

  it('lists each service once', () => {
    const names = country.services.map((service) => service.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the European numbers', () => {
  it('are the same data in each country', () => {
    const shared = Object.values(countries)
      .filter(({ services: own }) => own.some(({ phone }) => phone === '116 000'))
      .map(({ code }) => code);
    expect(shared).toEqual('AT BE DE DK ES FI FR IE IT LU NL PL PT SE'.split(' '));
    const source = countries.DE.services.find(({ name }) => name === '112');
    expect(countries.AT.services).toContain(source);
  });
});
