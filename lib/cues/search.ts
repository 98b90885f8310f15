import type { Lists } from './lists.ts';
import { CHOICES, END, NO_SET, type Patterns, START } from './patterns.ts';
import type { Window } from './window.ts';

/**
 * Looks for patterns in a message. All places of the message are looked at together, as the bits of one number: in goes
 * the set of places where a pattern may begin, out comes the set of places where it may end. That takes a step for each
 * word set of the pattern, however many ways there are to match it; nothing backtracks (after Baeza-Yates and Gonnet 1992).
 */
export class Search {
  readonly #view: Window;
  readonly #patterns: Patterns;
  readonly #sets: Lists;
  /** How many sets of several words there are; a word alone is the set that has its number after those. */
  readonly #several: number;
  /** Beside each other for each set of words the window that it was looked for in last, and the places before one of them. */
  readonly #known: Int32Array;

  constructor(patterns: Patterns, sets: Lists, view: Window) {
    this.#view = view;
    this.#patterns = patterns;
    this.#sets = sets;
    this.#several = sets.from.length - 1;
    this.#known = new Int32Array(2 * this.#several);
  }

  /** The places where a chain ends that begins at one of these places. */
  endsOf(chain: number, places: number): number {
    const { links, from } = this.#patterns;
    const { inside } = this.#view;
    const last = from[chain + 1] as number;
    let reached = places;
    for (let index = from[chain] as number; index < last; index++) {
      const link = links[index] as number;
      if (link >= 0) {
        const kept = (link & 1) === 0 ? 0 : reached;
        reached = kept | ((reached & this.placesOf(link >> 1)) << 1);
      } else if (link > START) {
        for (let most = link; most < 0; most++) reached |= (reached & inside) << 1;
      } else if (link > CHOICES) reached &= this.#mark(link);
      else reached = this.#endsOfChoice(CHOICES - link, reached);
      if (reached === 0) return 0;
    }
    return reached;
  }

  /** The places where a chain begins that ends at one of these places. */
  startsOf(chain: number, places: number): number {
    const { links, from } = this.#patterns;
    const { inside } = this.#view;
    const first = from[chain] as number;
    let reached = places;
    for (let index = (from[chain + 1] as number) - 1; index >= first; index--) {
      const link = links[index] as number;
      if (link >= 0) {
        const kept = (link & 1) === 0 ? 0 : reached;
        reached = kept | ((reached >>> 1) & this.placesOf(link >> 1));
      } else if (link > START) {
        for (let most = link; most < 0; most++) reached |= (reached >>> 1) & inside;
      } else if (link > CHOICES) reached &= this.#mark(link);
      else reached = this.#startsOfChoice(CHOICES - link, reached);
      if (reached === 0) return 0;
    }
    return reached;
  }

  /** The places before a word of a set. */
  placesOf(set: number): number {
    if (set >= this.#several) return this.#view.places[set - this.#several] as number;
    return this.#known[2 * set] === this.#view.number
      ? (this.#known[2 * set + 1] as number)
      : this.#look(set);
  }

  #look(set: number): number {
    const { number, places } = this.#view;
    const { all, from } = this.#sets;
    const last = from[set + 1] as number;
    let mask = 0;
    for (let index = from[set] as number; index < last; index++)
      mask |= places[all[index] as number] as number;
    this.#known[2 * set] = number;
    this.#known[2 * set + 1] = mask;
    return mask;
  }

  #endsOfChoice(choice: number, places: number): number {
    const { options, optionsBegin, optionsFrom, ranges } = this.#patterns;
    const range = ranges[choice];
    if (range) return (places & this.#view.numbersIn(range)) << 1;
    const last = optionsFrom[choice + 1] as number;
    let reached = 0;
    for (let index = optionsFrom[choice] as number; index < last; index++) {
      const begin = optionsBegin[index] as number;
      // Most options have no first word here.
      if (begin === NO_SET || (places & this.placesOf(begin)) !== 0)
        reached |= this.endsOf(options[index] as number, places);
    }
    return reached;
  }

  #startsOfChoice(choice: number, places: number): number {
    const { options, optionsFrom, ranges } = this.#patterns;
    const range = ranges[choice];
    if (range) return (places >>> 1) & this.#view.numbersIn(range);
    const last = optionsFrom[choice + 1] as number;
    let reached = 0;
    for (let index = optionsFrom[choice] as number; index < last; index++)
      reached |= this.startsOf(options[index] as number, places);
    return reached;
  }

  #mark(link: number): number {
    return link === END ? this.#view.ends : this.#view.starts;
  }
}
