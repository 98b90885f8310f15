import {
  type Attack,
  type Family,
  KINDS,
  type Outcome,
  outcomeOf,
} from '../../tests/browser/attacks/attack.ts';
import { attacks } from '../../tests/browser/attacks/table/index.ts';
import { table } from './blocks.ts';
import { longRunBlocks } from './long-runs.ts';

/** How each outcome is told. */
const WORDS: Readonly<Record<Outcome, string>> = {
  works: 'the panel works',
  seen: 'the panel is seen, and cannot be pressed',
  told: 'the page wins: only the toolbar tells',
  silent: 'nothing tells',
};

/** The blocks of docs/trust.md: what is tried and what comes of it, as the tests hold it to be, and the last long runs. */
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
    ...longRunBlocks(),
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
