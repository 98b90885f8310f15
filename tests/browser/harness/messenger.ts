import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { NAMES, type Turn } from '../../../scripts/demo/story.ts';
import { ROOT } from '../../../scripts/setup.mjs';
import { serve, type TestServer } from './serve.ts';

/** The addresses that the demo messenger is served on, as a match pattern. */
export const LOOPBACK = 'http://127.0.0.1/*';

/** Serves the demo messenger, a chat page that no site descriptor knows, and other pages given by their path. */
export function serveMessenger(others: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  return serve((path) => {
    const body = others[path];
    if (body !== undefined)
      return { body, type: path.endsWith('.svg') ? 'image/svg+xml' : 'text/html' };
    return path === '/' ? { file: join(ROOT, 'scripts/demo/messenger.html') } : null;
  });
}

/**
 * Names both sides of an open messenger page. A partner of one's own keeps a test's conversation apart from the
 * others': what was said about a conversation once is not said again.
 */
export async function begin(page: Page | Frame, partner: string = NAMES.jay): Promise<void> {
  await page.evaluate((ours, theirs) => window.messenger.begin(ours, theirs), NAMES.mia, partner);
}

/** Shows these turns on the page, one after the other. */
export async function say(page: Page | Frame, turns: readonly Turn[]): Promise<void> {
  await page.evaluate((lines) => {
    for (const { from, text } of lines)
      window.messenger.add(from === 'mia' ? 'ours' : 'theirs', text);
  }, turns as Turn[]);
}
