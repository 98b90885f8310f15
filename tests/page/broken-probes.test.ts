// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createMemory } from '../../lib/page/memory.ts';
import { readPage } from '../../lib/page/reader.ts';
import { sites } from '../../lib/page/sites/index.ts';
import { brokenSites } from './broken-sites.ts';
import { expectedOf, loadPage, replicaNames, told } from './page.ts';

describe.each(replicaNames())('%s', (name) => {
  const expected = expectedOf(name);
  const broken = brokenSites(sites, name.split('/')[1] ?? '', expected.address);

  it.each(broken)('is read without $missing, or says that it is not', (change) => {
    loadPage(name);
    const page = readPage(document, createMemory(), change);
    const messages = told(page);
    const inLayout = expected.directionBy === 'layout';
    for (const { text, direction } of inLayout ? [] : messages) {
      const meant = expected.messages.find((message) => message.text === text);
      expect([meant?.direction ?? direction, 'unknown'], text).toContain(direction);
    }
    if (page.health.state === 'reading') {
      const parts = ({ text, direction }: { text: string; direction: string }) => [
        text,
        inLayout ? null : direction,
      ];
      expect(messages.map(parts)).toEqual(expected.messages.map(parts));
    } else expect(['degraded', 'blind']).toContain(page.health.state);
  });

  it('has probes to break', () => {
    expect(broken.length).toBeGreaterThan(5);
  });
});
