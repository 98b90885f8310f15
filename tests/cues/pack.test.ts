import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compile } from '../../lib/cues/compile.ts';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { pack, packTelling } from '../../lib/cues/pack.ts';
import { digitsOf, Reader } from '../../lib/cues/packed.ts';
import { CHOICES, END, Patterns, START } from '../../lib/cues/patterns.ts';
import type { Program } from '../../lib/cues/program.ts';
import { Rules } from '../../lib/cues/rules.ts';
import { type Unpacked, unpack } from '../../lib/cues/unpack.ts';
import { rulesForPage } from '../../scripts/build/rules.ts';

/** The most that the packed rules of a language may take, gzipped, in bytes: what they take now, and a little more. */
const MOST: Readonly<Record<string, number>> = {
  en: 118_000,
  fr: 103_500,
  es: 93_000,
  de: 124_000,
  it: 99_000,
  pt: 72_000,
};
const MOST_TELLING = 2_400;

/** A pattern in plain lists: words as a set of numbers, what else there is as text, a choice as its options. */
type Plain = ReadonlySet<number> | string | readonly Plain[][];

function plain({ nodes, prefixes }: Program, place: number): Plain[] {
  const node = nodes[place];
  switch (node?.kind) {
    case 'words':
      return [
        new Set([...node.words, ...node.prefixes.map((prefix) => prefixes[prefix]?.[1] ?? -1)]),
      ];
    case 'sequence':
      return node.parts.flatMap((part) => plain({ nodes, prefixes } as Program, part));
    case 'either':
      return [node.parts.map((part) => plain({ nodes, prefixes } as Program, part))];
    case 'number':
      return [`${node.from} to ${node.to}`];
    case 'gap':
      return [`gap ${node.most}`];
    default:
      return [node?.kind ?? ''];
  }
}

/** The same of a chain that was read from a packed phrase. */
function plainChain(patterns: Patterns, { sets }: Unpacked, chain: number): Plain[] {
  const links = patterns.links.slice(patterns.from[chain], patterns.from[chain + 1]);
  return links.map((link) => {
    if (link >= 0) {
      const set = link >> 1;
      const alone = set - (sets.from.length - 1);
      const words = alone >= 0 ? [alone] : sets.all.slice(sets.from[set], sets.from[set + 1]);
      return link & 1 ? [[new Set(words)], []] : new Set(words);
    }
    if (link === START || link === END) return link === START ? 'start' : 'end';
    if (link > START) return `gap ${-link}`;
    const choice = CHOICES - link;
    const range = patterns.ranges[choice];
    if (range) return `${range.from} to ${range.to}`;
    return patterns.options
      .slice(patterns.optionsFrom[choice], patterns.optionsFrom[choice + 1])
      .map((option) => plainChain(patterns, { sets } as Unpacked, option));
  });
}

describe.each(LANGUAGES)('packed rules in $code', (language) => {
  const program = compile(language);
  const unpacked = unpack(pack(language));

  it('come out as they went in', () => {
    const patterns = new Patterns(unpacked);
    const rules = new Rules(unpacked);
    const out = program.rules.map((_, place) => ({
      ...rules.at(place),
      pattern: plainChain(patterns, unpacked, patterns.chainOf(place)),
    }));
    const went = program.rules.map(({ root, ...rule }) => ({
      ...rule,
      pattern: plain(program, root),
    }));
    expect(out).toEqual(went);
    expect([...unpacked.spellings]).toEqual(program.spellings);
    expect([...unpacked.prefixes]).toEqual(program.prefixes);
  });

  it('know what every prefix begins', () => {
    const { under, words } = unpacked;
    const begun = program.prefixes.map(([prefix, own]) =>
      [...program.spellings, ...program.prefixes]
        .filter(([word, number]) => word.startsWith(prefix) && number !== own)
        .map(([, number]) => `${own} begins ${number}`),
    );
    const told = Array.from({ length: words }, (_, word) =>
      Array.from(
        under.all.slice(under.from[word], under.from[word + 1]),
        (prefix) => `${prefix} begins ${word}`,
      ),
    );
    expect(new Set(told.flat())).toEqual(new Set(begun.flat()));
  });

  it('go to a page without the text of a phrase', () => {
    const packed = rulesForPage(language.code);
    const rules = new Rules(unpack(packed));
    const names = program.rules.map((_, place) => rules.at(place).name);
    expect(names.join(' ')).toMatch(/^(?:[a-z]{2}\d+ ?)+$/);
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
