import { digitsOf, SIGNS } from './packed.ts';
import type { Program } from './program.ts';
import { SetWriter } from './set-writer.ts';

/** A shorter pattern takes no more room than the number that would stand for it. */
const LEAST_SHARED = 5;

/** Writes phrases in the signs of `packed.ts`; patterns that come again are written once for all of them. */
export class Writer {
  readonly #program: Program;
  /** How often each node is named. */
  readonly #uses: number[];
  /** The sets that phrases name. */
  readonly sets = new SetWriter();
  readonly #shared: string[] = [];
  readonly #places = new Map<number, number>();

  constructor(program: Program) {
    this.#program = program;
    this.#uses = program.nodes.map(() => 0);
    const note = (node: number) => {
      this.#uses[node] = (this.#uses[node] ?? 0) + 1;
    };
    for (const node of program.nodes) if ('parts' in node) node.parts.forEach(note);
    for (const { root } of program.rules) note(root);
  }

  /** All shared patterns that were named so far. */
  get shared(): string {
    return this.#shared.map((pattern) => pattern + SIGNS.endOfPhrase).join('');
  }

  /** The pattern at that place among the nodes. */
  pattern(place: number): string {
    const known = this.#places.get(place);
    if (known !== undefined) return SIGNS.shared + digitsOf(known);
    const written = this.#written(place);
    if ((this.#uses[place] ?? 0) < 2 || written.length < LEAST_SHARED) return written;
    this.#places.set(place, this.#shared.push(written) - 1);
    return this.pattern(place);
  }

  #written(place: number): string {
    const node = this.#program.nodes[place];
    switch (node?.kind) {
      case 'words': {
        const prefixes = node.prefixes.map((prefix) => this.#program.prefixes[prefix]?.[1] ?? 0);
        return this.sets.nameOf([...node.words, ...prefixes]);
      }
      case 'number':
        return SIGNS.number + [node.from, node.to, ''].join(SIGNS.endOfNumber);
      case 'gap':
        return String(node.most);
      case 'start':
      case 'end':
        return SIGNS[node.kind];
      case 'sequence':
        if (node.parts.length === 0) return SIGNS.nothing;
        return SIGNS.sequence + this.#all(node.parts) + SIGNS.endOfSequence;
      default:
        return SIGNS.choice + this.#all(node?.parts ?? []) + SIGNS.endOfChoice;
    }
  }

  #all(places: readonly number[]): string {
    return places.map((place) => this.pattern(place)).join('');
  }
}
