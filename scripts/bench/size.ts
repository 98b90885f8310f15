import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../setup.mjs';
import type { Figure } from './figures.ts';

/** The built extension. */
export const BUILD = join(ROOT, '.output/chrome-mv3');

/** What comes into every page that is read, and what comes when there is something to say, in all languages at once. */
const IN_EVERY_PAGE = ['content-scripts/guard.js'];
const WITH_PANEL = [...IN_EVERY_PAGE, 'speak.js'];

/** The project's own bound, in kilobytes of 1,000 bytes. */
const CONTENT_SCRIPT = 100;

/** Kilobytes of 1,000 bytes. Gzipped is what a store sends; a browser reads the files as they are. */
export async function measureSize(): Promise<Figure[]> {
  const parts = [...WITH_PANEL, 'background.js'];
  const everything = globSync('**/*', { cwd: BUILD, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(BUILD.length + 1));
  return [
    ...parts.flatMap((part) => [
      { what: `${part}, as it is`, value: raw([part]), unit: 'kB' as const },
      { what: `${part}, gzipped`, value: gzipped([part]), unit: 'kB' as const },
    ]),
    {
      what: 'the content script of a page with a chat, gzipped',
      value: gzipped(IN_EVERY_PAGE),
      unit: 'kB',
      most: CONTENT_SCRIPT,
    },
    { what: 'the same with the panel, gzipped', value: gzipped(WITH_PANEL), unit: 'kB' },
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
