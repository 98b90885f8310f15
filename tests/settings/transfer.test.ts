import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, NO_CHAT_RECORD } from '../../lib/settings/defaults.ts';
import type { Settings } from '../../lib/settings/schema.ts';
import { createStore } from '../../lib/settings/store.ts';
import { asideToFile, LONGEST_FILE, readFile, toFile } from '../../lib/settings/transfer.ts';
import { VERSION } from '../../lib/settings/versions.ts';
import { memoryArea } from './memory-area.ts';

const CHOSEN: Settings = {
  language: 'fr',
  country: 'GB',
  age: '13-17',
  frequency: 'gentle',
  discreet: true,
  dock: 'left',
  trusted: [
    { name: 'Aunt Ana', phone: '+44 20 7946 0000' },
    { name: 'Coach', phone: null },
  ],
  exitPage: 'https://school.example/timetable',
  off: ['discord', 'chat.example.org'],
};

/** A file of ours with these parts. */
const file = (parts: object) =>
  JSON.stringify({ name: 'Sidelight settings', version: VERSION, ...parts });

const problemsOf = (text: string) =>
  readFile(text)?.problems.map(({ place, reason }) => `${place} ${reason}`);

describe('a file of settings', () => {
  it('brings all of them to another computer, with nothing left out', () => {
    expect(readFile(toFile(CHOSEN))).toEqual({ change: CHOSEN, problems: [] });
    expect(readFile(toFile(DEFAULT_SETTINGS))).toEqual({ change: DEFAULT_SETTINGS, problems: [] });
  });

  it('says its name and version, and holds nothing but what was chosen', async () => {
    const local = memoryArea();
    const store = createStore({ local: local.area, session: memoryArea().area });
    await store.changeSettings(CHOSEN);
    await store.lock.set('a blue kettle');
    await store.saveChat('discord/Mia', { ...NO_CHAT_RECORD, rests: { secrecy: 4e12 } });
    const text = toFile(await store.settings());
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(
      ['name', 'version', ...Object.keys(CHOSEN)].sort(),
    );
    for (const secret of ['hash', 'salt', 'rests', 'secrecy', String(local.items.salt)])
      expect(text).not.toContain(secret);
  });

  it('of the longest kind is well below what is read', () => {
    const most: Settings = {
      ...CHOSEN,
      trusted: Array(3).fill({ name: 'x'.repeat(60), phone: '1'.repeat(30) }),
      exitPage: `https://a.example/${'x'.repeat(482)}`,
      off: Array.from({ length: 50 }, (_, index) => `${index}.${'x'.repeat(250)}`),
    };
    expect(toFile(most).length).toBeLessThan(LONGEST_FILE / 3);
    expect(readFile(toFile(most))).toEqual({ change: most, problems: [] });
  });

  it.each<[string, object, object, string[]]>([
    ['a wrong value', { age: '18', dock: 'left' }, { dock: 'left' }, ['age wrong']],
    [
      'an unknown name',
      { tellParents: true, dock: 'left' },
      { dock: 'left' },
      ['tellParents unknown'],
    ],
    ['a lock', { lock: { hash: [] } }, {}, ['lock unknown']],
    [
      'a number with letters',
      { trusted: [{ name: 'Aunt Ana', phone: '0800 CALL' }] },
      { trusted: [{ name: 'Aunt Ana', phone: null }] },
      ['trusted[0].phone wrong'],
    ],
    [
      'an adult without a name',
      { trusted: [{ phone: '1' }, { name: 'Coach' }] },
      { trusted: [{ name: 'Coach', phone: null }] },
      ['trusted[0] wrong'],
    ],
    [
      'an adult too many',
      { trusted: ['a', 'b', 'c', 'd'].map((name) => ({ name, phone: null })) },
      { trusted: ['a', 'b', 'c'].map((name) => ({ name, phone: null })) },
      ['trusted too_many'],
    ],
    ['a script as the way out', { exitPage: 'javascript:alert(1)' }, {}, ['exitPage wrong']],
    ['a wrong site', { off: ['discord', '<b>'] }, { off: ['discord'] }, ['off[1] wrong']],
    [
      'sites without end',
      { off: Array.from({ length: 60 }, (_, index) => `site-${index}`) },
      { off: Array.from({ length: 50 }, (_, index) => `site-${index}`) },
      ['off too_many'],
    ],
    [
      'a later version',
      { version: VERSION + 1, dock: 'left' },
      { dock: 'left' },
      ['version unknown'],
    ],
    ['no version', { version: undefined, dock: 'left' }, { dock: 'left', off: [] }, []],
  ])('with %s counts but for that, which is named', (_what, parts, change, problems) => {
    expect(readFile(file(parts))?.change).toEqual(change);
    expect(problemsOf(file(parts))).toEqual(problems);
  });

  it('leaves alone what it does not hold', () => {
    expect(readFile(file({ discreet: true }))?.change).toEqual({ discreet: true });
  });

  it('takes nobody’s prototype along', () => {
    const text = '{"name":"Sidelight settings","version":1,"__proto__":{"age":"13-17"}}';
    expect(readFile(text)?.change).toEqual({});
    expect(Object.hasOwn(Object.prototype, 'age')).toBe(false);
  });

  it.each(['', 'no', '{', 'null', '7', '[]', '{}', '{"name":"Bookmarks"}', '"Sidelight settings"'])(
    'is none with the text %j',
    (text) => {
      expect(readFile(text)).toBeNull();
    },
  );
});

describe('a file of settings that could not be read', () => {
  const aside = (...found: unknown[]) =>
    asideToFile(found.map((one) => ({ text: JSON.stringify(one) })));

  it('holds all of them as they were, and the newest so that a version that can reads them', () => {
    const newer = { version: VERSION + 1, dock: 'left', colour: 'blue' };
    const older = ['x'.repeat(200_000), { age: '18' }];
    const text = aside(newer, ...older);
    expect(JSON.parse(text)).toEqual({ name: 'Sidelight settings', ...newer, older });
    expect(readFile(aside(newer))?.change).toEqual({ dock: 'left' });
  });

  it.each([
    ['text', 'no settings'],
    ['a list', [{ dock: 'left' }]],
    ['nothing', null],
    ['something with a name of its own', { name: 'Ana', dock: 'left' }],
    ['something with a list of older ones', { older: 7 }],
  ])('holds %s as it was', (_what, found) => {
    expect(JSON.parse(aside(found))).toEqual({ name: 'Sidelight settings', unread: found });
  });

  it('is one with nothing in it where there are none', () => {
    expect(JSON.parse(aside())).toEqual({ name: 'Sidelight settings' });
  });
});
