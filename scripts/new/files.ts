import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts by path, relative to the repository. */
export type Files = Readonly<Record<string, string>>;

/** @returns the text of a file of the repository at `root` */
export function textOf(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/**
 * @param what such as `site "discord"`, for the error
 * @throws when one of these paths is taken
 */
export function refuseExisting(root: string, what: string, paths: readonly string[]): void {
  for (const path of paths) {
    if (existsSync(join(root, path))) throw new Error(`The ${what} exists: ${path}`);
  }
}

/**
 * Writes all of these files, or none: where one cannot be written, the others are put back as they were.
 *
 * @returns their paths
 * @throws what the file system throws
 */
export function writeFiles(root: string, files: Files): string[] {
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, path);
      const made = mkdirSync(dirname(file), { recursive: true });
      if (made) undo.unshift(() => rmSync(made, { recursive: true }));
      const before = existsSync(file) ? readFileSync(file) : null;
      undo.unshift(() =>
        before === null ? rmSync(file, { force: true }) : writeFileSync(file, before),
      );
      writeFileSync(file, text);
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
  return Object.keys(files);
}
