import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/page/sites/index.ts';
import { sitesTable, withTable } from '../../scripts/docs/sites-table.ts';

describe('docs/sites.md', () => {
  const document = readFileSync('docs/sites.md', 'utf8');

  it('holds the table that the descriptors make: after a change, npm run docs', () => {
    expect(withTable(document, sitesTable())).toBe(document);
  });

  it('names each site and each of its hosts', () => {
    for (const { name, hosts } of sites) {
      for (const text of [name, ...hosts]) expect(document).toContain(text);
    }
  });
});

describe('withTable', () => {
  it('puts the table between its marks and leaves the rest', () => {
    const made = withTable('a\n<!-- made by npm run docs -->\nold\n<!-- end -->\nz\n', 'new');
    expect(made).toBe('a\n<!-- made by npm run docs -->\nnew\n<!-- end -->\nz\n');
  });

  it('says so when a mark is missing', () => {
    expect(() => withTable('a <!-- end -->', 'new')).toThrow('one is missing');
  });
});
