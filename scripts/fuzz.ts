/**
 * `npm run fuzz -- [RUNS] [SEED] [--write]`: tries every property with so many random values, 1,000,000 unless told
 * otherwise, and writes what was tried to `.output/fuzz.json`. A seed brings a failure back. With `--write` the figures
 * go into docs/trust.md by `npm run docs`.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Tried } from '../tests/properties/runs.ts';
import { fuzzed } from './fuzz/figures.ts';
import { npm, ROOT } from './setup.mjs';

/** Where each test file writes what it tried, and where all of it is put together. */
const PARTS = join(ROOT, '.output/fuzz');
const WHOLE = join(ROOT, '.output/fuzz.json');

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [runs = '1000000', seed] = positionals;
if (!/^\d+$/.test(runs) || (seed !== undefined && !/^\d+$/.test(seed))) {
  process.stderr.write('usage: npm run fuzz -- [RUNS] [SEED] [--write]\n');
  process.exit(2);
}

rmSync(PARTS, { recursive: true, force: true });
const status = npm(['exec', '--', 'vitest', 'run', '--project', 'unit', 'tests/properties'], {
  FUZZ_RUNS: runs,
  ...(seed !== undefined && { FUZZ_SEED: seed }),
});
const tried = new Map(
  readdirSync(PARTS).map((file): [string, Tried[]] => {
    const room = file.replace('.json', '');
    return [room, JSON.parse(readFileSync(join(PARTS, file), 'utf8'))];
  }),
);
const all = [...tried.values()].flat();
write(WHOLE, all);
const today = new Date().toISOString().slice(0, 10);
if (values.write)
  write(join(ROOT, 'scripts/fuzz/figures.json'), fuzzed(today, Number(runs), tried));
const total = all.reduce((sum, one) => sum + one.runs, 0);
const failed = all.filter((one) => one.failed);
process.stdout.write(
  `${all.length} properties, ${total.toLocaleString('en')} runs, ${failed.length} failed\n`,
);
process.exitCode = status;

function write(file: string, figures: unknown): void {
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
