import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn, judge } from '../../scripts/lint-extension/findings.ts';
import { FIREFOX_BUILD, withHost } from './harness/extension.ts';

test('Mozilla’s linter finds what is explained in the Firefox build, and nothing else', () => {
  const findings = findingsIn(FIREFOX_BUILD);
  expect(findings.filter(({ _type }) => _type === 'error')).toEqual([]);
  expect(judge(findings)).toEqual({ unexplained: [], stale: [] });
});

test('it would find what is planted', async () => {
  const planted = await withHost(FIREFOX_BUILD, null);
  await appendFile(join(planted.folder, 'background.js'), ';eval(location.hash);');
  const { unexplained } = judge(findingsIn(planted.folder));
  await planted.remove();
  expect(unexplained).toContainEqual(
    expect.objectContaining({ code: 'DANGEROUS_EVAL', file: 'background.js' }),
  );
});

test('a folder without an extension is an error, and no clean bill', () => {
  expect(() => findingsIn(join(FIREFOX_BUILD, 'nothing-here'))).toThrow('could not look');
});
