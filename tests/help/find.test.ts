import { describe, expect, it } from 'vitest';
import type { Voice } from '../../lib/alert/notice.ts';
import { countries } from '../../lib/help/countries/index.ts';
import type { CountryCode, Purpose } from '../../lib/help/country.ts';
import { emergencyNumber, helpFor, likelyCountry } from '../../lib/help/find.ts';

const codes = Object.keys(countries) as CountryCode[];
const voices: Voice[] = [
  'photo',
  'threat',
  'meeting',
  'code',
  'money',
  'self_harm',
  'control',
  'closeness',
];

describe.each(codes)('helpFor %s', (code) => {
  it.each(voices)('puts the emergency number first at level 4, about %s', (voice) => {
    expect(helpFor(code, voice, 4)[0]?.purpose).toBe('emergency');
  });

  it.each(voices)('always has the emergency number and someone to talk to, about %s', (voice) => {
    const purposes = helpFor(code, voice, 2).map((group) => group.purpose);
    expect(purposes).toContain('emergency');
    expect(purposes.includes('talk') || purposes.includes('crisis')).toBe(true);
  });

  it.each<Voice>(['photo', 'threat'])('offers take-down before all else, about %s', (voice) => {
    const [first] = helpFor(code, voice, 3);
    expect(first?.purpose).toBe('take_down');
    expect(first?.services.map((service) => service.name)).toContain('Take It Down');
  });

  it('lists no service twice and no empty group', () => {
    for (const need of [...voices, 'any'] as const) {
      const groups = helpFor(code, need, 4);
      const names = groups.flatMap((group) => group.services.map((service) => service.name));
      expect(new Set(names).size).toBe(names.length);
      expect(groups.every((group) => group.services.length > 0)).toBe(true);
    }
  });
});

describe('helpFor', () => {
  it('has a crisis line next to the emergency number when someone may get hurt', () => {
    const groups = helpFor('FR', 'self_harm', 2);
    expect(groups.slice(0, 2).map((group) => group.purpose)).toEqual(['emergency', 'crisis']);
    expect(groups[1]?.services[0]?.phone).toBe('3114');
  });

  it('falls back on what helps everywhere where a country has nothing of its own', () => {
    const groups = helpFor('DE', 'self_harm', 4);
    expect(groups[1]?.purpose).toBe('crisis');
    expect(groups[1]?.services.map(({ name }) => name)).toEqual(['Find A Helpline']);
    expect(helpFor('DE', 'money', 2).map(({ purpose }) => purpose)).not.toContain('trafficking');
  });

  it('lists what nobody could confirm only where a country has nothing better', () => {
    const names = (code: CountryCode, purpose: Purpose) =>
      helpFor(code, 'any', 2)
        .filter((group) => group.purpose === purpose)
        .flatMap((group) => group.services.map(({ name }) => name));
    expect(names('PT', 'report')).toEqual(['INHOPE', 'Linha Internet Segura (APAV)']);
    expect(names('PT', 'talk')).not.toContain('Linha Internet Segura (APAV)');
    expect(names('LU', 'report')).toEqual(['INHOPE', 'BEE SECURE Stopline']);
    expect(names('FR', 'trafficking')).toEqual(['Ac.Sé']);
    expect(names('NZ', 'talk')).not.toContain('1737');
  });

  it('puts a country’s own take-down help before the tools that work everywhere', () => {
    const [first] = helpFor('GB', 'threat', 3);
    expect(first?.services.map(({ name }) => name)).toEqual([
      'Report Remove',
      'Take It Down',
      'StopNCII.org',
    ]);
  });

  it('shows what helps everywhere for a country that it does not know', () => {
    const unknown = 'XX' as CountryCode;
    expect(helpFor(unknown, 'any', 4)).toEqual(helpFor('global', 'any', 4));
    expect(emergencyNumber(unknown)).toBe('112');
  });
});

describe('emergencyNumber', () => {
  it.each<[CountryCode, string]>([
    ['AR', '911'],
    ['AU', '000'],
    ['BR', '190'],
    ['CL', '133'],
    ['CO', '123'],
    ['DE', '112'],
    ['FR', '112'],
    ['GB', '999'],
    ['JP', '110'],
    ['KR', '112'],
    ['NZ', '111'],
    ['US', '911'],
    ['ZA', '10111'],
    ['global', '112'],
  ])('of %s is %s', (code, number) => {
    expect(emergencyNumber(code)).toBe(number);
  });
});

describe('likelyCountry', () => {
  it.each<[string, CountryCode]>([
    ['America/New_York', 'US'],
    ['America/Indiana/Knox', 'US'],
    ['US/Pacific', 'US'],
    ['Europe/London', 'GB'],
    ['Europe/Paris', 'FR'],
    ['Indian/Reunion', 'FR'],
    ['Asia/Bangkok', 'global'],
    ['Europe/Londonderry', 'global'],
    ['UTC', 'global'],
    ['', 'global'],
  ])('%s is in %s', (zone, code) => {
    expect(likelyCountry(zone, [])).toBe(code);
  });

  it('goes by the language where the time zone names no place, and only there', () => {
    expect(likelyCountry('UTC', ['en-US', 'fr-FR'])).toBe('US');
    expect(likelyCountry('Etc/UTC', ['en', 'fr-FR'])).toBe('FR');
    expect(likelyCountry('UTC', ['en'])).toBe('global');
    expect(likelyCountry('Asia/Bangkok', ['en-US'])).toBe('global');
    expect(likelyCountry('UTC', ['not a tag', 'pt-BR'])).toBe('BR');
  });
});
