import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../setup.mjs';
import type { Figure } from './figures.ts';

/** The built extension. */
export const BUILD = join(ROOT, '.output/chrome-mv3');

/** What comes into a page by the page it is. The brought languages are English, always, and another one. */
const IN_EVERY_PAGE = ['content-scripts/guard.js'];
const IN_A_CHAT = [...IN_EVERY_PAGE, 'assess.js', 'rules/en.js', 'rules/fr.js'];
const WITH_PANEL = [...IN_A_CHAT, 'speak.js'];

/** The project's own bound, in kilobytes of 1,000 bytes: all languages and all that weighs them. */
const ALL_LANGUAGES = 100;

/** Kilobytes of 1,000 bytes. Gzipped is what a store sends; a browser reads the files as they are. */
export async function measureSize(): Promise<Figure[]> {
  const parts = ['content-scripts/guard.js', 'assess.js', 'speak.js', ...rules()];
  const everything = globSync('**/*', { cwd: BUILD, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length + 1));
  const reading = [...IN_EVERY_PAGE, 'assess.js', ...rules()];
  return [
    ...parts.flatMap((part) => [
      { what: `${part}, as it is`, value: raw([part]), unit: 'kB' as const },
      { what: `${part}, gzipped`, value: gzipped([part]), unit: 'kB' as const },
    ]),
    { what: 'a page without a chat, gzipped', value: gzipped(IN_EVERY_PAGE), unit: 'kB' },
    { what: 'a chat in English and French, gzipped', value: gzipped(IN_A_CHAT), unit: 'kB' },
    { what: 'the same with the panel, gzipped', value: gzipped(WITH_PANEL), unit: 'kB' },
    {
      what: 'reading in all six languages, gzipped',
      value: gzipped(reading),
      unit: 'kB',
      most: ALL_LANGUAGES,
    },
    { what: 'the whole package, as it is', value: raw(everything), unit: 'kB' },
    { what: 'the whole package, gzipped file by file', value: gzipped(everything), unit: 'kB' },
  ];
}

/** Kilobytes of these files of the build, each gzipped by itself. @throws where one is missing */
export function gzipped(files: readonly string[], build = BUILD): number {
  return kilobytes(files.map((file) => gzipSync(readFileSync(join(build, file)), { level: 9 })));
}

function raw(files: readonly string[]): number {
  return kilobytes(files.map((file) => readFileSync(join(BUILD, file))));
}

function kilobytes(texts: readonly Buffer[]): number {
  return texts.reduce((total, { length }) => total + length, 0) / 1_000;
}

function rules(): string[] {
  return globSync('rules/*.js', { cwd: BUILD }).toSorted();
}
