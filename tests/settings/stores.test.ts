import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults.ts';
import { createSchoolPolicy } from '../../lib/settings/school-policy.ts';
import { createStore, type Store } from '../../lib/settings/store.ts';
import { readKept, VERSION } from '../../lib/settings/versions.ts';
import { version } from '../../package.json';
import { documentOf, quotedIn, rowsOf } from '../trust/documents.ts';
import { memoryArea } from './memory-area.ts';

/** All that a release left in the browser's local area, with every choice made, by its version; and what came before them. */
const FOLDER = new URL('stores/', import.meta.url);
const RELEASES = readdirSync(FOLDER).map((name) => name.replace('.json', ''));

/** Kept before the first release, when settings had no number yet. */
const UNNUMBERED = 'unnumbered';

/** What was chosen in each of them, and what could not be chosen there yet. */
const CHOSEN = {
  language: 'fr',
  country: 'GB',
  age: '13-17',
  frequency: 'serious',
  discreet: true,
  dock: 'left',
  trusted: [
    { name: 'Aunt Ana', phone: '+44 20 7946 0000' },
    { name: 'Coach', phone: null },
  ],
  exitPage: 'https://school.example/timetable',
};
const LATER: Record<string, object> = { [UNNUMBERED]: { off: [] } };
const SINCE = { off: ['discord', 'chat.example.org'] };

/** The passphrase of each lock. */
const PASSPHRASE = 'a blue kettle';

/** A time in the pause that the later ones were left in. */
const THEN = Date.parse('2026-11-22T12:10:00Z');

