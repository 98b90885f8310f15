import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import type { Turn } from '../../../scripts/demo/story.ts';
import { serve, type TestServer } from './serve.ts';

const FOLDER = fileURLToPath(new URL('../../sites/', import.meta.url));

/** A replica of one site in one layout. */
export interface Replica {
  readonly site: string;
  /** The month of the layout. */
  readonly layout: string;
  /** The address to open, on the site's own host. */
  readonly address: string;
  /** What must be read from it. */
  readonly messages: unknown;
  readonly file: string;
}

/** All replicas, in the order of their names. */
export function replicas(): Replica[] {
  return readdirSync(FOLDER).flatMap((site) => {
    const layouts = readdirSync(join(FOLDER, site)).filter((name) => name.endsWith('.html'));
    return layouts.map((name) => {
      const layout = name.replace('.html', '');
      const { address, messages } = JSON.parse(
        readFileSync(join(FOLDER, site, `${layout}.expected.json`), 'utf8'),
      );
      const url = new URL(address);
      url.searchParams.set('layout', `${site}/${layout}`);
      return { site, layout, address: url.href, messages, file: join(FOLDER, site, name) };
    });
  });
}

/** The newest layout of each site. */
export function newestReplicas(): Replica[] {
  const all = replicas();
  return all.filter(({ site }, index) =>
    all.slice(index + 1).every((later) => later.site !== site),
  );
}

/** Serves every replica over https for its site's host. Which one a page shows stands in its query. */
export async function serveSites(): Promise<{
  readonly server: TestServer;
  readonly hosts: Readonly<Record<string, number>>;
}> {
  const all = replicas();
  const names = [...new Set(all.map(({ address }) => new URL(address).host))];
  const server = await serve((_path, host, query) => {
    const shown = all.find(
      ({ site, layout, address }) =>
        new URL(address).host === host && query.get('layout') === `${site}/${layout}`,
    );
    return shown ? { file: shown.file } : null;
  }, names);
  return { server, hosts: Object.fromEntries(names.map((name) => [name, server.port])) };
}

/** Adds turns to an open replica, as if they had been written now: Jay's as the partner's, Mia's as one's own. */
export async function append(page: Page | Frame, turns: readonly Turn[]): Promise<void> {
  await page.evaluate((lines) => {
    for (const { from, text } of lines) {
      if (from === 'mia') window.replica.append('Mia', text, 'out');
      else window.replica.append('Dave K', text, 'in');
    }
  }, turns as Turn[]);
}

declare global {
  interface Window {
    replica: { append(author: string, text: string, direction: 'in' | 'out'): void };
  }
}
