import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Attack,
  type Family,
  KINDS,
  type Outcome,
  outcomeOf,
} from '../../tests/browser/attacks/attack.ts';
import { attacks } from '../../tests/browser/attacks/table/index.ts';
import { ROOT } from '../setup.mjs';
import type { Figures } from '../soak/figures.ts';
import { table } from './blocks.ts';

/** How each outcome is told. */
const WORDS: Readonly<Record<Outcome, string>> = {
  works: 'the panel works',
  seen: 'the panel is seen, and cannot be pressed',
  told: 'the page wins: only the toolbar tells',
  silent: 'nothing tells',
};

/** The blocks of docs/trust.md: what is tried and what comes of it, as the tests hold it to be, and the last long run. */
export function trustBlocks(): Record<string, string> {
  const won = attacks.filter((attack) => {
    const outcomes = [outcomeOf(attack, 'chromium'), outcomeOf(attack, 'firefox')];
    return outcomes.some((outcome) => outcome !== 'works');
  });
  const learned = attacks.filter(({ known = [] }) => known.length > 0);
  const facts = learned.map(({ name, known = [] }) => [name, known.join('; ')]);
  return {
    count: countOf(),
    won: table(['the page …', 'Chromium', 'Firefox'], won.map(rowOf)),
    learned: table(['the page …', 'what it then knows'], facts),
    attacks: KINDS.map(partOf).join('\n\n'),
    soak: soakTable(),
  };
}

function countOf(): string {
  const tried = (family: Family) =>
    attacks.filter(({ only }) => only === undefined || only === family).length;
  return `${tried('chromium')} attacks are tried in Chromium, and ${tried('firefox')} in Firefox.`;
}

function partOf(kind: Attack['kind']): string {
  const rows = attacks.filter((attack) => attack.kind === kind);
  const head = ['the page …', 'Chromium', 'Firefox', 'what it learns'];
  const lines = rows.map((attack) => [...rowOf(attack), attack.known?.join('; ') ?? 'nothing']);
  return `### It ${kind}\n\n${table(head, lines)}`;
}

function rowOf(attack: Attack): string[] {
  const cell = (family: Family) => {
    if (attack.only !== undefined && attack.only !== family) return 'not tried';
    const words = WORDS[outcomeOf(attack, family)];
    return attack.orBetter ? `${words}, or better` : words;
  };
  return [attack.name, cell('chromium'), cell('firefox')];
}

function soakTable(): string {
  const file = join(ROOT, 'scripts/soak/figures.json');
  if (!existsSync(file)) return 'No long run has been written down yet.';
  const { date, browser, changes, messages, minutes, heap, longest, missed, told }: Figures =
    JSON.parse(readFileSync(file, 'utf8'));
  const whole = (number: number) => number.toLocaleString('en-GB');
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
