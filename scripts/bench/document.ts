import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../docs/blocks.ts';
import { ROOT } from '../setup.mjs';
import { againstBounds } from './chart.ts';
import { type Figure, keeps, type Options } from './figures.ts';
import type { Machine } from './machine.ts';

const DOCUMENT = join(ROOT, 'docs/speed.md');
const CHARTS = join(ROOT, 'docs/charts');
const END = '<!-- end -->';

/** What a run of the command came to. */
export interface Result {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly options: Options;
  /** The machine before the first part and after each. */
  readonly machine: readonly Machine[];
  readonly processors: number;
  readonly figures: Readonly<Record<string, readonly Figure[]>>;
}

/** Puts the figures of each part that was measured into the document, and draws its chart. */
export function writeSpeed({ date, options, machine, processors, figures }: Result): void {
  mkdirSync(CHARTS, { recursive: true });
  let text = readFileSync(DOCUMENT, 'utf8');
  for (const [index, [part, measured]] of Object.entries(figures).entries()) {
    const heads = ['what', 'measured', 'without Sidelight', 'bound', 'kept'];
    const how = `Measured on ${date}; ${circumstances(options, machine.slice(index, index + 2), processors)}.`;
    text = between(text, part, `${how}\n\n${table(heads, measured.map(cells))}`);
    const chart = againstBounds(`${part}: measured against its bound, in %`, bounded(measured));
    if (chart !== null) writeFileSync(join(CHARTS, `speed-${part}.svg`), chart);
  }
  writeFileSync(DOCUMENT, text);
}

function circumstances(
  { flood, still, runs }: Options,
  machine: readonly Machine[],
  processors: number,
): string {
  const load = range(machine.map((one) => one.load));
  const pace = range(machine.map((one) => one.pace));
  return `each page ${runs} times, messages for ${flood} s, rest for ${still} s, load ${load} on ${processors} processors, the fixed piece of work in ${pace} ms`;
}

function range(numbers: readonly number[]): string {
  return `${Math.min(...numbers).toFixed(1)} to ${Math.max(...numbers).toFixed(1)}`;
}

function cells(figure: Figure): string[] {
  const { what, value, unit, without, most, least } = figure;
  const kept = keeps(figure);
  const bound = most ?? least;
  return [
    what,
    `${round(value)} ${unit}`,
    without === undefined ? '' : `${round(without)} ${unit}`,
    bound === undefined
      ? ''
      : `at ${most === undefined ? 'least' : 'most'} ${round(bound)} ${unit}`,
    kept === null ? '' : kept ? 'yes' : '**no**',
  ];
}

function bounded(figures: readonly Figure[]): [string, number][] {
  return figures.flatMap(({ what, value, most }) =>
    most === undefined || most === 0 ? [] : [[what, (100 * value) / most] as [string, number]],
  );
}

/** Three digits tell as much as such a measurement can. */
function round(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en');
}

/** @throws when the document has no place for that part */
function between(document: string, part: string, block: string): string {
  const begin = `<!-- made by npm run bench (${part}) -->`;
  const start = document.indexOf(begin);
  const end = start === -1 ? -1 : document.indexOf(END, start);
  if (end === -1) throw new Error(`docs/speed.md has no place for ${part}: ${begin} … ${END}`);
  return `${document.slice(0, start)}${begin}\n${block}\n${document.slice(end)}`;
}
