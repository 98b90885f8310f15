import { BACK, DISTANCES } from './around.ts';
import type { Program } from './program.ts';
import { chainsOf, extentOf, type Link, type Trigger } from './triggers.ts';

/** Words of which one must stand in a message, and how far from the first words of its rule: a place in `DISTANCES`. */
export interface Needed {
  readonly words: readonly number[];
  readonly reach: number;
}

/** What must stand in a message for a rule to match in one way: one of the first words, and others beside it. */
export interface Needs {
  /** The number after those of all words and prefixes stands for any number. */
  readonly first: readonly number[];
  readonly others: readonly Needed[];
}

/** More are not worth their room. */
const MOST_OTHERS = 2;

interface Placed {
  readonly link: number;
  readonly trigger: Trigger;
}

/**
 * The rarest words that each rule needs: in each of its ways, where it is a choice as a whole.
 *
 * @param groups for each prefix the numbers of all words and longer prefixes that begin with it
 * @param words how many numbers words and prefixes have
 * @throws Error naming a rule that could match a message without a word
 */
export function needsOf(
  program: Program,
  groups: readonly (readonly number[])[],
  words: number,
): Needs[][] {
  const chains = chainsOf(program, groups);
  return program.rules.map(({ name, root }) => {
    const node = program.nodes[root];
    const ways = node?.kind === 'either' ? node.parts : [root];
    return ways.map((way) => {
      const needs = needsOfChain(chains[way] ?? [], words);
      if (!needs) throw new Error(`Phrase "${name}" could match without a word`);
      return needs;
    });
  });
}

function needsOfChain(chain: readonly Link[], words: number): Needs | null {
  const [first, ...others] = triggersOf(chain);
  if (!first) return null;
  const { trigger } = first;
  return {
    first: trigger.number ? [...trigger.words, words] : trigger.words,
    others: others
      .filter((other) => !other.trigger.number)
      .slice(0, MOST_OTHERS)
      .map((other) => neededBeside(chain, first, other)),
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
  const { most } = right.trigger.before;
  const farthest = link.most - left.trigger.before.least + between.most + most;
  const found = DISTANCES.findIndex((distance) => farthest <= distance);
  const reach = found < 0 ? BACK - 1 : found;
  return { words: other.trigger.words, reach: isAfter ? reach : BACK + reach };
}
