import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, sourceRulebook } from '../../lib/cues/languages.ts';
import { Line } from '../../lib/cues/line.ts';
import { match } from '../../lib/cues/match.ts';
import { isOwnCue } from '../../lib/cues/taxonomy.ts';
import { partsOf } from '../../lib/risk/parts.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

const book = sourceRulebook();

const OF_ONE_SIDE = { own: ['refuses'], other: ['young', 'adult'] };

function lines(code: string): Line[] {
  const threads = readFileSync(`tests/threads/first/${code}.jsonl`, 'utf8').trim().split('\n');
  return threads.flatMap((thread) => {
    const { messages } = JSON.parse(thread) as { messages: { text: string }[] };
    return messages.flatMap(({ text }) => partsOf(tokensOf(text)).map((part) => new Line(part)));
  });
}

describe.each(LANGUAGES.map(({ code }) => code))('in %s', (code) => {
  it.each([
    ['own', 'other'],
    ['other', 'own'],
  ] as const)('nothing that counts in the %s words is left out', (side, others) => {
    const ruleset = book.get(code);
    const counts = (cue: Parameters<typeof isOwnCue>[0]) =>
      side === 'other' || cue === 'age_probe' || isOwnCue(cue);
    for (const line of lines(code)) {
      const all = match(line, ruleset);
      const found = match(line, ruleset, side);
      expect(found?.findings ?? []).toEqual(all?.findings.filter(({ cue }) => counts(cue)) ?? []);
      expect([...(found?.marks ?? [])].sort(byPlace)).toEqual(
        (all?.marks.filter(({ kind }) => !OF_ONE_SIDE[others].includes(kind)) ?? []).sort(byPlace),
      );
      expect(new Set(found?.excused)).toEqual(new Set(all?.excused));
    }
  });
});

function byPlace(
  one: { kind: string; start: number; end: number },
  other: { kind: string; start: number; end: number },
): number {
  return one.start - other.start || one.end - other.end || one.kind.localeCompare(other.kind);
}
