import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { ROOT } from '../setup.mjs';

/**
 * Tiles by which stores announce an extension, in pixels: the small one of Chrome's and Microsoft's, and the large one.
 * Source: the Chrome Web Store's page "Supplying images", 2026-11.
 */
const TILES = [
  { width: 440, height: 280 },
  { width: 1400, height: 560 },
] as const;

/** Measured by the height of a tile, so that both look alike. No words but the name: one tile for all languages. */
const STYLES = `
  body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 10vh;
    background: linear-gradient(135deg, #0f6660, #0a4a46); color: #fff; font: 700 13vh/1.2 system-ui, sans-serif; }
  .name { display: grid; justify-items: center; gap: 3vh; }
  .name svg { width: 38vh; height: 38vh; }
  .chat { display: grid; gap: 4vh; width: 56vh; }
  .chat i { display: block; height: 11vh; border-radius: 6vh; background: #fff3; }
  .chat i:nth-child(2) { margin-inline-start: auto; background: #fff6; }
  .panel { display: grid; gap: 3.5vh; padding: 5vh; border-radius: 4vh; background: #fff; }
  .panel b { display: block; height: 4.5vh; border-radius: 3vh; background: #c9d6d5; }
  .panel b:first-child { background: #f0c674; }
`;

const ART = `
  <div class="chat"><i style="width:40vh"></i><i style="width:24vh"></i>
    <div class="panel"><b style="width:26vh"></b><b></b><b style="width:38vh"></b></div></div>
`;

/** Draws the tiles into a folder. */
export async function drawTiles(browser: Browser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const icon = await readFile(join(ROOT, 'public/icon.svg'), 'utf8');
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><style>${STYLES}</style><div class="name">${icon}Sidelight</div>${ART}`,
  );
  for (const tile of TILES) {
    await page.setViewport(tile);
    const file = join(folder, `tile-${tile.width}x${tile.height}.png`);
    await writeFile(file, await page.screenshot());
  }
  await page.close();
}
