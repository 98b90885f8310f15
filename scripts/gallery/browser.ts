import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../setup.mjs';
import type { Scene } from './scenes.ts';

/** What the gallery's page offers to whoever drives it. */
declare const gallery: {
  show(scene: Scene): Promise<void>;
  measure(scenes: readonly Scene[]): Promise<string[]>;
  popup(state: string, language: string): string[];
  ownPage(page: string, language: string): Promise<string[]>;
  faint(): string[];
};

/** How the window is, and how the person wants things to look. */
export interface Look {
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each of the page's: 1 where it is left out. */
  readonly density?: number;
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
}

export interface Gallery {
  readonly page: Page;
  look(look: Look): Promise<void>;
  show(scene: Scene): Promise<void>;
  /** What is cut, covered or too wide in each of these states. */
  measure(scenes: readonly Scene[]): Promise<string[]>;
  popup(state: string, language: string): Promise<string[]>;
  /** Opens the welcome or the options page; what is wrong in it. */
  ownPage(page: 'welcome' | 'options', language: string): Promise<string[]>;
  /** What hardly stands out in what is shown. */
  faint(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Opens the gallery's script on an empty page.
 * @param script as `buildGallery` gives it
 * @throws when no Chromium is installed
 */
export async function openGallery(script: string): Promise<Gallery> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium, Chrome or Edge is not installed.');
  const browser: Browser = await puppeteer.launch({
    executablePath,
    // Letters in shades of grey: pictures are smaller, and the same on every screen.
    args: [
      '--disable-gpu',
      '--disable-lcd-text',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><html lang="en"><head><title>Gallery</title></head><body></body></html>',
  );
  await page.addScriptTag({ content: script });
  return {
    page,
    async look({ width, height, density = 1, scheme = 'light', forced = false }) {
      await page.setViewport({ width, height, deviceScaleFactor: density });
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
    },
    show: (scene) => page.evaluate((one) => gallery.show(one), scene),
    measure: (scenes) => page.evaluate((all) => gallery.measure(all), scenes as Scene[]),
    popup: (state, language) =>
      page.evaluate((one, words) => gallery.popup(one, words), state, language),
    ownPage: (one, language) =>
      page.evaluate((which, words) => gallery.ownPage(which, words), one, language),
    faint: () => page.evaluate(() => gallery.faint()),
    close: () => browser.close(),
  };
}
