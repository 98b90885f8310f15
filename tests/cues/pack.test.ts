import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/cues/compile.ts';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { pack, packTelling } from '../../lib/cues/pack.ts';
import { digitsOf, Reader } from '../../lib/cues/packed.ts';
import type { Program } from '../../lib/cues/program.ts';
import { unpack } from '../../lib/cues/unpack.ts';
import { rulesForPage } from '../../scripts/build/rules.ts';

/** The most that the packed rules of a language may take, gzipped, in bytes: what they take now, and a little more. */
const MOST: Readonly<Record<string, number>> = {
  en: 82_000,
  fr: 71_500,
  es: 60_000,
  de: 84_500,
  it: 66_500,
  pt: 50_000,
};
const MOST_TELLING = 2_400;

/** A pattern with its parts inside it. */
function tree({ nodes }: Program, place: number): unknown {
  const node = nodes[place];
  if (!node || !('parts' in node)) return node;
  return [node.kind, ...node.parts.map((part) => tree({ nodes } as Program, part))];
}

function whole(program: Program) {
  const { nodes, rules, ...rest } = program;
  return { ...rest, rules: rules.map((rule) => ({ ...rule, root: tree(program, rule.root) })) };
}

describe.each(LANGUAGES)('packed rules in $code', (language) => {
  it('come out as they went in', () => {
    expect(whole(unpack(pack(language)))).toEqual(whole(compile(language)));
  });

  it('go to a page without the text of a phrase', () => {
    const packed = rulesForPage(language.code);
    expect(
      unpack(packed)
        .rules.map(({ name }) => name)
        .join(' '),
    ).toMatch(/^(?:[a-z]{2}\d+ ?)+$/);
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThan(MOST[language.code] ?? 0);
  });
});

it('tell the languages apart in little room', () => {
  expect(gzipSync(packTelling(LANGUAGES), { level: 9 }).length).toBeLessThan(MOST_TELLING);
});

it('write numbers of any size', () => {
  const numbers = [0, 25, 26, 2_417, 2_418, 5_000, 10_000];
  const reader = new Reader(numbers.map(digitsOf).join(''));
  expect(numbers.map(() => reader.takeNumber())).toEqual(numbers);
  expect(reader.isAtEnd).toBe(true);
});

it('are refused where they are cut short', () => {
  const packed = JSON.parse(pack(LANGUAGES[0] as (typeof LANGUAGES)[number]));
  const cut = JSON.stringify({ ...packed, phrases: packed.phrases.slice(0, -1) });
  expect(() => unpack(cut)).toThrow('cut short');
});
