/**
 * `npm run fuzz -- RUNS [SEED]`: tries every property with so many random values, 1,000,000 unless told otherwise, and
 * writes what was tried to `.output/fuzz.json`. A seed brings a failure back.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tried } from '../tests/properties/runs.ts';
import { npm, ROOT } from './setup.mjs';

/** Where each test file writes what it tried, and where all of it is put together. */
const PARTS = join(ROOT, '.output/fuzz');
const WHOLE = join(ROOT, '.output/fuzz.json');

const [runs = '1000000', seed] = process.argv.slice(2);
if (!/^\d+$/.test(runs) || (seed !== undefined && !/^\d+$/.test(seed))) {
  process.stderr.write('usage: npm run fuzz -- RUNS [SEED]\n');
  process.exit(2);
}

rmSync(PARTS, { recursive: true, force: true });
const status = npm(['exec', '--', 'vitest', 'run', '--project', 'unit', 'tests/properties'], {
  FUZZ_RUNS: runs,
  ...(seed !== undefined && { FUZZ_SEED: seed }),
});
const tried = readdirSync(PARTS).flatMap((file): Tried[] =>
  JSON.parse(readFileSync(join(PARTS, file), 'utf8')),
);
writeFileSync(WHOLE, `${JSON.stringify(tried, null, 2)}\n`);
const all = tried.reduce((sum, one) => sum + one.runs, 0);
const failed = tried.filter((one) => one.failed);
process.stdout.write(
  `${tried.length} properties, ${all.toLocaleString('en')} runs, ${failed.length} failed\n`,
);
process.exitCode = status;
