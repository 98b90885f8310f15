/**
 * What both commands need before anything else: the locked dependencies, a browser, and the packages of a test.
 * Plain JavaScript for Node 20, with nothing installed yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, INSTALL_LINES, PROGRAMS } from './places.mjs';

/** The project's folder, absolute. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs `npm ci` when the locked dependencies are missing or older than the lock file. Throws when npm fails. */
export function ensureDependencies() {
  if (writtenAt('node_modules/.package-lock.json') >= writtenAt('package-lock.json')) return;
  console.log('Installing the locked dependencies (about a minute the first time) …');
  // Without its warnings that this Node is too old for some packages: they run in the one that it installs.
  if (npm(['ci', '--loglevel=error']) !== 0)
    throw new Error('npm ci failed: see its last lines above.');
}

/**
 * Runs npm in the project's folder with its output shown; gives the exit status.
 * @param {string[]} args @param {Record<string, string>} [environment]
 */
export function npm(args, environment = {}) {
  const run = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (run.error) throw new Error(`npm could not be started: ${run.error.message}`);
  return run.status ?? 1;
}

/**
 * The path of an installed browser of that family, or null.
 * @param {'chromium' | 'firefox'} family
 */
export function findBrowser(family) {
  const { names, paths } = BROWSERS[family];
  return firstExisting(paths) ?? firstOnPath(names);
}

/**
 * Makes sure that these Debian packages' programs are there. As root on Debian and its kin they are installed;
 * elsewhere this throws an Error whose one line says what to run.
 * @param {string[]} packages of `PROGRAMS`
 */
export function ensurePackages(packages) {
  let missing = packages.filter((name) => !isInstalled(name));
  if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${missing.join(', ')} …`);
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...missing]);
    missing = packages.filter((name) => !isInstalled(name));
  }
  if (missing.length > 0)
    throw new Error(`Please install ${missing.join(', ')}: ${installLine(missing)}`);
}

function isInstalled(name) {
  const { family, command } = PROGRAMS[name];
  return (family ? findBrowser(family) : firstOnPath([command])) !== null;
}

function apt(args) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: 'inherit', env: environment });
}

function installLine(missing) {
  const manager = INSTALL_LINES.find(({ command }) => firstOnPath([command]) !== null);
  if (!manager) return 'with the package manager of this system.';
  return manager.line(missing.map((name) => PROGRAMS[name][manager.command] ?? name).join(' '));
}

function firstExisting(paths) {
  return paths.find((path) => existsSync(path)) ?? null;
}

function firstOnPath(names) {
  const windows = process.platform === 'win32';
  const folders = (process.env.PATH ?? '').split(windows ? ';' : ':').filter(Boolean);
  const files = windows ? names.map((name) => `${name}.exe`) : names;
  return firstExisting(files.flatMap((file) => folders.map((folder) => join(folder, file))));
}

/** When a file of the project was last written, in milliseconds, or 0 where it is missing. */
function writtenAt(path) {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
