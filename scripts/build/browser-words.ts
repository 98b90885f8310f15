import { copyFileSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
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
 * Lays out what browsers say themselves, `locales/<language>.json`, under the names that browsers look for. Several
 * builds may do so at once: each file is whole at every moment.
 * @returns the folder, absolute, for WXT to read
 */
export function layOutBrowserWords(): string {
  const folder = join(ROOT, FOLDER);
  mkdirSync(folder, { recursive: true });
  const files = globSync('locales/*.json', { cwd: ROOT }).flatMap((source) =>
    localeFolders(basename(source, '.json')).map((name) => ({ source, name: `${name}.json` })),
  );
  for (const { source, name } of files) {
    const unfinished = join(folder, `${name}.${process.pid}`);
    copyFileSync(join(ROOT, source), unfinished);
    renameSync(unfinished, join(folder, name));
  }
  for (const old of globSync('*.json', { cwd: folder })) {
    if (!files.some(({ name }) => name === old)) rmSync(join(folder, old), { force: true });
  }
  return folder;
}
