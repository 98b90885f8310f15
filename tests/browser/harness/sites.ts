import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Turn } from '../../../scripts/demo/story.ts';
import { serve, type TestServer } from './serve.ts';

/** Where each site's replicas stand: its real host, and the path of an open conversation. */
const PLACES: Readonly<Record<string, { readonly host: string; readonly path: string }>> = {
  discord: { host: 'discord.com', path: '/channels/@me/1490000000000000001' },
  instagram: { host: 'www.instagram.com', path: '/direct/t/17841400000000001/' },
  whatsapp: { host: 'web.whatsapp.com', path: '/' },
};

const FOLDER = fileURLToPath(new URL('../../sites/', import.meta.url));

/** A saved page of one site in one layout. */
export interface Replica {
  readonly site: string;
  /** The month of the layout. */
  readonly layout: string;
  /** The address to open, on the site's own host. */
  readonly address: string;
  /** What must be read from it. */
  readonly expected: unknown;
}

/** All replicas, in the order of their names. Throws when a site has no place above. */
export function replicas(): Replica[] {
  return readdirSync(FOLDER).flatMap((site) => {
    const layouts = readdirSync(join(FOLDER, site)).filter((name) => name.endsWith('.html'));
    return layouts.map((name) => {
      const layout = name.replace('.html', '');
      const place = PLACES[site];
      if (!place) throw new Error(`Say in harness/sites.ts where ${site} shows a conversation.`);
      const expected = JSON.parse(
        readFileSync(join(FOLDER, site, `${layout}.expected.json`), 'utf8'),
      );
      return {
        site,
        layout,
        address: `https://${place.host}${place.path}?layout=${layout}`,
        expected,
      };
    });
  });
}

/** Serves every replica over https for its site's host. Which layout a page shows stands in its query. */
export async function serveSites(): Promise<{
  readonly server: TestServer;
  readonly hosts: Readonly<Record<string, number>>;
}> {
  const names = Object.values(PLACES).map(({ host }) => host);
  const server = await serve((path, host, query) => {
    const layout = query.get('layout');
    const site = Object.keys(PLACES).find((name) => PLACES[name]?.host === host);
    if (!site || !layout || path !== PLACES[site]?.path) return null;
    return { file: join(FOLDER, site, `${layout}.html`) };
  }, names);
  return { server, hosts: Object.fromEntries(names.map((name) => [name, server.port])) };
}

/** Adds turns to an open replica, as if they had been written now: Jay's as the partner's, Mia's as one's own. */
export async function append(page: Page, turns: readonly Turn[]): Promise<void> {
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
