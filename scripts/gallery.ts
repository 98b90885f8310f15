/**
 * Draws every notice, in each language, light and dark, narrow and wide, and the popup, with the
 * real components in a real browser. Writes pictures and an `index.html` to `.output/gallery`, and
 * fails when a text does not fit. Usage: `node scripts/gallery.ts [CHROMIUM]`.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { copies } from '../locales/index.ts';
import type { Scene } from './gallery/page.tsx';

const OUTPUT = '.output/gallery';
const CHROMIUM = process.argv[2] ?? '/usr/bin/chromium';
const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];
const SCHEMES = ['light', 'dark'] as const;

declare const gallery: {
  showPanel(scene: Scene): Promise<void>;
  showPopup(state: string, language: string): void;
  overflowing(): string[];
};

await rm(OUTPUT, { recursive: true, force: true });
await mkdir(OUTPUT, { recursive: true });
const closed = scenes().filter((scene) => scene.open === null);
const script = await bundle();
const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
const pictures: string[] = [];
const tooLong: string[] = [];
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ content: script });
  for (const size of SIZES) {
    for (const scheme of SCHEMES) {
      await page.setViewport(size);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await drawPanels(page, scheme === 'light' ? scenes() : closed, `${size.width}-${scheme}`);
    }
  }
  await drawPopups(page);
} finally {
  await browser.close();
}
await writeFile(join(OUTPUT, 'index.html'), indexOf(pictures));
console.log(`${pictures.length} pictures in ${OUTPUT}`);
if (tooLong.length > 0) {
  console.error(`These texts do not fit:\n${[...new Set(tooLong)].join('\n')}`);
  process.exitCode = 1;
}

async function drawPanels(page: Page, drawn: readonly Scene[], look: string): Promise<void> {
  for (const scene of drawn) {
    await page.evaluate((one) => gallery.showPanel(one), scene);
    tooLong.push(...(await page.evaluate(() => gallery.overflowing())));
    const part = scene.open === null ? '' : `-${scene.open.toLowerCase().replaceAll(/\W+/g, '-')}`;
    await draw(page, `${look}-${scene.language}-${scene.voice}-${scene.level}${part}`);
  }
}

async function drawPopups(page: Page): Promise<void> {
  await page.setViewport({ width: 360, height: 600 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  for (const copy of Object.values(copies)) {
    for (const state of Object.keys(copy.popup.states)) {
      await page.evaluate(
        (one, language) => gallery.showPopup(one, language),
        state,
        copy.language,
      );
      await draw(page, `popup-${copy.language}-${state}`);
    }
  }
}

async function draw(page: Page, name: string): Promise<void> {
  pictures.push(`${name}.png`);
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) as `${string}.png` });
}

/** Every voice at every level, and each part of the panel opened once a voice. */
function scenes(): Scene[] {
  return Object.values(copies).flatMap((copy) =>
    (Object.keys(copy.notices) as Scene['voice'][]).flatMap((voice) => {
      const unopened = ([1, 2, 3, 4] as const).map((level) => ({ level, open: null }));
      const opened = [
        copy.advice[voice].button,
        copy.panel.replies,
        copy.panel.talk,
        copy.panel.why,
      ]
        .filter((label) => label !== copy.panel.replies || copy.ideas[voice].length > 0)
        .map((open) => ({ level: 3 as const, open }));
      return [...unopened, ...opened].map((scene) => ({
        ...scene,
        voice,
        language: copy.language,
      }));
    }),
  );
}

async function bundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir: OUTPUT,
      lib: { entry: 'scripts/gallery/page.tsx', name: 'page', formats: ['iife'], fileName: 'page' },
    },
  });
  return readFile(join(OUTPUT, 'page.iife.js'), 'utf8');
}

function indexOf(names: readonly string[]): string {
  const figures = names.map(
    (name) => `<figure><img src="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title>\n${figures.join('\n')}\n`;
}
