import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { table } from './blocks.ts';
import { BROUGHT_ALONG, type Library, RUN_TIME, TOOLS } from './libraries.ts';

/** The blocks of docs/dependencies.md, with versions and licences as they are locked. */
export function dependenciesBlocks(): Record<string, string> {
  const shipping = (libraries: readonly Library[]) =>
    table(
      ['package', 'version', 'licence', 'gzip', 'what for', 'verdict'],
      libraries.map(({ name, does, verdict, gzip }) => {
        const { version, license } = locked(name);
        return [name, version, license, `${gzip} kB`, does, verdict];
      }),
    );
  const tools = Object.entries(TOOLS).map(([name, does]) => {
    const { version, license } = locked(name);
    return [name, version, license, does];
  });
  return {
    'run time': shipping(RUN_TIME),
    'brought along': shipping(BROUGHT_ALONG),
    tools: table(['package', 'version', 'licence', 'what for'], tools),
  };
}

/** The licences of all that ships, to be packed with it, as most of them ask for. */
export function licenceNotices(): string {
  const notices = [...RUN_TIME, ...BROUGHT_ALONG].map(({ name }) => {
    const { version, license } = locked(name);
    return `${RULE}\n${name} ${version} (${license}), ${sourceOf(name)}\n\n${licenceOf(name)}\n`;
  });
  return `Sidelight holds parts of these packages. Their sources are at the addresses given.\n\n${notices.join('\n')}`;
}

const RULE = '-'.repeat(80);

interface Locked {
  readonly version: string;
  readonly license: string;
}

/** @throws for a package that is not locked */
function locked(name: string): Locked {
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
  const found = packages[`node_modules/${name}`];
  if (found === undefined) throw new Error(`package-lock.json has no ${name}.`);
  return found;
}

function sourceOf(name: string): string {
  const { repository } = read(`node_modules/${name}/package.json`) as {
    repository: string | { url: string };
  };
  const url = typeof repository === 'string' ? repository : repository.url;
  return url.replace(/^git\+/u, '').replace(/\.git$/u, '');
}

/** The package's own file. wxt's packages have one licence, which not each of them holds. */
function licenceOf(name: string): string {
  const folders = [name, ...(/^(?:@wxt-dev\/|wxt$)/u.test(name) ? [WITH_LICENCE] : [])];
  const files = folders.flatMap((folder) =>
    ['LICENSE', 'LICENSE.md'].map((file) => join(ROOT, 'node_modules', folder, file)),
  );
  const file = files.find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${name} has no file with its licence.`);
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

const WITH_LICENCE = '@wxt-dev/webextension-polyfill';

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
