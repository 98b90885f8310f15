import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import {
  decidedBySchool,
  effectiveSettings,
  isSiteOff,
  mayPause,
  schoolOf,
} from '../../lib/settings/effective.ts';
import { ReadPolicy, readPolicy } from '../../lib/settings/read-policy.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { KEYS, type ManagedSchema, managedSchema, SAMPLE } from '../../scripts/policies/schema.ts';

const SITES = ['discord', 'instagram', 'teams'];

/** How many random policies are tried. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);

/** How long they may take on a busy machine. */
const PATIENCE_MS = 120_000;

describe('readPolicy', () => {
  it('takes the sample whole', () => {
    expect(readPolicy(SAMPLE, SITES)).toEqual({ policy: SAMPLE, problems: [] });
  });

  it.each<[string, unknown, object, string[]]>([
    ['a wrong type', { country: 7, discreet: true }, { discreet: true }, ['country wrong']],
    ['an unknown key', { reportTo: 'x', country: 'FR' }, { country: 'FR' }, ['reportTo unknown']],
    [
      'one wrong entry of a list',
      { languages: ['xx', 'fr'] },
      { languages: ['fr'] },
      ['languages[0] wrong'],
    ],
    [
      'a phone number with letters',
      { contacts: [{ name: 'Ana', phone: '0800 CALL NOW' }] },
      { contacts: [{ name: 'Ana' }] },
      ['contacts[0].phone wrong'],
    ],
    [
      'an address that is none to open',
      {
        contacts: [
          { name: 'Ana', url: 'javascript:alert(1)' },
          { name: 'Jay', url: 'http://x.example/' },
        ],
      },
      { contacts: [{ name: 'Ana' }, { name: 'Jay' }] },
      ['contacts[0].url wrong', 'contacts[1].url wrong'],
    ],
    [
      'a contact without a name',
      { contacts: [{ role: 'nurse' }, { name: 'Ana' }] },
      { contacts: [{ name: 'Ana' }] },
      ['contacts[0] wrong'],
    ],
    [
      'a helpline that nobody can reach',
      { helplines: [{ name: 'Line', phone: 'none' }] },
      { helplines: [] },
      ['helplines[0].phone wrong', 'helplines[0] wrong'],
    ],
    ['a text of 1 MB', { schoolName: 'x'.repeat(1_000_000) }, {}, ['schoolName wrong']],
    [
      'a site that is not known',
      { sitesOff: ['teams', 'teems'] },
      { sitesOff: ['teams'] },
      ['sitesOff.teems unknown'],
    ],
    [
      'a site that is not known, by the longest name there is',
      { sitesOff: ['x'.repeat(253)], locked: ['pause'] },
      { sitesOff: [], locked: ['pause'] },
      [`sitesOff.${'x'.repeat(191)} unknown`],
    ],
    ['nothing that could be a policy', 'no', {}, [' wrong']],
  ])('leaves out %s alone, and names it', (_name, found, policy, problems) => {
    const read = readPolicy(found, SITES);
    expect(read.policy).toEqual(policy);
    expect(read.problems.map(({ place, reason }) => `${place} ${reason}`)).toEqual(problems);
    expect(v.is(ReadPolicy, read)).toBe(true);
  });

  it('keeps markup as the text it is, and takes signs out of it that turn text around', () => {
    const { policy } = readPolicy(
      { schoolName: '<img src=x onerror=alert(1)>\u202E\n School' },
      SITES,
    );
    expect(policy.schoolName).toBe('<img src=x onerror=alert(1)>  School');
  });

  it("reads lists and yes and no as Windows' registry gives them", () => {
    const { policy, problems } = readPolicy(
      { contacts: '[{"name":"Ana"}]', discreet: 1, welcome: 0, languages: '["fr"]' },
      SITES,
    );
    expect(problems).toEqual([]);
    expect(policy).toEqual({
      contacts: [{ name: 'Ana' }],
      discreet: true,
      welcome: false,
      languages: ['fr'],
    });
  });

  it('takes 50 entries of a longer list, and says so', () => {
    const contacts = Array.from({ length: 60 }, (_, index) => ({ name: `Ana ${index}` }));
    const { policy, problems } = readPolicy({ contacts }, SITES);
    expect(policy.contacts).toHaveLength(50);
    expect(problems).toEqual([{ place: 'contacts', reason: 'too_many' }]);
  });
});

