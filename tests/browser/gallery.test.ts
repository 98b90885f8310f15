import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copies } from '../../locales/index.ts';
import { type Gallery, type Look, openGallery } from '../../scripts/gallery/browser.ts';
import { buildGallery } from '../../scripts/gallery/build.ts';
import { LANGUAGES, opened, type Scene, unopened } from '../../scripts/gallery/scenes.ts';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };
const LOOKS: readonly Look[] = [NARROW, WIDE].flatMap((size) =>
  (['light', 'dark'] as const).map((scheme) => ({ ...size, scheme })),
);

/** One state of each kind, for what is the same in every voice. */
const SAMPLES: readonly Scene[] = [
  { voice: 'closeness', level: 1 },
  { voice: 'meeting', level: 2, peers: true },
  { voice: 'photo', level: 3 },
  { voice: 'threat', level: 4 },
  { voice: 'photo', level: 3, discreet: true },
  ...opened().filter(({ voice, language, age }) => {
    return voice === 'photo' && language === 'en' && age === '9-12';
  }),
].map((scene) => ({ language: 'en', age: '9-12', ...scene }) as Scene);

describe('the gallery', () => {
  let folder: string;
  let gallery: Gallery;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-gallery-'));
    gallery = await openGallery(await buildGallery(folder));
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await gallery.page.addScriptTag({ content: await readFile(axe, 'utf8') });
  });

  afterAll(async () => {
    await gallery?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(LOOKS)('fits every state into $width px, $scheme', async (look) => {
    await gallery.look(look);
    expect(await gallery.measure(unopened())).toEqual([]);
  });

  test.each([NARROW, WIDE])('fits every part into $width px', async (look) => {
    await gallery.look(look);
    expect(await gallery.measure(opened())).toEqual([]);
  });

  test.each<[string, Look]>([
    ['a window of 240 px', { width: 240, height: 480 }],
    ['a window of 240 px both ways', { width: 240, height: 240 }],
    ['a page of 1280 px at 200 % zoom', { width: 640, height: 400 }],
    ['forced colours', { ...NARROW, forced: true }],
  ])('fits %s', async (_, look) => {
    await gallery.look(look);
    expect(await gallery.measure(SAMPLES)).toEqual([]);
  });

  test('fits from right to left', async () => {
    const mirrored = SAMPLES.map((scene) => ({ ...scene, direction: 'rtl' as const }));
    for (const look of [NARROW, WIDE]) {
      await gallery.look(look);
      expect(await gallery.measure(mirrored)).toEqual([]);
    }
  });

  test.each(LANGUAGES)('fits the popup in every state in %s', async (language) => {
    for (const scheme of ['light', 'dark'] as const) {
      await gallery.look({ width: 360, height: 640, scheme });
      for (const state of Object.keys(copies.en.popup.states)) {
        expect(await gallery.popup(state, language), state).toEqual([]);
      }
    }
  });

  test.each(LANGUAGES)('fits the welcome and the options page in %s', async (language) => {
    for (const look of LOOKS) {
      await gallery.look(look);
      for (const page of ['welcome', 'options'] as const) {
        expect(await gallery.ownPage(page, language), page).toEqual([]);
        expect(await violations(), page).toEqual([]);
      }
    }
  });

  test.each([...LOOKS, { ...NARROW, forced: true }])(
    'can be perceived and worked by all, as far as axe tells, at $width px, $scheme',
    async (look) => {
      await gallery.look(look);
      for (const scene of SAMPLES) {
        await gallery.show(scene);
        expect(await violations(), JSON.stringify(scene)).toEqual([]);
        expect(await gallery.faint(), JSON.stringify(scene)).toEqual([]);
      }
    },
  );

  test.each(LANGUAGES)('leaves axe nothing to say about the popup in %s', async (language) => {
    for (const scheme of ['light', 'dark'] as const) {
      await gallery.look({ width: 360, height: 640, scheme });
      for (const state of ['reading', 'not_on_this_site']) {
        await gallery.popup(state, language);
        expect(await violations(), state).toEqual([]);
      }
    }
  });

  async function violations(): Promise<string[]> {
    const { violations } = await gallery.page.evaluate(() => {
      return (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }
});
