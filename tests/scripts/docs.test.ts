import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/page/sites/index.ts';

describe('docs/sites.md', () => {
  const document = readFileSync('docs/sites.md', 'utf8');

  it('names each site and each of its hosts', () => {
    for (const { name, hosts } of sites) {
      for (const text of [name, ...hosts]) expect(document).toContain(text);
    }
  });
});
