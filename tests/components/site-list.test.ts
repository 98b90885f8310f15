import { describe, expect, it } from 'vitest';
import {
  type ListedSite,
  listedSites,
  siteCalled,
  siteState,
  switched,
} from '../../components/settings/site-list.ts';
import { sites } from '../../lib/page/sites/index.ts';

const named = (title: string) => listedSites([]).find((site) => site.title === title) as ListedSite;

describe('the list of sites', () => {
  it('has each site that has a file, once, by a title of its own', () => {
    const listed = listedSites([]);
    expect(listed.flatMap(({ names }) => names).sort()).toEqual(
      sites.map(({ name }) => name).sort(),
    );
    const titles = listed.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    // A file's name in place of a title: someone forgot to write one.
    expect(titles.filter((title) => title !== 'X' && title === title.toLowerCase())).toEqual([]);
  });

  it('is in the order of the alphabet', () => {
    const titles = listedSites([]).map(({ title }) => title.toLowerCase());
    expect(titles).toEqual([...titles].sort());
  });

  it('holds a host without a file only while it is off', () => {
    expect(listedSites(['chat.example', 'discord']).at(-1)).toEqual({
      title: 'chat.example',
      names: ['chat.example'],
      host: 'chat.example',
    });
    expect(listedSites(['discord'])).toHaveLength(listedSites([]).length);
  });
});

describe('a site', () => {
  it('with two files is turned off and on as one', () => {
    const telegram = named('Telegram');
    const off = switched(telegram, false, ['x']);
    expect(off).toEqual(['x', 'telegram-a', 'telegram-k']);
    expect(siteState(telegram, {}, off).isOn).toBe(false);
    // One is enough, from wherever it came.
    expect(siteState(telegram, {}, ['telegram-k']).isOn).toBe(false);
    expect(switched(telegram, true, off)).toEqual(['x']);
    expect(siteCalled('telegram-k')).toEqual(telegram);
    expect(siteCalled('chat.example').names).toEqual(['chat.example']);
  });

  it.each([
    [{}, [], { isOn: true, bySchool: false }],
    [{}, ['discord'], { isOn: false, bySchool: false }],
    [{ sitesOn: ['discord'] }, ['discord'], { isOn: true, bySchool: true }],
    [{ sitesOff: ['discord.com'] }, [], { isOn: false, bySchool: true }],
    [{ locked: ['sites' as const] }, ['discord'], { isOn: true, bySchool: true }],
  ])('under %j, with %j off', (policy, off, state) => {
    expect(siteState(named('Discord'), policy, off)).toEqual(state);
  });
});
