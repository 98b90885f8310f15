import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { table, withBlock } from '../../scripts/docs/blocks.ts';
import { documents } from '../../scripts/docs/documents.ts';
import { PAGES } from './markdown.ts';

const made = await documents();

it.each([...made])('%s is as its data make it: after a change, npm run docs', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it('no block is left that nothing makes', () => {
  const marked = PAGES.filter(([, text]) => text.includes('<!-- made by npm run docs'));
  expect(marked.map(([path]) => path).filter((path) => !made.has(path))).toEqual([]);
  const empty = [...made].filter(([, text]) => /docs(?: \(\w+\))? -->\n+<!-- end/u.test(text));
  expect(empty.map(([path]) => path)).toEqual([]);
});

describe('withBlock', () => {
  const page =
    'a\n<!-- made by npm run docs (one) -->\nold\n<!-- end -->\nz\n<!-- made by npm run docs (two) -->\n<!-- end -->\n';

  it('puts each block between its own marks and leaves the rest', () => {
    const both = withBlock(withBlock(page, 'new', 'one'), 'second', 'two');
    expect(both).toBe(
      'a\n<!-- made by npm run docs (one) -->\nnew\n<!-- end -->\nz\n<!-- made by npm run docs (two) -->\nsecond\n<!-- end -->\n',
    );
  });

  it('says which mark is missing', () => {
    expect(() => withBlock(page, 'new', 'three')).toThrow('docs (three) -->');
    expect(() => withBlock('<!-- made by npm run docs -->', 'new')).toThrow('one is missing');
  });
});

it('a table keeps a bar inside its cell', () => {
  expect(table(['a', 'b'], [['1|2', '3']])).toBe('| a | b |\n|---|---|\n| 1\\|2 | 3 |');
});
