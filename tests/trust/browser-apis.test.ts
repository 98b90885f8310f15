import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apisIn, BROWSER_APIS } from './browser-apis.ts';

const sources = globSync('{entrypoints,components,locales,lib}/**/*.{ts,tsx}');

describe('what Sidelight asks of the browser', () => {
  const used = new Set(sources.flatMap((file) => [...apisIn(file, readFileSync(file, 'utf8'))]));

  it('is in the list: add what is new there, and say what for', () => {
    expect([...used].filter((name) => !(name in BROWSER_APIS))).toEqual([]);
  });

  it('is all that is in the list', () => {
    expect(Object.keys(BROWSER_APIS).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each([
    ['a call', 'await browser.downloads.download({ url })', 'downloads.download'],
    ['a call by the other name', 'chrome.history.search({})', 'history.search'],
    ['a call where it may be missing', 'browser.cookies?.getAll({})', 'cookies.getAll'],
    ['something taken out', 'const { create } = browser.tabs', 'tabs.create'],
    [
      'something taken out under another type',
      'const { sync } = browser.storage as Areas',
      'storage.sync',
    ],
    ['a whole part that is handed on', 'use(browser.tabs)', 'tabs.*'],
  ])('would show %s', (_what, code, name) => {
    expect([...apisIn('planted.ts', code)]).toEqual([name]);
  });
});
