import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROUGHT_ALONG, RUN_TIME } from '../../scripts/docs/libraries.ts';
import { ROOT } from '../../scripts/setup.mjs';
import { unzip } from './harness/unzip.ts';

const tracked = trackedFiles();

describe('npm run package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-release-'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [first, second] = [join(folder, 'first'), join(folder, 'second')] as const;

  beforeAll(() => {
    const key = join(folder, 'key.pem');
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    for (const output of [first, second]) {
      mkdirSync(output);
      const args = ['scripts/package.ts', '--key', key, '--output', output];
      execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('makes every part of a release', () => {
    const endings = readdirSync(first).map((name) => name.replace(/^sidelight-[\d.]*\d/, ''));
    expect(endings.sort()).toEqual(
      [
        '-chrome.zip',
        '-firefox.zip',
        '-sources.zip',
        '.cdx.json',
        '.crx',
        '.xpi',
        'SHA256SUMS',
        'update.xml',
      ].sort(),
    );
  });

  test('gives the same bytes twice', () => {
    for (const name of readdirSync(first)) {
      expect(digest(join(second, name)), name).toBe(digest(join(first, name)));
    }
  });

  test.skipIf(tracked === null)('hands every source to a reviewer, and nothing else', () => {
    const sources = join(folder, 'handed');
    unzip(fileOf(first, '-sources.zip'), sources);
    const handed = readdirSync(sources, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(sources, join(entry.parentPath, entry.name)));
    expect(handed.sort()).toEqual(tracked);
  });

  test('a reviewer gets the same bytes from the sources that lie beside it', () => {
    const [sources, output] = [join(folder, 'sources'), join(folder, 'reviewed')] as const;
    unzip(fileOf(first, '-sources.zip'), sources);
    symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'), 'dir');
    const args = ['scripts/package.ts', '--output', output];
    execFileSync(process.execPath, args, { cwd: sources, stdio: 'pipe' });
    for (const ending of ['-firefox.zip', '.xpi', '-chrome.zip', '-sources.zip']) {
      expect(digest(fileOf(output, ending)), ending).toBe(digest(fileOf(first, ending)));
    }
  });

  test('lists each file with its SHA-256 sum', () => {
    const lines = readFileSync(join(first, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const others = readdirSync(first).filter((name) => name !== 'SHA256SUMS');
    expect(lines).toHaveLength(others.length);
    for (const line of lines) {
      const [sum, name] = line.split('  ');
      expect(digest(join(first, name ?? ''))).toBe(sum);
    }
  });

  test('signs a CRX of version 3 that holds the store’s bytes, and names its id in update.xml', () => {
    const [crx, zip] = ['.crx', '-chrome.zip'].map((ending) => readFileSync(fileOf(first, ending)));
    expect(crx?.subarray(0, 4).toString()).toBe('Cr24');
    expect(crx?.readUInt32LE(4)).toBe(3);
    const header = crx?.readUInt32LE(8) ?? 0;
    expect(crx?.subarray(12 + header).equals(zip ?? Buffer.alloc(0))).toBe(true);
    const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
    const id = [...createHash('sha256').update(spki).digest('hex').slice(0, 32)]
      .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
      .join('');
    expect(readFileSync(join(first, 'update.xml'), 'utf8')).toContain(`appid="${id}"`);
  });

  test('says in the bill of materials that the three libraries ship', () => {
    const { components } = JSON.parse(readFileSync(fileOf(first, '.cdx.json'), 'utf8'));
    const shipped = components
      .filter((one: { scope: string }) => one.scope === 'required')
      .map((one: { name: string }) => one.name);
    expect(shipped).toEqual(expect.arrayContaining(['preact', 'valibot', 'webextension-polyfill']));
    expect(shipped).not.toContain('vitest');
    const told = [...RUN_TIME, ...BROUGHT_ALONG].map((library) => library.name);
    expect(shipped.sort(), 'docs/dependencies.md tells of what ships').toEqual(told.sort());
  });
});

/** The project's own files as git knows them, in order; null where there is no git. */
function trackedFiles(): string[] | null {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) return null;
  const files = new Set(stdout.split('\0').filter(Boolean));
  return [...files].filter((file) => existsSync(join(ROOT, file))).sort();
}

function fileOf(release: string, ending: string): string {
  return join(release, readdirSync(release).find((name) => name.endsWith(ending)) ?? '');
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
