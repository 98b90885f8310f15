import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROUGHT_ALONG, RUN_TIME } from '../../scripts/docs/libraries.ts';
import { ROOT } from '../../scripts/setup.mjs';

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
    const [crx, zip] = ['.crx', '-chrome.zip'].map((ending) => {
      const name = readdirSync(first).find((file) => file.endsWith(ending));
      return readFileSync(join(first, name ?? ''));
    });
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
    const name = readdirSync(first).find((file) => file.endsWith('.cdx.json'));
    const { components } = JSON.parse(readFileSync(join(first, name ?? ''), 'utf8'));
    const shipped = components
      .filter((one: { scope: string }) => one.scope === 'required')
      .map((one: { name: string }) => one.name);
    expect(shipped).toEqual(expect.arrayContaining(['preact', 'valibot', 'webextension-polyfill']));
    expect(shipped).not.toContain('vitest');
    const told = [...RUN_TIME, ...BROUGHT_ALONG].map((library) => library.name);
    expect(shipped.sort(), 'docs/dependencies.md tells of what ships').toEqual(told.sort());
  });
});

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
