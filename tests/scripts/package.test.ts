import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/package/options.ts';
import { billOfMaterials } from '../../scripts/package/sbom.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

function keyFile(name: string, pem: string): string {
  const path = join(folder, name);
  writeFileSync(path, pem);
  return path;
}

const pem = { type: 'pkcs8', format: 'pem' } as const;
const rsa = keyFile(
  'rsa.pem',
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem).toString(),
);
const curve = keyFile(
  'curve.pem',
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem).toString(),
);

describe('the options of a release', () => {
  it('takes the key’s path from the command line, else from the environment', () => {
    expect(readOptions(['--key', rsa], {}).key).toBe(rsa);
    expect(readOptions([], { SIDELIGHT_KEY: rsa }).key).toBe(rsa);
    expect(readOptions([], {}).key).toBeNull();
    expect(readOptions(['--throwaway'], {}).key).toBe('throwaway');
  });

  it.each([
    ['a key inside the project', ['--key', resolve('package.json')], 'in the project folder'],
    ['no file', ['--key', join(folder, 'none.pem')], 'no private key'],
    ['a file that is no key', ['--key', keyFile('text.pem', 'text')], 'no private key'],
    ['a key of another kind', ['--key', curve], 'RSA'],
    ['no address', ['--base-url', 'school'], '--base-url'],
    ['an option that is none', ['--kye', rsa], 'kye'],
  ])('refuses %s', (_what, args, said) => {
    expect(() => readOptions(args, {})).toThrow(said);
  });

  it('ends the address with one slash', () => {
    const { baseUrl } = readOptions(['--base-url', 'https://a.example/b'], {});
    expect(baseUrl).toBe('https://a.example/b/');
  });
});

describe('the bill of materials', () => {
  const text = billOfMaterials(['node_modules/preact']);
  const bill = JSON.parse(text);

  it('holds every locked package once, with its address, licence and hash', () => {
    const references = bill.components.map((one: { 'bom-ref': string }) => one['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
    expect(references).toContain('node_modules/vitest');
    const preact = bill.components.find((one: { name: string }) => one.name === 'preact');
    expect(preact).toMatchObject({
      type: 'library',
      scope: 'required',
      purl: `pkg:npm/preact@${preact.version}`,
      licenses: [{ expression: 'MIT' }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
  });

  it('tells what ships from what only built it', () => {
    const shipped = bill.components.filter((one: { scope: string }) => one.scope === 'required');
    expect(shipped.map((one: { name: string }) => one.name)).toEqual(['preact']);
  });

  it('holds no time and no chance', () => {
    expect(text).not.toMatch(/timestamp|serialNumber/);
    expect(billOfMaterials(['node_modules/preact'])).toBe(text);
  });
});