describe('the keys of the policy', () => {
  /** All there are, with their types. A key comes here by a change that everyone sees. */
  const ALLOWED = [
    'schoolName string',
    'contacts array',
    'contacts[] object',
    'contacts[].name string',
    'contacts[].role string',
    'contacts[].phone string',
    'contacts[].email string',
    'contacts[].hours string',
    'contacts[].url string',
    'helplines array',
    'helplines[] object',
    'helplines[].name string',
    'helplines[].phone string',
    'helplines[].hours string',
    'helplines[].url string',
    'languages array',
    'languages[] string',
    'country string',
    'ageBand string',
    'frequencyFloor string',
    'discreet boolean',
    'sitesOn array',
    'sitesOn[] string',
    'sitesOff array',
    'sitesOff[] string',
    'locked array',
    'locked[] string',
    'welcome boolean',
  ];

  /** What no school can have: a word of these in a key's name would promise it. */
  const FORBIDDEN =
    /report|log|record|history|notif|alert|inform|watch|monitor|track|audit|collect|sync|upload|send|forward|export|server|endpoint|host|webhook|remote|hide|hidden|silent|stealth|cover|screenshot|message|chat|text/i;

  /** An address is shown to the young person, at a person or a line, and is nowhere else. */
  const ADDRESS = /url|e?mail|link|address|phone/i;

  const places = KEYS.flatMap(({ name, schema }) => placesOf(name, schema));

  it('are those that were agreed on, and no others', () => {
    expect(places).toEqual(ALLOWED);
  });

  it('report nothing, log nothing, hide nothing and name no server', () => {
    for (const place of places) {
      expect(place).not.toMatch(FORBIDDEN);
      if (ADDRESS.test(place)) expect(place).toMatch(/^(?:contacts|helplines)\[\]\./);
    }
  });

  it('each have a title, a description and an example that is read without a problem', () => {
    for (const { name, title, description, example } of KEYS) {
      expect(title, name).not.toBe('');
      expect(description.length, name).toBeGreaterThan(40);
      expect(readPolicy({ [name]: example }, SITES)).toEqual({
        policy: { [name]: example },
        problems: [],
      });
    }
  });

  it('lock neither help, nor the way out, nor trusted adults, nor hearing more', () => {
    const locked = KEYS.find(({ name }) => name === 'locked')?.options;
    expect(locked).toEqual(['language', 'country', 'age', 'sites', 'pause']);
  });

  it('make a schema in which Chromium finds one type for each part', () => {
    const check = ({ type, properties, items, additionalProperties }: ManagedSchema): void => {
      expect(['object', 'array', 'string', 'boolean']).toContain(type);
      for (const part of Object.values(properties ?? {})) check(part);
      if (items) check(items);
      if (additionalProperties) check(additionalProperties);
    };
    const schema = JSON.parse(managedSchema());
    check(schema);
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
  });
});

describe('effectiveSettings', () => {
  const own: Settings = {
    ...DEFAULT_SETTINGS,
    language: 'en',
    country: 'US',
    age: '13-17',
    frequency: 'serious',
    trusted: [{ name: 'Aunt Zoe', phone: null }],
  };

  it('leaves everything as it is without a policy', () => {
    expect(effectiveSettings(own, {})).toEqual(own);
    expect(decidedBySchool({})).toEqual([]);
    expect(schoolOf({})).toBeNull();
    expect(mayPause({})).toBe(true);
  });

  it('puts the school’s word in place of the person’s own', () => {
    const policy = { country: 'FR', languages: ['fr'], ageBand: '9-12', discreet: true } as const;
    expect(effectiveSettings(own, { ...policy, languages: ['fr'] })).toEqual({
      ...own,
      country: 'FR',
      language: 'fr',
      age: '9-12',
      discreet: true,
    });
  });

  it('lets a pupil pick among the school’s languages', () => {
    expect(effectiveSettings(own, { languages: ['fr', 'en'] }).language).toBe('en');
    expect(
      effectiveSettings({ ...own, language: 'auto' }, { languages: ['fr', 'en'] }).language,
    ).toBe('fr');
    expect(decidedBySchool({ languages: ['fr', 'en'] })).not.toContain('language');
  });

  it.each([
    ['serious', 'gentle', 'gentle'],
    ['serious', 'normal', 'normal'],
    ['gentle', 'normal', 'normal'],
    ['normal', 'gentle', 'normal'],
    ['serious', undefined, 'serious'],
  ] as const)('makes of %s with the floor %s: %s', (chosen, floor, heard) => {
    const policy = floor === undefined ? {} : { frequencyFloor: floor };
    expect(effectiveSettings({ ...own, frequency: chosen }, policy).frequency).toBe(heard);
  });

  it('never takes discreet mode from anyone', () => {
    expect(effectiveSettings({ ...own, discreet: true }, { discreet: false }).discreet).toBe(true);
  });

  it('puts a locked setting that the school did not decide back to how it is made', () => {
    const settings = effectiveSettings(own, { locked: ['country', 'age'] });
    expect(settings).toMatchObject({ country: 'auto', age: '9-12', language: 'en' });
  });

  it('refuses to be paused where that is locked', () => {
    expect(mayPause({ locked: ['pause'] })).toBe(false);
    expect(decidedBySchool({ locked: ['pause'], country: 'FR' })).toEqual(['pause', 'country']);
  });
});

