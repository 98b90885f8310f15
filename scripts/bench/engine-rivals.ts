import { AhoCorasick } from '@monyone/aho-corasick';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { compile } from '../../lib/cues/compile.ts';
import { english } from '../../lib/cues/en/index.ts';
import type { Node, Program } from '../../lib/cues/program.ts';

/** What else finds words in a text, by what it is: gives how much it found. */
export type Rivals = Readonly<Record<string, (text: string) => number>>;

/** A phrase that stands for more wordings than this is not spelled out for a search by plain words. */
const MOST_WORDINGS = 500;

/** Obscenity with its English preset, and the English phrases that can be said in the terms of the others. */
export function rivals(): Rivals {
  const matcher = new RegExpMatcher({
    ...englishDataset.build(),
    ...englishRecommendedTransformers,
  });
  const program = compile(english);
  const sources = program.rules.flatMap(({ root }) => sourceOf(program, root) ?? []);
  const separate = sources.map((source) => new RegExp(`\\b(?:${source})\\b`));
  const one = new RegExp(`\\b(?:${sources.join('|')})\\b`, 'g');
  const wordings = program.rules.flatMap(({ root }) => {
    const all = wordingsOf(program, root);
    return all === null || all.length > MOST_WORDINGS ? [] : [all];
  });
  const search = new AhoCorasick([...new Set(wordings.flat())]);
  const all = program.rules.length;
  return {
    'obscenity, English preset': (text) => matcher.getAllMatches(text).length,
    [`${sources.length} of our ${all} English phrases, each as a regular expression`]: (text) => {
      const plain = text.toLowerCase();
      return separate.filter((one) => one.test(plain)).length;
    },
    [`the same ${sources.length} phrases as one regular expression`]: (text) =>
      text.toLowerCase().match(one)?.length ?? 0,
    [`${wordings.length} of our phrases, spelled out, by @monyone/aho-corasick`]: (text) =>
      search.matchInText(text.toLowerCase()).length,
  };
}

function wordsOf({ spellings }: Program, { words }: Node & { kind: 'words' }): string[] {
  return spellings.flatMap(([word, number]) => (words.includes(number) ? [word] : []));
}

/** A pattern as a regular expression; null for one with a gap, a number or whatever else has no plain form. */
function sourceOf(program: Program, place: number): string | null {
  const node = program.nodes[place];
  if (node?.kind === 'words') {
    if (node.prefixes.length > 0) return null;
    const words = wordsOf(program, node).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
    return `(?:${words.join('|')})`;
  }
  if (node?.kind !== 'sequence' && node?.kind !== 'either') return null;
  const parts = node.parts.map((part) => sourceOf(program, part));
  if (!parts.every((part) => part !== null)) return null;
  return node.kind === 'sequence' ? parts.filter(Boolean).join('\\s*') : `(?:${parts.join('|')})`;
}

/** Everything that a pattern stands for; null where it is endless, or too much. */
function wordingsOf(program: Program, place: number): string[] | null {
  const node = program.nodes[place];
  if (node?.kind === 'words') return node.prefixes.length > 0 ? null : wordsOf(program, node);
  if (node?.kind !== 'sequence' && node?.kind !== 'either') return null;
  const parts = node.parts.map((part) => wordingsOf(program, part));
  if (!parts.every((part) => part !== null)) return null;
  if (node.kind === 'either') return parts.flat();
  return parts.reduce(
    (all, part) =>
      all.length * part.length > MOST_WORDINGS
        ? Array<string>(MOST_WORDINGS + 1).fill('')
        : all.flatMap((before) => part.map((word) => `${before} ${word}`.trim())),
    [''],
  );
}
