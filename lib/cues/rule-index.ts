import { BACK, DISTANCES, NOWHERE } from './around.ts';
import { type Lists, listed, type Patterns } from './patterns.ts';
import type { ProgramRule } from './program.ts';
import { bitsOfWords } from './signs.ts';
import { type Extent, extentOf, type Link, type Trigger } from './triggers.ts';

/** Numbers for one rule under one word: the rule with its two reaches, and the bits of two sets that it needs too. */
export const FIELDS = 3;

/** Bits for a reach in the first field. */
export const REACH_BITS = 4;
export const REACH_MASK = 15;

export interface RuleIndex {
  /**
   * Under each word the rules that look for it first, the last word standing for any number; each with `FIELDS` numbers.
   * A rule's place stands above its two reaches in the first of them.
   */
  readonly rules: Lists;
  /** The bit of each word. */
  readonly bits: Int32Array;
  /** For each rule the set of its second words, 0 for none; as its complement where they stand before the first. */
  readonly seconds: Int32Array;
  /** Their distances from the first as bits: d after it is bit d, d before it is bit 31 - d. */
  readonly distances: Int32Array;
}

interface Needed extends Extent {
  readonly words: readonly number[];
  readonly reach: number;
  readonly isAfter: boolean;
}

const NOTHING: Needed = { words: [], reach: NOWHERE, isAfter: true, least: 0, most: 0 };

/** How far apart two places may lie, as bits. */
const FARTHEST = 31;

interface Placed {
  readonly link: number;
  readonly trigger: Trigger;
}

/**
 * Puts each rule under the rarest words that it needs, with the words that it needs beside them.
 *
 * @param chains of each rule
 * @param patterns where the sets of second words are added
 * @param common the frequent words, the most frequent first
 * @param words how many there are
 * @throws Error naming a rule that could match a message without a word
 */
export function indexRules(
  rules: readonly ProgramRule[],
  chains: readonly (readonly Link[])[],
  patterns: Patterns,
  common: readonly number[],
  words: number,
): RuleIndex {
  const byWord: number[][] = Array.from({ length: words + 1 }, () => []);
  const entries = chains.map((chain, place) => {
    const [first, ...others] = triggersOf(chain);
    if (!first) throw new Error(`Phrase "${rules[place]?.name}" could match without a word`);
    const needed = others
      .filter(({ trigger }) => !trigger.number)
      .map((other) => neededBeside(chain, first, other));
    const [second = NOTHING, third = NOTHING] = needed;
    return { first: first.trigger, second, third };
  });
  const sets = entries.flatMap(({ second, third }) => [second.words, third.words]);
  const bits = bitsOfWords(sets, common, words);
  const bitsOf = (set: readonly number[]) =>
    set.length === 0 ? -1 : set.reduce((all, word) => all | (bits[word] as number), 0);
  entries.forEach(({ first, second, third }, place) => {
    const reaches = (second.reach << REACH_BITS) | third.reach;
    const head = (place << (2 * REACH_BITS)) | reaches;
    const fields = [head, bitsOf(second.words), bitsOf(third.words)];
    const under = new Set(first.words);
    if (first.number) under.add(words);
    for (const word of under) byWord[word]?.push(...fields);
  });
  const seconds = entries.map(({ second: { words, isAfter } }) => {
    const set = words.length === 0 ? 0 : patterns.setOf(words);
    return isAfter ? set : ~set;
  });
  return {
    rules: listed(byWord),
    bits,
    seconds: Int32Array.from(seconds),
    distances: Int32Array.from(entries, ({ second }) => distancesOf(second)),
  };
}

/** The triggers of a chain, the cheapest first. */
function triggersOf(chain: readonly Link[]): Placed[] {
  return chain
    .flatMap(({ trigger }, link): Placed[] => (trigger ? [{ link, trigger }] : []))
    .sort((one, other) => one.trigger.cost - other.trigger.cost);
}

/** What stands beside the first of two triggers of a chain. */
function neededBeside(chain: readonly Link[], first: Placed, other: Placed): Needed {
  const isAfter = first.link < other.link;
  const [left, right] = isAfter ? [first, other] : [other, first];
  const between = extentOf(chain.slice(left.link + 1, right.link));
  const link = chain[left.link] as Link;
  const { before } = right.trigger;
  const least = Math.max(1, link.least - left.trigger.before.most) + between.least + before.least;
  const most = link.most - left.trigger.before.least + between.most + before.most;
  const found = DISTANCES.findIndex((distance) => most <= distance);
  const reach = (found < 0 ? BACK - 1 : found) + (isAfter ? 0 : BACK);
  return { words: other.trigger.words, reach, isAfter, least, most };
}

function distancesOf({ isAfter, least, most }: Needed): number {
  let bits = 0;
  for (let distance = least; distance <= Math.min(most, FARTHEST); distance++)
    bits |= 1 << (isAfter ? distance : FARTHEST - distance);
  return bits;
}
