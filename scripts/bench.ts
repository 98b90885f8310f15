/**
 * `npm run bench [-- PART...] [--write]`: measures what Sidelight costs, prints a table and writes `.output/bench.json`;
 * with `--write` also `docs/speed.md` and its charts. The parts that drive a browser need `npm run build` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSpeed } from './bench/document.ts';
import { type Figure, keeps, type Options } from './bench/figures.ts';
import { machineNow } from './bench/machine.ts';
import { PARTS } from './bench/parts.ts';
import { ROOT } from './setup.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    flood: { type: 'string', default: '20' },
    still: { type: 'string', default: '60' },
    runs: { type: 'string', default: '5' },
    sites: { type: 'string' },
    corpus: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  throw new Error(
    `There is no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}.`,
  );
}
const options: Options = {
  flood: numberIn('flood'),
  still: numberIn('still'),
  runs: numberIn('runs'),
  sites: values.sites,
  corpus: values.corpus,
};
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
const machine = [machineNow()];
const figures: Record<string, readonly Figure[]> = {};
for (const [name, measure] of Object.entries(PARTS)) {
  if (!names.includes(name)) continue;
  console.log(`\n== ${name}`);
  figures[name] = await measure(options);
  machine.push(machineNow());
  console.table(figures[name].map(row));
}
const date = new Date().toISOString().slice(0, 10);
const result = { date, options, machine, processors: availableParallelism(), figures };
mkdirSync(join(ROOT, '.output'), { recursive: true });
writeFileSync(join(ROOT, '.output/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
if (values.write) writeSpeed(result);

function row(figure: Figure) {
  const { what, value, unit, without = '', most, least } = figure;
  const bound = most === undefined ? least : most;
  return { what, value, unit, without, bound: bound ?? '', kept: keeps(figure) ?? '' };
}

function numberIn(name: 'flood' | 'still' | 'runs'): number {
  const number = Number(values[name]);
  if (!(number > 0)) throw new Error(`--${name} takes a number above 0.`);
  return number;
}
