import { copyFileSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../setup.mjs';

/**
 * Languages that browsers know by their countries alone: Chrome passes over a folder `pt`, and shows English instead.
 * Source: https://developer.chrome.com/docs/extensions/reference/api/i18n#locales, 2026-11. Firefox takes the nearest.
 */
const BY_COUNTRY: Readonly<Record<string, readonly string[]>> = { pt: ['pt_BR', 'pt_PT'] };

/** Made anew for each build, beside the types that WXT makes. */
const FOLDER = '.wxt/locales';

/** The folders under `_locales` that hold the words of a language. */
export function localeFolders(language: string): readonly string[] {
  return BY_COUNTRY[language] ?? [language];
}

/**
 * Lays out what browsers say themselves, `locales/<language>.json`, under the names that browsers look for.
 * @returns the folder, absolute, for WXT to read
 */
export function layOutBrowserWords(): string {
  const folder = join(ROOT, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of globSync('locales/*.json', { cwd: ROOT })) {
    for (const name of localeFolders(basename(file, '.json'))) {
      copyFileSync(join(ROOT, file), join(folder, `${name}.json`));
    }
  }
  return folder;
}
