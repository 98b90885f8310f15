import type { Node } from './program.ts';

/** A longer gap would join words that have nothing to do with each other. */
export const LONGEST_GAP = 8;
/** In the place of a set of words: a gap of at most so many words is that number below zero; the others stand below. */
export const START = -9;
export const END = -10;
/** From here downward: a choice or a number, the first at -16, the next at -17. */
export const CHOICES = -16;

/** Lists of numbers in one: list n is `all[from[n]]` up to, not including, `all[from[n + 1]]`. */
export interface Lists {
  readonly all: Int32Array;
  readonly from: Int32Array;
}

/** Several chains, any of which may stand there, or a number with its bounds. */
export interface Choice {
  readonly chains: readonly number[] | null;
  readonly from: number;
  readonly to: number;
}

/** The patterns of a language, laid out so that what is looked at together stands together. */
export class Patterns {
  /** The sets of words, the first of them empty; and each one's place by its words. */
  readonly sets: number[][] = [[]];
  readonly #places = new Map<string, number>();
  /** What follows each other: sets of words by their places, and the numbers above for what else there is. */
  readonly chains: number[][] = [];
  readonly choices: Choice[] = [];
  readonly #chainOf: number[] = [];
  readonly #linksOf: number[][] = [];

  /** @param groups the numbers of the words that each prefix stands for */
  constructor(nodes: readonly Node[], groups: readonly (readonly number[])[]) {
    for (const node of nodes) this.#linksOf.push(this.#links(node, groups));
  }

  /** The place of the chain that a node is. */
  chainOf(node: number): number {
    const known = this.#chainOf[node];
    if (known !== undefined) return known;
    const place = this.chains.push(this.#linksOf[node] ?? []) - 1;
    this.#chainOf[node] = place;
    return place;
  }

  /** The place of a set of words. */
  setOf(words: readonly number[]): number {
    const key = words.join();
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.sets.push([...new Set(words)]) - 1;
    this.#places.set(key, place);
    return place;
  }

  #links(node: Node, groups: readonly (readonly number[])[]): number[] {
    switch (node.kind) {
      case 'words':
        return [
          this.setOf([...node.words, ...node.prefixes.flatMap((prefix) => groups[prefix] ?? [])]),
        ];
      case 'gap':
        return [-node.most];
      case 'start':
        return [START];
      case 'end':
        return [END];
      case 'sequence':
        return node.parts.flatMap((part) => this.#linksOf[part] ?? []);
      case 'number':
        return [this.#choice({ chains: null, from: node.from, to: node.to })];
      default:
        return [
          this.#choice({ chains: node.parts.map((part) => this.chainOf(part)), from: 0, to: 0 }),
        ];
    }
  }

  #choice(choice: Choice): number {
    return CHOICES - (this.choices.push(choice) - 1);
  }
}

export function listed(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, index) => {
    from[index + 1] = (from[index] as number) + length;
  });
  return { all: Int32Array.from(lists.flat()), from };
}
