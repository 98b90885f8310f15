import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong in a page as it stands, one line each. It goes in past the page's security policy. */
export async function violationsIn(page: Page): Promise<string[]> {
  const file = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(file, 'utf8'));
  const { violations } = await page.evaluate(() => {
    return (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
