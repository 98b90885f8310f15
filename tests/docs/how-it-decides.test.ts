import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/cues/en/index.ts';
import { TAXONOMY } from '../../lib/cues/taxonomy.ts';
import { COMBINATIONS } from '../../lib/risk/combinations.ts';
import { WEIGHTS } from '../../lib/risk/weights.ts';
import { printable, printableLookalike } from '../../scripts/docs/example.ts';
import { cuesIn, findingsIn } from '../cues/find.ts';

const page = readFileSync('docs/how-it-decides.md', 'utf8');

describe.each(TAXONOMY)('$id', ({ id, side }) => {
  const [example, lookalike] = quotedIn(rowOf(id));

  it('stands there with a message in which it is found, and one in which it is not', () => {
    expect(cuesIn(example ?? '')).toContain(id);
    const found = findingsIn(lookalike ?? 'none').filter(({ cue }) => cue === id);
    expect(found.filter(({ strength }) => strength !== 'weak')).toEqual([]);
    expect(lookalike).toBeDefined();
  });

  it('brings no more alone than the page says of its kind', () => {
    expect(rowOf(id)).toMatch(side === 'own' ? /none: / : /\| level [0-4] \|$/u);
  });
});

it('every example that is printed can be read by a child', () => {
  const harsh = /nude|naked|virgin|\bbody|hurt yourself|kill|\bdie|\bcut\b|sick|naughty|dirty/iu;
  const examples = page.match(/“[^”]*”/gu) ?? [];
  expect(examples.length).toBeGreaterThan(2 * TAXONOMY.length);
  expect(examples.filter((text) => harsh.test(text))).toEqual([]);
});

it('passes over what is not for everyone, and prints nothing rather than that', () => {
  const phrasings = english.cues[0];
  if (!phrasings) throw new Error('There is no cue.');
  const harsh = ['you should get naked', 'send nudes'];
  expect(printable({ ...phrasings, fires: [...harsh, 'come alone'] })).toBe('come alone');
  expect(printable({ ...phrasings, fires: harsh })).toBeNull();
  expect(printableLookalike({ ...phrasings, lookalikes: harsh })).toBeNull();
});

it('has a line for every combination and every weight', () => {
  expect(linesBelow('when all of these are plain')).toBe(COMBINATIONS.length);
  expect(linesBelow('what stands in the chat')).toBe(Object.keys(WEIGHTS.chat.weights).length);
});

/** The row of a cue in the table of turns. */
function rowOf(id: string): string {
  return page.split('\n').find((line) => line.startsWith(`| \`${id}\` | `)) ?? '';
}

function quotedIn(row: string): string[] {
  return [...row.matchAll(/“([^”]*)”/gu)].map(([, text]) => text as string);
}

function linesBelow(head: string): number {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  return lines.slice(start + 2).findIndex((line) => !line.startsWith('|'));
}
