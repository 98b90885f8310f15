import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/help/countries/index.ts';
import type { Purpose, Service } from '../../lib/help/country.ts';

/** A number as a telephone takes it: digits, grouped by single spaces or hyphens. */
const DIALLED = /^\d+(?:[ -]\d+)*$/;
/** From the three digits of an emergency number to the fifteen of ITU-T E.164. */
const FEWEST_DIGITS = 3;
const MOST_DIGITS = 15;

const services = Object.values(countries).flatMap((country) =>
  country.services.map((service): [string, Service] => [
    `${country.code} ${service.name}`,
    service,
  ]),
);

describe.each(services)('%s', (_, service) => {
  it('has numbers that can be dialled', () => {
    for (const number of [service.phone, service.sms?.number ?? null]) {
      if (number === null) continue;
      expect(number).toMatch(DIALLED);
      const digits = number.replaceAll(/\D/g, '');
      expect(digits.length).toBeGreaterThanOrEqual(FEWEST_DIGITS);
      expect(digits.length).toBeLessThanOrEqual(MOST_DIGITS);
    }
  });

  it('has links that are https and carry nothing about anyone', () => {
    for (const link of [service.chat, service.url]) {
      if (link === null) continue;
      const url = new URL(link);
      expect(url.protocol).toBe('https:');
      expect([url.search, url.hash, url.username, url.port]).toEqual(['', '', '', '']);
    }
  });

  it('can be reached, and says where its facts come from and when', () => {
    expect(service.phone ?? service.sms ?? service.url).not.toBeNull();
    expect(service.purposes.length).toBeGreaterThan(0);
    expect(service.source).not.toBe('');
    expect(service.checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(Number.isNaN(Date.parse(service.checked))).toBe(false);
  });

  it('is free', () => {
    expect(service.free).toBe(true);
  });
});

describe.each(Object.values(countries))('$code', (country) => {
  const offers = (purpose: Purpose) =>
    [...country.services, ...(purpose === 'take_down' ? countries.global.services : [])].some(
      (service) => service.confirmed && service.purposes.includes(purpose),
    );

  it.each<Purpose>(['emergency', 'talk', 'crisis', 'take_down', 'report'])(
    'has confirmed help of the kind %s',
    (purpose) => {
      expect(offers(purpose)).toBe(true);
    },
  );

  it('is filed under its own code and named in each language', () => {
    expect(countries[country.code]).toBe(country);
    expect(Object.values(country.names).every((name) => name !== '')).toBe(true);
  });
});
