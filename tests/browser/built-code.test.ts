import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXCEPTIONS, type Exception } from '../trust/exceptions.ts';
import { doorsIn } from '../trust/scan.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from './harness/extension.ts';

/** How much of the code on both sides an exception is looked for in, in UTF-16 units. */
const AROUND = 120;

/** A find in a built file, with the code on both sides. */
interface Place {
  readonly door: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What ships is not what is written: it holds libraries, and what the bundler adds. So it is searched too. */
describe.each([
  ['for Chromium', CHROME_BUILD],
  ['for Firefox', FIREFOX_BUILD],
])('the code of the build %s', (_browser, folder) => {
  const scripts = filesOf('**/*.js');
  const places: Place[] = scripts.flatMap(([file, code]) =>
    doorsIn(file, code).map(({ door, at }) => ({
      door,
      file,
      before: code.slice(Math.max(0, at - AROUND), at),
      after: code.slice(at, at + AROUND),
    })),
  );

  test('is there', () => {
    expect(scripts.length).toBeGreaterThan(2);
  });

  test('names no way out but those that tests/trust/exceptions.ts explains', () => {
    const others = places.filter((place) => !EXCEPTIONS.some((known) => explains(known, place)));
    expect(others).toEqual([]);
  });

  test('still has what each exception explains', () => {
    const stale = EXCEPTIONS.filter((known) => !places.some((place) => explains(known, place)));
    expect(stale).toEqual([]);
  });

  test('is all there is: pages hold no script and no style of their own, and load none from elsewhere', () => {
    for (const [file, page] of filesOf('*.html')) {
      expect(page, file).not.toMatch(
        /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|<base|<iframe|<form/i,
      );
      const addresses = [...page.matchAll(/\s(?:src|href|content)="([^"]*)"/g)].map(([, it]) => it);
      expect(
        addresses.filter((address) => /^(?:[a-z]+:|\/\/)/i.test(address ?? '')),
        file,
      ).toEqual([]);
    }
  });

  test('keeps browsers from looking up the names in its links before they are pressed', () => {
    for (const [file, page] of filesOf('*.html')) {
      expect(page, file).toMatch(/<meta http-equiv="x-dns-prefetch-control" content="off"/);
    }
  });

  test('looks for nothing elsewhere in its styles', () => {
    const styles = [...filesOf('**/*.css'), ...scripts];
    for (const [file, text] of styles) {
      expect(text.match(/url\(\s*["']?(?!data:image\/svg)[^)]{0,80}/g) ?? [], file).toEqual([]);
      expect(text.match(/@import[^;]{0,80}|@font-face/g) ?? [], file).toEqual([]);
    }
  });

  test('points to no map of its sources', () => {
    for (const [file, text] of scripts) expect(text, file).not.toMatch(/[#@] sourceMappingURL=/);
  });

  /** `[path, text]` of each. */
  function filesOf(pattern: string): [string, string][] {
    return globSync(pattern, { cwd: folder }).map((file) => [
      file,
      readFileSync(join(folder, file), 'utf8'),
    ]);
  }
});

/** The find has to lie within what the exception explains, not merely near it. */
function explains({ door, code }: Exception, place: Place): boolean {
  if (door !== place.door) return false;
  const all = new RegExp(code.source, 'g');
  return [...`${place.before}${place.after}`.matchAll(all)].some(
    ({ index, 0: found }) =>
      index <= place.before.length && place.before.length < index + found.length,
  );
}
