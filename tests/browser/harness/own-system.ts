import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that finds folders of one's own where the system has its own. */
export interface OwnSystem {
  /** What to start in place of the program; its arguments and pipes are passed on. */
  readonly executable: string;
  remove(): void;
}

/** Root makes namespaces as it is; others, where the kernel lets them, as the root of a namespace of users. */
const UNSHARE = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--user', '--map-root-user'];

/**
 * Lets a program find one's own folder in place of a system's: a mount that only it and what it starts can see. So a
 * policy for the whole machine can be tried while other browsers run on it, and nothing is left behind even after a
 * crash.
 *
 * @param folders by the system's path, which must be there, the path of one's own; both absolute
 */
export function ownSystem(program: string, folders: Readonly<Record<string, string>>): OwnSystem {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-system-'));
  const executable = join(folder, 'start');
  const mounts = Object.entries(folders).map(
    ([system, own]) => `mount --bind '${own}' '${system}'`,
  );
  writeFileSync(
    join(folder, 'inside'),
    [...SHELL, ...mounts, `exec '${program}' "$@"`, ''].join('\n'),
    {
      mode: 0o755,
    },
  );
  const unshare = ['exec', 'unshare', ...UNSHARE, `'${join(folder, 'inside')}'`, '"$@"'].join(' ');
  writeFileSync(executable, [...SHELL, unshare, ''].join('\n'), { mode: 0o755 });
  return { executable, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const SHELL = ['#!/bin/sh', 'set -e'];

/** Why no program can be given folders in place of these, in words for whoever reads the tests' output; else null. */
export function whyNoOwnSystem(paths: readonly string[]): string | null {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) return `there is no ${missing.join(', ')}`;
  const { status } = spawnSync('unshare', [...UNSHARE, 'mount', '--bind', '/tmp', '/tmp']);
  return status === 0 ? null : 'this user may not make mounts of its own (unshare)';
}
