import type { Node, Program } from './program.ts';

/** What must stand in a message for a pattern to match: one of these words, or a number. */
export interface Trigger {
  /** Numbers of words and of prefixes. */
  readonly words: readonly number[];
  readonly number: boolean;
  readonly cost: number;
  /** How many tokens of its link stand before it. */
  readonly before: Extent;
}

/** At least and at most so many tokens. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** One of the parts of a pattern that follow each other. */
export interface Link extends Extent {
  /** None where it may be missing, or needs no certain word. */
  readonly trigger: Trigger | null;
}

/** What the most frequent word costs as a trigger, against 1 for a word that is not in the list of common ones. */
const FIRST_COST = 300;
/** After so many places in that list the cost is half: frequencies of words fall like that (Zipf). */
const HALF_AFTER = 5;
const NUMBER_COST = 20;

/** The number of a prefix, and those of all that begins with it. */
interface Prefix {
  readonly number: number;
  readonly members: readonly number[];
}

const NONE: Extent = { least: 0, most: 0 };
const ONE: Extent = { least: 1, most: 1 };

/**
 * Takes each node apart into the links of its chain, each with its trigger.
 *
 * @param groups the numbers of the words that each prefix stands for
 */
export function chainsOf(
  { nodes, common, prefixes }: Program,
  groups: readonly (readonly number[])[],
): (readonly Link[])[] {
  const costs = costsOf(common);
  const prefixAt = (prefix: number): Prefix => ({
    number: prefixes[prefix]?.[1] as number,
    members: groups[prefix] ?? [],
  });
  const chains: (readonly Link[])[] = [];
  for (const node of nodes) {
    if (node.kind === 'sequence') chains.push(node.parts.flatMap((part) => chains[part] ?? []));
    else chains.push([linkOf(node, chains, prefixAt, costs)]);
  }
  return chains;
}

/** What each common word costs as a trigger, by its place among them. */
function costsOf(common: readonly number[]): Map<number, number> {
  const costs = new Map<number, number>();
  common.forEach((number, place) => {
    if (number < 0 || costs.has(number)) return;
    costs.set(number, 1 + FIRST_COST / (1 + place / HALF_AFTER));
  });
  return costs;
}

function linkOf(
  node: Exclude<Node, { kind: 'sequence' }>,
  chains: readonly (readonly Link[])[],
  prefixAt: (place: number) => Prefix,
  costs: ReadonlyMap<number, number>,
): Link {
  switch (node.kind) {
    case 'words': {
      const prefixes = node.prefixes.map(prefixAt);
      const words = [...node.words, ...prefixes.map(({ number }) => number)];
      const all = [...node.words, ...prefixes.flatMap(({ members }) => members)];
      const cost = all.reduce((sum, word) => sum + (costs.get(word) ?? 1), 0);
      return { ...ONE, trigger: { words, number: false, cost, before: NONE } };
    }
    case 'number':
      return { ...ONE, trigger: { words: [], number: true, cost: NUMBER_COST, before: NONE } };
    case 'either':
      return either(node.parts.map((part) => chains[part] ?? []));
    case 'gap':
      return { least: 0, most: node.most, trigger: null };
    default:
      return { ...NONE, trigger: null };
  }
}

/** A choice has the cheapest triggers of all its options. */
function either(options: readonly (readonly Link[])[]): Link {
  const extents = options.map(extentOf);
  const extent = widest(extents);
  const cheapest = options.map(cheapestOf);
  if (!cheapest.every((trigger) => trigger !== null)) return { ...extent, trigger: null };
  const trigger = {
    words: cheapest.flatMap(({ words }) => words),
    number: cheapest.some(({ number }) => number),
    cost: cheapest.reduce((sum, { cost }) => sum + cost, 0),
    before: widest(cheapest.map(({ before }) => before)),
  };
  return { ...extent, trigger };
}

function cheapestOf(chain: readonly Link[]): Trigger | null {
  let best: Trigger | null = null;
  chain.forEach(({ trigger }, index) => {
    if (!trigger || (best && best.cost <= trigger.cost)) return;
    best = { ...trigger, before: sum(extentOf(chain.slice(0, index)), trigger.before) };
  });
  return best;
}

/** How many tokens a match of these links spans. */
export function extentOf(links: readonly Extent[]): Extent {
  return links.reduce(sum, NONE);
}

function sum(one: Extent, other: Extent): Extent {
  return { least: one.least + other.least, most: one.most + other.most };
}

function widest(extents: readonly Extent[]): Extent {
  return {
    least: Math.min(...extents.map(({ least }) => least)),
    most: Math.max(...extents.map(({ most }) => most)),
  };
}
