import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN_EXCEPTIONS } from './trust/exceptions.ts';
import { doorsIn } from './trust/scan.ts';

/** The floors of the house from top to bottom: a file imports from its own room or from rooms below. */
const FLOORS = [
  'entrypoints',
  'components',
  'locales',
  'lib/alert',
  'lib/risk',
  'lib/cues',
  'lib/text',
  'lib/page',
  'lib/help',
  'lib/settings',
  'lib/chat',
];

/** Data has the length that it has. */
const DATA = /^(?:lib\/cues\/[a-z]{2}|lib\/help\/countries|lib\/page\/sites|locales)\//;

/** Rooms without a page, a browser, a clock or a storage. */
const PURE = ['lib/text', 'lib/cues', 'lib/risk', 'lib/chat', 'lib/help', 'lib/alert'];

const files = globSync('{entrypoints,components,locales,lib}/**/*.{ts,tsx}');

function floorOf(path: string): string | undefined {
  return FLOORS.find((floor) => path === floor || path.startsWith(`${floor}/`));
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s+['"]([^'"]+)['"]/g)].map(
    (found) => found[1] as string,
  );
}

describe.each(files)('%s', (file) => {
  it('imports from its own room or from rooms below', () => {
    const own = FLOORS.indexOf(floorOf(file) as string);
    for (const target of importsOf(file).filter((path) => path.startsWith('.'))) {
      const path = relative('.', join(dirname(file), target));
      expect(FLOORS.indexOf(floorOf(path) as string), `imports ${path}`).toBeGreaterThanOrEqual(
        own,
      );
    }
  });

  it('leaves WXT and the browser to the entrypoints', () => {
    if (file.startsWith('entrypoints/')) return;
    expect(importsOf(file).filter((name) => /^(?:wxt|#|webextension-polyfill)/.test(name))).toEqual(
      [],
    );
  });

  it('names no way out of the device, and makes no code or markup from text', () => {
    const explained = OWN_EXCEPTIONS.filter((known) => known.file === file);
    const found = new Set(doorsIn(file, readFileSync(file, 'utf8')).map(({ door }) => door));
    expect([...found].sort()).toEqual(explained.map(({ door }) => door).sort());
  });

  it('is of a length to be read in one go', () => {
    const LONGEST = DATA.test(file) ? Number.POSITIVE_INFINITY : 200;
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST);
  });
});

describe.each(files.filter((file) => PURE.includes(floorOf(file) ?? '')))('%s', (file) => {
  it('is pure: no page, no browser, no clock, no storage', () => {
    const code = readFileSync(file, 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g,
      '',
    );
    expect(code).not.toMatch(
      /\b(?:document|window|browser|chrome|localStorage|Date\.now|setTimeout|Math\.random)\b/,
    );
  });
});

describe('the repository', () => {
  it('names no path of a machine and no registry', () => {
    const tracked = globSync(
      '{*.{json,ts,md},{docs,scripts,tests,lib,components,entrypoints,locales,.ci}/**/*.{ts,tsx,mjs,json,md,html}}',
    );
    const machine = new RegExp(
      `(^|[^A-Za-z0-9_.])/(?:${['work', 'root', 'farm', 'home'].join('|')})/|registry\\.npmjs`,
    );
    for (const file of tracked) expect(machine.test(readFileSync(file, 'utf8')), file).toBe(false);
  });
});
