import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, ROOT } from '../setup.mjs';

/** Draws `public/icon.svg` as a PNG of so many pixels a side. @throws when no Chromium is installed */
export async function drawIcon(size: number, file: string): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium, Chrome or Edge is not installed.');
  const svg = await readFile(join(ROOT, 'public/icon.svg'), 'utf8');
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    defaultViewport: { width: size, height: size },
  });
  try {
    const page = await browser.newPage();
    const style = `body{margin:0}svg{display:block;width:${size}px;height:${size}px}`;
    await page.setContent(`<!doctype html><style>${style}</style>${svg}`);
    await page.screenshot({ path: file as `${string}.png`, omitBackground: true });
  } finally {
    await browser.close();
  }
}
