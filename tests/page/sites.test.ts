import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBE_LISTS } from '../../lib/page/site.ts';
import { hostPatterns, sites } from '../../lib/page/sites/index.ts';
import { missingParts } from './missing.ts';

const REPLICAS = new URL('../sites/', import.meta.url);

describe.each(sites)('site $name', (site) => {
  const folder = new URL(`${site.name}/`, REPLICAS);
  const pages = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.html'))
    : [];

  it('has all that a reader cannot do without, and a replica with what must be read from it', () => {
    const expected = pages.map((page) => {
      const name = page.replace('.html', '');
      const file = new URL(`${name}.expected.json`, folder);
      return [name, JSON.parse(readFileSync(file, 'utf8'))] as const;
    });
    expect(missingParts(site, Object.fromEntries(expected))).toEqual([]);
  });

  it('has replicas named by their months', () => {
    for (const page of pages) expect(page).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])\.html$/u);
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
