import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

/** One package of `package-lock.json`. */
interface Locked {
  readonly version?: string;
  readonly name?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

/**
 * The bill of materials in CycloneDX 1.6 (ECMA-424): every package of the lock file, and which of them went into the
 * extension; the others only built and tested it. It is written here because `npm sbom` leaves out what is also a peer
 * of a development package, and stops at a peer that does not fit; it holds no time and no number made by chance.
 *
 * @param bundled folders such as `node_modules/preact`
 */
export function billOfMaterials(bundled: readonly string[]): string {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const { '': own, ...others } = packages;
  const components = Object.entries(others)
    .filter(([, { link, version }]) => link !== true && version !== undefined)
    .map(([path, locked]) => component(path, locked, bundled.includes(path)));
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          type: 'application',
          'bom-ref': 'sidelight',
          name: 'sidelight',
          version: own?.version,
          licenses: [{ expression: own?.license }],
        },
      },
      components,
    },
    null,
    2,
  )}\n`;
}

function component(path: string, locked: Locked, ships: boolean) {
  const { version, license, integrity } = locked;
  const name =
    locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return {
    type: 'library',
    // Two of the same name and version may stand in two places.
    'bom-ref': path,
    name,
    version,
    scope: ships ? 'required' : 'excluded',
    ...(license === undefined ? {} : { licenses: [licenseOf(license)] }),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(integrity === undefined ? {} : { hashes: hashesOf(integrity) }),
  };
}

/** An SPDX expression where it is one; older packages write in other ways. */
function licenseOf(license: string) {
  const expression = license.replace(/ or /gu, ' OR ');
  return /^[\w.+-]+(?: (?:OR|AND|WITH) [\w.+-]+)*$|^\(.+\)$/u.test(expression)
    ? { expression }
    : { license: { name: license } };
}

/** From the lock file's form (Subresource Integrity, base64) to CycloneDX's (hex). */
function hashesOf(integrity: string) {
  return integrity.split(' ').flatMap((entry) => {
    const [algorithm, digest = ''] = entry.split(/-(.*)/su);
    const alg = ALGORITHMS[algorithm ?? ''];
    return alg ? [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] : [];
  });
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha512: 'SHA-512',
};
