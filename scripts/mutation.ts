/**
 * `npm run mutation -- [ROOM...] [--write]`: changes the code of the rooms that judge, one small change at a time, and
 * counts which of them the room's own tests notice. Half an hour a room: run it alone, or mutants time out by the load.
 * With `--write` the figures go into docs/trust.md by `npm run docs`.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutated, mutated, scoreOf } from './mutation/figures.ts';
import { ROOMS, type Room } from './mutation/rooms.ts';
import { npm, ROOT } from './setup.mjs';

const REPORT = join(ROOT, '.output/mutation.json');
const FIGURES = join(ROOT, 'scripts/mutation/figures.json');

const all = Object.keys(ROOMS) as Room[];
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.some((name) => !Object.hasOwn(ROOMS, name))) {
  console.error(`usage: npm run mutation -- [${all.join('] [')}] [--write]`);
  process.exit(2);
}
const wanted = positionals.length > 0 ? (positionals as Room[]) : all;
for (const room of wanted) {
  rmSync(REPORT, { force: true });
  const files = ROOMS[room].files.join(',');
  const status = npm(['exec', '--', 'stryker', 'run', '--mutate', files], { MUTATED_ROOM: room });
  if (status !== 0 || !existsSync(REPORT)) {
    console.error(`${room} could not be tried.`);
    process.exit(1);
  }
  const today = new Date().toISOString().slice(0, 10);
  const one = mutated(room, today, JSON.parse(readFileSync(REPORT, 'utf8')));
  console.log(`${room}: ${scoreOf(one).toFixed(1)} % noticed`);
  if (values.write) write(one);
}

/** Puts a room's figures beside those of the others. */
function write(one: Mutated): void {
  const before: Mutated[] = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : [];
  const rooms = all.flatMap((room) =>
    room === one.room ? [one] : before.filter((other) => other.room === room),
  );
  writeFileSync(FIGURES, `${JSON.stringify(rooms, null, 2)}\n`);
}
