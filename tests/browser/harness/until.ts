import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import type { Panel } from './panel.ts';

/** How long a condition may take on a slow machine with two cores. */
const PATIENCE_MS = 20_000;
/** How often a condition is looked at. */
const LOOK_EVERY_MS = 100;

/**
 * Waits until `read` gives something that is neither null, undefined nor false, and gives that.
 * @param instead tells what there is instead, for the error
 * @throws naming `what` was awaited, when it does not come
 */
export async function until<Value>(
  what: string,
  read: () => Promise<Value> | Value,
  patience = PATIENCE_MS,
  instead: () => string = () => '',
): Promise<NonNullable<Exclude<Value, false>>> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (value !== null && value !== undefined && value !== false) {
      return value as NonNullable<Exclude<Value, false>>;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${patience / 1000} s in vain for ${what}. ${instead()}`.trim());
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Waits until whatever was set off before has had its effect, has been drawn, and its events have been heard. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Waits until Sidelight's panel, not a mere chip, stands on that page. */
export function untilPanel(
  browser: TestBrowser,
  page: Page,
  patience = PATIENCE_MS,
): Promise<Panel> {
  const look = async () => {
    const panel = await browser.panel(page);
    return panel?.kind === 'panel' ? panel : null;
  };
  return until('a panel', look, patience);
}
