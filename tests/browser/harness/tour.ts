import type { Page } from 'puppeteer-core';
import { copies } from '../../../locales/index.ts';
import type { Family } from './both.ts';
import type { TestBrowser } from './browser.ts';
import { untilDrawn } from './until.ts';

const { panel, block, help } = copies.en;

/** What ends the panel, and what leads to a page or a telephone of someone else: the tour presses none of them. */
const ENDS = new Set([panel.close, panel.fine, panel.later, panel.exit, block.helpPage]);
const LEADS_AWAY = (name: string) => name.startsWith(help.open) || /^[+\d][\d\s()/-]*$/.test(name);

/**
 * Presses each button of the panel on that page once, also those that come up while others are pressed: every part is
 * open at some time.
 *
 * @returns the names of what it pressed, in order
 */
export async function openAll(family: Family, browser: TestBrowser, page: Page): Promise<string[]> {
  const pressed: string[] = [];
  for (;;) {
    const controls = (await browser.panel(page))?.controls ?? [];
    const next = controls.find(
      (name) => !pressed.includes(name) && !ENDS.has(name) && !LEADS_AWAY(name),
    );
    if (next === undefined) return pressed;
    await family.press(browser, page, next);
    pressed.push(next);
    await untilDrawn(page);
  }
}
