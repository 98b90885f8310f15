import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fuzzed } from '../fuzz/figures.ts';
import { type Mutated, scoreOf } from '../mutation/figures.ts';
import { ROOT } from '../setup.mjs';
import type { Figures } from '../soak/figures.ts';
import { table } from './blocks.ts';

/** What the last runs came to that take too long for every change, as their commands wrote it down. */
export function longRunBlocks(): Record<string, string> {
  return {
    soak: lastOf('soak', soakTable),
    fuzz: lastOf('fuzz', fuzzTable),
    mutation: lastOf('mutation', mutationTable),
  };
}

function lastOf<Written>(run: string, tell: (figures: Written) => string): string {
  const file = join(ROOT, 'scripts', run, 'figures.json');
  if (!existsSync(file)) return 'No long run has been written down yet.';
  return tell(JSON.parse(readFileSync(file, 'utf8')));
}

function whole(number: number): string {
  return number.toLocaleString('en-GB');
}

function soakTable(figures: Figures): string {
  const { date, browser, changes, messages, minutes, heap, longest, missed, told } = figures;
  const marks = (where: 'page' | 'background') =>
    heap.map((mark) => `${mark[where].toFixed(1)} at ${whole(mark.at)}`).join('; ');
  return table(
    ['what', 'measured'],
    [
      ['when, and in what', `${date}, ${browser}, ${minutes} minutes`],
      ['changes of the page', whole(changes)],
      ['messages', whole(messages)],
      ['memory of the tab after collection, in MB, by changes so far', marks('page')],
      ['the same of Sidelight\u2019s background', marks('background')],
      ['longest task of Sidelight\u2019s in the page, in ms', longest.toFixed(1)],
      ['risky messages told of', `${told} of ${told + missed}`],
    ],
  );
}

function fuzzTable({ date, runs, rooms }: Fuzzed): string {
  return table(
    ['file', 'properties', 'values for each', 'failed', 'when'],
    rooms.map(({ room, properties, failed }) => [
      room,
      whole(properties),
      whole(runs),
      whole(failed),
      date,
    ]),
  );
}

function mutationTable(rooms: readonly Mutated[]): string {
  return table(
    ['room', 'when', 'changes', 'noticed', 'of them by never ending', 'in lines that no test runs'],
    rooms.map((one) => {
      const all = one.killed + one.timedOut + one.survived + one.uncovered;
      const noticed = `${whole(one.killed + one.timedOut)}, ${scoreOf(one).toFixed(1)} %`;
      return [
        `lib/${one.room}`,
        one.date,
        whole(all),
        noticed,
        whole(one.timedOut),
        whole(one.uncovered),
      ];
    }),
  );
}
