import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One line for each rule that keeps a way out shut, and the rule. */
const PLANTED = {
  'style/noRestrictedGlobals': "export const sent = fetch('https://school.example/');",
  'suspicious/noDocumentCookie': "document.cookie = 'words';",
  'security/noGlobalEval': "export const run = globalThis.eval('words');",
  'security/noDangerouslySetInnerHtml':
    "export const markup = <p dangerouslySetInnerHTML={{ __html: 'words' }} />;",
  'correctness/noRestrictedElements': 'export const frame = <iframe title="words" />;',
  'security/noBlankTarget': 'export const link = <a href={place} target="_blank">words</a>;',
  'suspicious/noConsole': "console.log('words');",
};

/** The linter says on which line it found what, long before the tests run. */
describe('npm run lint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-lint-'));
  let found: { category: string; location: { start: { line: number } } }[] = [];

  beforeAll(() => {
    for (const file of ['biome.json', '.gitignore']) copyFileSync(file, join(folder, file));
    mkdirSync(join(folder, 'components'));
    writeFileSync(join(folder, 'components/planted.tsx'), Object.values(PLANTED).join('\n'));
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--reporter=json', 'components'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    found = JSON.parse(stdout).diagnostics;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.keys(PLANTED).map((rule, index) => [rule, index + 1] as const))(
    'has %s',
    (rule, line) => {
      expect(found).toContainEqual(
        expect.objectContaining({
          category: `lint/${rule}`,
          severity: 'error',
          location: expect.objectContaining({ start: expect.objectContaining({ line }) }),
        }),
      );
    },
  );
});