const kept = (release: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${release}.json`, FOLDER), 'utf8'));

function storeOf(release: string) {
  const local = memoryArea(kept(release));
  const session = memoryArea();
  const store = createStore({ local: local.area, session: session.area, clock: () => THEN });
  return { local, store };
}

function schoolOf(store: Store) {
  return createSchoolPolicy({
    managed: async () => ({}),
    local: store.keeper,
    siteNames: ['teams'],
    onChange: () => {},
    later: () => {},
  });
}

it('there is a store of the version that is released next, and of every form of the settings', () => {
  expect(RELEASES).toContain(version);
  const others = RELEASES.filter((release) => release !== UNNUMBERED);
  for (const release of others) expect(release).toMatch(/^\d+\.\d+\.\d+$/u);
  const forms = RELEASES.map((release) => Object(kept(release).settings).version ?? 0);
  expect(new Set(forms)).toEqual(new Set(Array.from({ length: VERSION + 1 }, (_, index) => index)));
});

it('the one of the next release holds all that is kept, but for what could not be read', () => {
  const table = rowsOf(documentOf('docs/privacy.md'), 'what | under the name | why | how long');
  const names = table.flatMap(([, name = '']) => quotedIn(name));
  const held = Object.keys(kept(version)).map((key) => key.replace(/:.*/u, ':…'));
  expect(held.toSorted()).toEqual(names.filter((name) => !name.endsWith('-aside')).sort());
});

describe.each(RELEASES)('what release %s kept', (release) => {
  const has = release !== UNNUMBERED;

  it('is read whole, with nothing to say about it but what was being said', async () => {
    const { store } = storeOf(release);
    expect(await store.settings()).toEqual({ ...CHOSEN, ...SINCE, ...LATER[release] });
    expect(await store.notices.list()).toEqual(has ? ['lock_forgotten'] : []);
    expect(await store.resting()).toBe(1);
  });

  it('is kept in the present form after the next choice', async () => {
    const { store, local } = storeOf(release);
    expect(await store.changeSettings({ dock: 'right' })).toBe(true);
    const settings = { ...CHOSEN, ...SINCE, ...LATER[release], dock: 'right' };
    expect(local.items).toEqual({ ...kept(release), settings: { version: VERSION, ...settings } });
  });

  it('holds a lock with its tries, a pause and a school’s word where there was one', async () => {
    const { store } = storeOf(release);
    expect(await store.lock.state()).toEqual({ set: has, open: false, waitUntil: null });
    // One wrong try was counted: from the fourth on it has to wait.
    for (const _ of 'abc') await store.lock.unlock('a red kettle');
    expect((await store.lock.state()).waitUntil).toBe(has ? THEN + 30_000 : null);
    expect(await store.pausedUntil()).toBe(has ? THEN + 20 * 60_000 : null);
    const { policy, problems } = await schoolOf(store).current();
    expect([policy.schoolName, policy.locked, problems.length]).toEqual(
      has ? ['Example School', ['language'], 1] : [undefined, undefined, 0],
    );
  });

  it('has a lock that its passphrase opens', async () => {
    expect((await storeOf(release).store.lock.unlock(PASSPHRASE)).open).toBe(has);
  });
});

describe('settings that were kept', () => {
  it.each([
    ['nothing', undefined, null],
    ['nothing in an object', {}, null],
    ['text', 'not an object', 'settings_unreadable'],
    ['null', null, 'settings_unreadable'],
    ['a list', [{ dock: 'left' }], 'settings_unreadable'],
    ['1 MB of text', 'x'.repeat(1_000_000), 'settings_unreadable'],
    ['a version that is none', { version: 'two', dock: 'left' }, 'settings_unreadable'],
    ['a version below all', { version: -1, dock: 'left' }, 'settings_unreadable'],
    ['half a version', { version: 0.5, dock: 'left' }, 'settings_unreadable'],
    ['a later version', { version: 2, dock: 'left' }, 'settings_newer'],
  ])('as %s are the defaults', (_what, found, trouble) => {
    expect(readKept(found)).toEqual({ settings: DEFAULT_SETTINGS, trouble, problems: [] });
  });

  it('hold but for what cannot be read of them', () => {
    const found = { version: 1, dock: 'left', age: '18', off: ['discord', 7] };
    const settings = { ...DEFAULT_SETTINGS, dock: 'left', off: ['discord'] };
    const problems = [
      { place: 'age', reason: 'wrong' },
      { place: 'off[1]', reason: 'wrong' },
    ];
    expect(readKept(found)).toEqual({ settings, trouble: 'settings_unreadable', problems });
  });

  it.each<[string, object, string[]]>([
    ['a choice that is not known', { colour: 'blue' }, ['colour unknown']],
    ['a wrong site, without a version', { version: undefined, off: [7] }, ['off[0] wrong']],
    ['a name that every object has', { constructor: 7 }, ['constructor unknown']],
    ['a name without end', { ['x'.repeat(1_000_000)]: 1 }, [`${'x'.repeat(200)} unknown`]],
    [
      'a phone number with letters',
      { trusted: [{ name: 'Ana', phone: '0800 CALL' }] },
      ['trusted[0].phone wrong'],
    ],
    [
      'an adult with a name of 1 MB',
      { trusted: [{ name: 'x'.repeat(1_000_000), phone: null }] },
      ['trusted[0].name wrong'],
    ],
    [
      'more of an adult than is known',
      { trusted: [{ name: 'Ana', phone: null, email: 'ana@home.example' }] },
      ['trusted[0].email unknown'],
    ],
    ['an adult without a name', { trusted: [{ phone: '119' }] }, ['trusted[0].name wrong']],
    ['an adult that is none', { trusted: ['Ana', null] }, ['trusted[0] wrong', 'trusted[1] wrong']],
    [
      'an adult too many',
      { trusted: ['a', 'b', 'c', 'd'].map((name) => ({ name, phone: null })) },
      ['trusted too_many'],
    ],
    [
      'a site too many',
      { off: Array.from({ length: 51 }, (_, index) => `site-${index}`) },
      ['off too_many'],
    ],
  ])('and hold %s have it named, by its place', (_what, parts, expected) => {
    const { trouble, problems } = readKept({ version: 1, dock: 'left', ...parts });
    expect(trouble).toBe('settings_unreadable');
    expect(problems.map(({ place, reason }) => `${place} ${reason}`)).toEqual(expected);
  });
});
