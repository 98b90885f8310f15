import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenceNotices } from '../../scripts/docs/dependencies.ts';
import { BROUGHT_ALONG, RUN_TIME, TOOLS } from '../../scripts/docs/libraries.ts';

/** One package of the lock file, as npm 7 and later write it. */
interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const { '': own, ...others } = lock.packages;
const packages = Object.entries(others);

/** The licences under which something may ship with this: none asks for more than a notice, or the source of its own files. */
const MAY_SHIP = ['MIT', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Packages that run a script when they are installed, and what it does. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  'node_modules/node': 'brings the Node of its version',
  'node_modules/core-js': 'prints a line that asks for money; it comes with converse.js',
};

/** A part of converse.js that lies in its own package, and is asked for as if it came by itself. */
const INSIDE = ['node_modules/@converse/log', 'node_modules/converse.js/src/log'];
const ASKED_INSIDE = 'node_modules/converse.js: @converse/log file:src/log';

/** What npm takes for an address, a folder or a repository, such as `owner/name`, and not for a version. */
const ELSEWHERE = /^(?!npm:)[a-z+]+:|^[\w.-]+\/[\w.-]+(?:#|$)/;

describe('package.json', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it('asks for exact versions', () => {
    const ranges = asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version as string));
    expect(ranges).toEqual([]);
  });

  it('has at most four packages at run time, each with its reason', () => {
    const names = Object.keys(manifest.dependencies);
    expect(names.length).toBeLessThanOrEqual(4);
    expect(RUN_TIME.map(({ name }) => name).sort()).toEqual(names.sort());
    for (const { verdict } of RUN_TIME) expect(verdict.length).toBeGreaterThan(30);
  });

  it('has a reason for each tool', () => {
    expect(Object.keys(TOOLS).sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  });

  it('puts nothing in the place of what a package asks for, and runs nothing when it is installed', () => {
    expect(Object.keys(manifest)).not.toContain('overrides');
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'prepack'];
    expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('is of package.json', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(own).toMatchObject({
      version: manifest.version,
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('has a checksum of SHA-512 for every package that comes by itself', () => {
    const without = packages.filter(
      ([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
    );
    expect(without.map(([path]) => path)).toEqual(INSIDE);
  });

  it('knows the packages for other systems too, without which a clean install is refused', () => {
    const locked = new Set(packages.map(([path]) => path.split('node_modules/').at(-1)));
    const missing = packages.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !locked.has(name)),
    );
    expect(missing).toEqual([]);
  });

  it('takes no package from a repository, a folder, or an address of its own', () => {
    const elsewhere = packages.filter(([, { resolved }]) => resolved !== undefined);
    expect(elsewhere.map(([path]) => path)).toEqual(INSIDE.slice(0, 1));
    const asked = packages.flatMap(([path, { dependencies = {} }]) =>
      Object.entries(dependencies)
        .filter(([, range]) => ELSEWHERE.test(range))
        .map(([name, range]) => `${path}: ${name} ${range}`),
    );
    expect(asked).toEqual([ASKED_INSIDE]);
  });

  it.each([
    'git+ssh://git@code.example/a.git',
    'https://code.example/a.tgz',
    'file:../a',
    'github:owner/a',
    'owner/a#main',
  ])('would show %s', (range) => {
    expect(range).toMatch(ELSEWHERE);
  });

  it.each(['^1.2.3', '>=1 <3', '1.x || 2.x', 'npm:other@1.2.3', '*', '1.0.0-beta.1'])(
    'takes %s for a version',
    (range) => {
      expect(range).not.toMatch(ELSEWHERE);
    },
  );

  it('names no registry', () => {
    expect(JSON.stringify(lock)).not.toMatch(/"resolved":"https?:/);
  });

  it('has no scripts at the installation but those that are known', () => {
    const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripts.map(([path]) => path).sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort());
  });
});

describe('what ships', () => {
  const libraries = [...RUN_TIME, ...BROUGHT_ALONG];

  it('may ship, by its licence', () => {
    for (const { name } of libraries) {
      expect(MAY_SHIP, name).toContain(lock.packages[`node_modules/${name}`]?.license);
    }
  });

  it('brings each licence along, with the names of those who wrote it', () => {
    const notices = licenceNotices();
    for (const { name } of libraries) expect(notices).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'));
    expect(notices.match(/^-{80}$/gm)).toHaveLength(libraries.length);
    expect(notices).toContain('Copyright (c) 2015-present Jason Miller');
    expect(notices).toContain('Mozilla Public License Version 2.0');
  });
});
