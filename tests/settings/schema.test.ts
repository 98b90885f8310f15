import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/help/countries/index.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { LANGUAGES, PageChange, Settings, SettingsChange } from '../../lib/settings/schema.ts';
import { MOST_OFF } from '../../lib/settings/site-name.ts';
import { copies } from '../../locales/index.ts';

const CHOSEN: Settings = {
  language: 'fr',
  country: 'GB',
  age: '13-17',
  frequency: 'serious',
  discreet: true,
  dock: 'left',
  trusted: [{ name: 'Aunt Ana', phone: '+44 20 7946 0000' }],
  exitPage: 'https://school.example/timetable',
  off: ['discord', 'chat.example.org'],
};

const read = (stored: unknown) => v.parse(Settings, stored);

describe('the settings', () => {
  it('are those of a young person on a shared computer where nothing is chosen', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      language: 'auto',
      country: 'auto',
      age: '9-12',
      frequency: 'normal',
      discreet: false,
      dock: 'right',
      trusted: [],
      off: [],
    });
    expect(new URL(DEFAULT_SETTINGS.exitPage).protocol).toBe('https:');
  });

  it('come back as they were chosen, without what is not known', () => {
    expect(read({ ...CHOSEN, colour: 'blue' })).toEqual(CHOSEN);
  });

  it.each(Object.keys(CHOSEN) as (keyof Settings)[])(
    'fall back one by one: a broken %s spoils no other',
    (key) => {
      for (const broken of [null, 7, 'nonsense', {}, ['no sense!'], undefined]) {
        const expected = { ...CHOSEN, [key]: DEFAULT_SETTINGS[key] };
        expect(read({ ...CHOSEN, [key]: broken }), JSON.stringify(broken)).toEqual(expected);
      }
      const { [key]: _, ...others } = CHOSEN;
      expect(read(others)).toEqual({ ...CHOSEN, [key]: DEFAULT_SETTINGS[key] });
    },
  );

  it('offer every language and country that there is', () => {
    expect([...LANGUAGES].sort()).toEqual(Object.keys(copies).sort());
    for (const country of Object.keys(countries))
      expect(read({ country })).toMatchObject({ country });
  });

  it.each([
    'http://school.example/',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'https://mia:secret@school.example/',
    'school.example',
    `https://school.example/${'x'.repeat(500)}`,
    '',
  ])('do not lead quick exit to %s', (exitPage) => {
    expect(read({ exitPage }).exitPage).toBe(DEFAULT_SETTINGS.exitPage);
  });
});

describe('trusted adults', () => {
  const trusted = (...list: unknown[]) => read({ trusted: list }).trusted;

  it('have a name of some length, and a number or none', () => {
    expect(
      trusted({ name: ' Aunt Ana ', phone: ' +33 (0)1 23-45.67 ' }, { name: 'Coach', phone: null }),
    ).toEqual([
      { name: 'Aunt Ana', phone: '+33 (0)1 23-45.67' },
      { name: 'Coach', phone: null },
    ]);
    expect(trusted({ name: 'x'.repeat(60) })).toHaveLength(1);
    expect(
      trusted({ name: 'x'.repeat(61) }, { name: '  ' }, { phone: '123' }, 'Ana', null),
    ).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'call me', '1'.repeat(31), '+', '12;ext=3', '12\n34', 7, {}])(
    'keep their name where the number is none: %j',
    (phone) => {
      expect(trusted({ name: 'Ana', phone })).toEqual([{ name: 'Ana', phone: null }]);
    },
  );

  it('are three at most, and a broken one takes no other along', () => {
    const names = ['Ana', '', 'Jay', 'Zoe', 'Dave K'].map((name) => ({ name, phone: null }));
    expect(trusted(...names).map(({ name }) => name)).toEqual(['Ana', 'Jay', 'Zoe']);
  });
});

describe('sites turned off', () => {
  const off = (...list: unknown[]) => read({ off: list }).off;

  it('are names of files or hosts, each once, and a broken one takes no other along', () => {
    expect(
      off('discord', 7, 'https://x.example/', 'Chat.Example', '*', '', '.', 'a.example', 'discord'),
    ).toEqual(['discord', 'a.example']);
    expect(off('x'.repeat(254), 'x'.repeat(253))).toHaveLength(1);
  });

  it('are fifty at most', () => {
    const many = Array.from({ length: 60 }, (_, index) => `site-${index}`);
    expect(off(...many)).toEqual(many.slice(0, MOST_OFF));
    expect(v.safeParse(SettingsChange, { off: many }).success).toBe(false);
  });
});

describe('a change', () => {
  it('holds what is changed and nothing else', () => {
    expect(v.parse(SettingsChange, { dock: 'left', colour: 'blue' })).toEqual({ dock: 'left' });
  });

  it.each([
    { dock: 'up' },
    { age: '18' },
    { exitPage: 'http://a.example/' },
    { language: null },
    { off: ['javascript:alert(1)'] },
    { off: 'discord' },
  ])('is refused where it is wrong: %j', (change) => {
    expect(v.safeParse(SettingsChange, change).success).toBe(false);
  });

  it('by a page is of how it is spoken to there, and never of where quick exit leads', () => {
    expect(v.parse(PageChange, CHOSEN)).toEqual({ language: 'fr', country: 'GB', dock: 'left' });
  });
});
