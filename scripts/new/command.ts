import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';

/** One of the commands that write skeletons. */
export interface Command {
  /** As typed after `npm run`: `new:site NAME`. */
  readonly usage: string;
  /** @returns the paths written; @throws with a sentence for the person who typed the name */
  readonly create: (root: string, name: string) => string[];
  /** What says, in words, what is to be filled in. */
  readonly missing: string;
  readonly guide: string;
}

/** Runs it with the name from the command line, and says what was written, or in one line why nothing was. */
export function run({ usage, create, missing, guide }: Command): void {
  try {
    const [name, ...more] = process.argv.slice(2);
    if (name === undefined || more.length > 0) throw new Error(`Usage: npm run ${usage}`);
    const files = create(ROOT, name);
    // A list that became shorter fits on fewer lines.
    spawnSync(process.execPath, [join(ROOT, BIOME), 'format', '--write', ...files], { cwd: ROOT });
    console.log(`Written, to be filled in:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log(`What is missing: ${missing}`);
    console.log(`How to go about it: ${guide}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
