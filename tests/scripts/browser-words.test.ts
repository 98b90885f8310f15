import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/settings/schema.ts';
import { layOutBrowserWords, localeFolders } from '../../scripts/build/browser-words.ts';

describe('what browsers say themselves', () => {
  const folder = layOutBrowserWords();

  it.each(LANGUAGES)('stands for %s under names of Chrome’s list', (language) => {
    const names = localeFolders(language);
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !SUPPORTED_LOCALES.has(name))).toEqual([]);
    for (const name of names) {
      expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe(
        readFileSync(`locales/${language}.json`, 'utf8'),
      );
    }
  });

  it('stands there in Sidelight’s languages and in no other', () => {
    const names = LANGUAGES.flatMap(localeFolders).map((name) => `${name}.json`);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });
});
