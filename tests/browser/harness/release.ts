import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';

/** A folder that `npm run package` or `npm run release` made. */
export interface Release {
  readonly folder: string;
  /** The file with that ending, absolute. @throws when there is not just one */
  file(ending: string): string;
  remove(): void;
}

/** The release that `SIDELIGHT_RELEASE` names, else one made for this run, with a key that nobody keeps. */
export function openRelease(): Release {
  const given = process.env.SIDELIGHT_RELEASE;
  const folder = given ?? mkdtempSync(join(tmpdir(), 'sidelight-released-'));
  if (given === undefined) {
    const args = ['scripts/package.ts', '--throwaway', '--output', folder];
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: 'pipe' });
  }
  return {
    folder,
    file(ending) {
      const [name, ...others] = readdirSync(folder).filter((one) => one.endsWith(ending));
      if (name === undefined || others.length > 0) {
        throw new Error(`Not just one file in ${folder} ends with ${ending}.`);
      }
      return join(folder, name);
    },
    remove() {
      if (given === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
