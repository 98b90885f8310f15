import { getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/help/countries/index.ts';
import { dialLink } from '../../lib/help/dial.ts';
import { COUNTRY_CODES, type CountryCode } from '../../lib/settings/countries.ts';
import metadata from './short-numbers.json' with { type: 'json' };

type Region = Exclude<CountryCode, 'global'>;

/** A number as people write it: digits, grouped by single spaces or hyphens. */
const WRITTEN = /^[+#]?\d+(?:[ -]\d+)*$/;

/**
 * Short numbers that the metadata does not know, each looked up by hand. The sources are those of
 * the service; the last three are sharp codes of the Japanese police and Cabinet Office.
 */
const LOOKED_UP: Readonly<Partial<Record<Region, readonly string[]>>> = {
  AR: ['145'],
  BR: ['188'],
  CL: ['1515'],
  CO: ['141'],
  IN: ['14416', '1930'],
  KR: ['109'],
  PH: ['1383', '163', '1343', '1553'],
  ZA: ['116'],
  JP: ['#8891', '#8103', '#9110'],
};

const numbers = COUNTRY_CODES.filter((code) => code !== 'global').flatMap((code) =>
  countries[code].services.flatMap(({ name, phone, sms, whatsapp }) =>
    [phone, sms?.number ?? null, whatsapp]
      .filter((number) => number !== null)
      .map((number): [string, Region, string] => [`${code} ${name}: ${number}`, code, number]),
  ),
);

describe.each(numbers)('%s', (_, code, number) => {
  it('is written so that it can be read and dialled', () => {
    expect(number).toMatch(WRITTEN);
    expect(dialLink(number)).not.toBeNull();
  });

  it('is a number of that country as dialled from there', () => {
    expect(isFull(number, code) || isShort(number, code) || isLookedUp(number, code)).toBe(true);
  });
});

describe('the list of short numbers looked up by hand', () => {
  it('holds no number that the metadata knows, and none that is not in use here', () => {
    const used = new Set(numbers.map(([, code, number]) => `${code} ${number}`));
    for (const [code, list] of Object.entries(LOOKED_UP) as [Region, readonly string[]][]) {
      for (const number of list) {
        expect(isFull(number, code) || isShort(number, code), `${code} ${number}`).toBe(false);
        expect(used).toContain(`${code} ${number}`);
      }
    }
  });
});

describe('the checks', () => {
  it.each<[string, Region]>([
    ['0800 1112', 'US'],
    ['998', 'GB'],
    ['116 112', 'DE'],
    ['1800 66 66 66 6', 'IE'],
    ['0800 043', 'NL'],
  ])('%s is no number of %s', (number, code) => {
    expect(isFull(number, code) || isShort(number, code)).toBe(false);
  });
});

function isFull(number: string, code: Region): boolean {
  const parsed = parsePhoneNumberFromString(number, code);
  // By calling code: the free numbers of North America belong to no one country of it.
  return parsed?.isValid() === true && parsed.countryCallingCode === getCountryCallingCode(code);
}

function isShort(number: string, code: Region): boolean {
  return new RegExp(`^(?:${metadata.patterns[code]})$`).test(number.replaceAll(/[ -]/g, ''));
}

function isLookedUp(number: string, code: Region): boolean {
  return LOOKED_UP[code]?.includes(number) === true;
}
