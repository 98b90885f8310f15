import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBE_LISTS } from '../../lib/page/site.ts';
import { hostPatterns, sites } from '../../lib/page/sites/index.ts';

const REPLICAS = new URL('../sites/', import.meta.url);

describe.each(sites)('site $name', (site) => {
  const folder = new URL(`${site.name}/`, REPLICAS);
  const pages = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.html'))
    : [];

  it('has a replica named by its month, with what must be read from it', () => {
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      expect(page).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])\.html$/u);
      const expected = new URL(page.replace('.html', '.expected.json'), folder);
      expect(JSON.parse(readFileSync(expected, 'utf8')).messages.length).toBeGreaterThan(4);
    }
  });

  it('has a replica that asks for nothing outside itself', () => {
    for (const page of pages) {
      const html = readFileSync(new URL(page, folder), 'utf8');
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
    }
  });

  it('says of each probe when it was seen and by whom', () => {
    const probes = [...PROBE_LISTS.flatMap((list) => site[list]), ...site.routes];
    for (const probe of probes) {
      expect(probe.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/u);
      expect(probe.source.length).toBeGreaterThan(10);
    }
  });

  it('has what a reader cannot do without', () => {
    for (const list of ['container', 'message', 'text', 'partner', 'gate'] as const) {
      expect(site[list].length, list).toBeGreaterThan(0);
    }
    expect(site.routes.length).toBeGreaterThan(0);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site);
  });
});

describe('hostPatterns', () => {
  it('gives each host once, over https only', () => {
    const patterns = hostPatterns();
    expect(patterns).toContain('https://discord.com/*');
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/u);
  });
});
