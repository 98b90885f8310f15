/** Draws `public/icon.svg` in the sizes that browsers ask for. Usage: `node scripts/icons.ts [CHROMIUM]`. */
import { mkdir, readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const CHROMIUM = process.argv[2] ?? '/usr/bin/chromium';
/** Toolbar, its double for dense screens, the list of extensions, the store. */
const SIZES = [16, 32, 48, 128];

const svg = await readFile('public/icon.svg', 'utf8');
await mkdir('public/icon', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<!doctype html><style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
