import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/settings/schema.ts';
import { layOutStore } from '../../scripts/release/store.ts';

/** Where a PNG file tells its size and its kind of colours (PNG specification, 11.2.1). */
const PNG = { width: 16, height: 20, depth: 24, colours: 25 };
/** Red, green and blue, opaque: stores refuse pictures that one can look through. */
const OPAQUE = 2;

describe('what the stores are given', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-store-'));
  const [first, second] = [join(folder, 'first'), join(folder, 'second')] as const;
  const pictures = join(first, 'store/pictures');

  beforeAll(async () => {
    await layOutStore(first);
    await layOutStore(second);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(LANGUAGES)('there are pictures in %s, as large as the stores want them', (language) => {
    const names = readdirSync(join(pictures, language));
    expect(names).toHaveLength(4);
    for (const name of names) {
      const picture = pngOf(join(pictures, language, name));
      expect(picture, name).toEqual({ size: '1280x800', depth: 8, colours: OPAQUE });
    }
  });

  test('there are two tiles, which tell their size', () => {
    const tiles = globSync('tile-*.png', { cwd: pictures });
    expect(tiles.sort()).toEqual(['tile-1400x560.png', 'tile-440x280.png']);
    for (const name of tiles) {
      const { size, colours } = pngOf(join(pictures, name));
      expect(name).toContain(size);
      expect(colours).toBe(OPAQUE);
    }
  });

  test('there is an icon of each size, 128 and 300 among them', () => {
    const names = readdirSync(join(first, 'store/icons'));
    expect(names).toEqual(expect.arrayContaining(['128.png', '300.png']));
    for (const name of names) {
      const side = basename(name, '.png');
      expect(pngOf(join(first, 'store/icons', name)).size).toBe(`${side}x${side}`);
    }
  });

  test('they are the same bytes at any time', () => {
    const files = globSync('**/*.*', { cwd: first });
    expect(files.length).toBeGreaterThan(4 * LANGUAGES.length);
    expect(globSync('**/*.*', { cwd: second }).sort()).toEqual(files.sort());
    for (const file of files) {
      expect(digest(join(second, file)), file).toBe(digest(join(first, file)));
    }
  });
});

function pngOf(file: string) {
  const bytes = readFileSync(file);
  const size = `${bytes.readUInt32BE(PNG.width)}x${bytes.readUInt32BE(PNG.height)}`;
  return { size, depth: bytes[PNG.depth], colours: bytes[PNG.colours] };
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