describe('isSiteOff', () => {
  const discord = { host: 'discord.com', names: ['discord'] };
  const chat = { host: 'eu.chat.school.example', names: [] };

  it.each([
    ['by its name', discord, { sitesOff: ['discord'] }, [], true],
    ['by its host', discord, { sitesOff: ['discord.com'] }, [], true],
    ['below a host', chat, { sitesOff: ['chat.school.example'] }, [], true],
    [
      'not where a host only ends alike',
      { host: 'mydiscord.com', names: [] },
      { sitesOff: ['discord.com'] },
      [],
      false,
    ],
    ['not where it stays on', discord, { sitesOff: ['discord'], sitesOn: ['discord'] }, [], false],
    ['by the person', discord, {}, ['discord'], true],
    ['not by the person where it stays on', discord, { sitesOn: ['discord'] }, ['discord'], false],
    [
      'not by the person where sites are locked',
      discord,
      { locked: ['sites' as const] },
      ['discord'],
      false,
    ],
    [
      'by the school where sites are locked',
      discord,
      { locked: ['sites' as const], sitesOff: ['discord'] },
      [],
      true,
    ],
  ] as const)('is off %s', (_how, place, policy, chosen, off) => {
    const mutable = structuredClone(policy) as Parameters<typeof isSiteOff>[1];
    expect(isSiteOff(place, mutable, chosen)).toBe(off);
  });
});

describe('any policy at all', () => {
  const leaf = fc.oneof(
    fc.anything(),
    fc.constantFrom(
      'fr',
      'FR',
      '9-12',
      'gentle',
      'normal',
      'serious',
      'pause',
      'sites',
      'discord',
      'https://a.example/',
      'javascript:1',
      '123',
    ),
  );
  const entry = fc.dictionary(
    fc.constantFrom('name', 'role', 'phone', 'email', 'hours', 'url', '__proto__', 'report'),
    leaf,
  );
  const value = fc.oneof(leaf, fc.array(fc.oneof(leaf, entry)));
  const names = [...KEYS.map(({ name }) => name), '__proto__', 'report', 'constructor'];
  const policies = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), value));
  const settings = fc.record({
    language: fc.constantFrom('auto', 'en', 'fr'),
    frequency: fc.constantFrom('gentle', 'normal', 'serious'),
    age: fc.constantFrom('9-12', '13-17'),
    discreet: fc.boolean(),
  });
  const HEARD = ['serious', 'gentle', 'normal'];

  it('is read without a throw, and never makes Sidelight less protective than it is without one', {
    timeout: PATIENCE_MS,
  }, () => {
    fc.assert(
      fc.property(policies, settings, (found, chosen) => {
        const own = { ...DEFAULT_SETTINGS, ...chosen } as Settings;
        const { policy, problems } = readPolicy(found, SITES);
        const settled = effectiveSettings(own, policy);
        expect(HEARD.indexOf(settled.frequency)).toBeGreaterThanOrEqual(
          HEARD.indexOf(own.frequency),
        );
        expect(settled.discreet || !own.discreet).toBe(true);
        expect(settled.trusted).toEqual(own.trusted);
        expect(settled.exitPage).toBe(own.exitPage);
        // Only a name that the school wrote out turns a site off.
        const off = isSiteOff({ host: 'discord.com', names: ['discord'] }, policy, []);
        if (off) expect(policy.sitesOff).toContain('discord');
        for (const { url } of [...(policy.contacts ?? []), ...(policy.helplines ?? [])]) {
          if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
        }
        // What was read is read the same once more: the cache holds it so.
        expect(readPolicy(policy, SITES)).toEqual({ policy, problems: [] });
        expect(problems.length).toBeLessThanOrEqual(30);
        expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});

function placesOf(place: string, schema: ManagedSchema): string[] {
  return [
    `${place} ${schema.type}`,
    ...(schema.items ? placesOf(`${place}[]`, schema.items) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      placesOf(`${place}.${name}`, part),
    ),
  ];
}
