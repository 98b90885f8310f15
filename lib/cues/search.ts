import { CHOICES, END, type Lists, listed, type Patterns, START } from './patterns.ts';
import type { Window } from './window.ts';

/**
 * Looks for patterns in a message. All places of the message are looked at together, as the bits of one number: in goes
 * the set of places where a pattern may begin, out comes the set of places where it may end. That takes a step for each
 * word set of the pattern, however many ways there are to match it; nothing backtracks (after Baeza-Yates and Gonnet 1992).
 */
export class Search {
  readonly #view: Window;
  readonly #sets: Lists;
  readonly #chains: Lists;
  /** For each choice the chains among which it is, none where it is a number. */
  readonly #options: Lists;
  readonly #choices: Patterns['choices'];
  /** For each set of words the places before one of them, where `#known` says that they are of this window. */
  readonly #masks: Int32Array;
  readonly #known: Int32Array;
  readonly #longest = new Map<number, number>();

  constructor({ sets, chains, choices }: Patterns, view: Window) {
    this.#view = view;
    this.#sets = listed(sets);
    this.#chains = listed(chains);
    this.#options = listed(choices.map((choice) => choice.chains ?? []));
    this.#choices = choices;
    this.#masks = new Int32Array(sets.length);
    this.#known = new Int32Array(sets.length);
  }

  /** The places where a chain ends that begins at one of these places. */
  endsOf(chain: number, places: number): number {
    const { all, from } = this.#chains;
    const { number, inside } = this.#view;
    const known = this.#known;
    const masks = this.#masks;
    const last = from[chain + 1] as number;
    let reached = places;
    for (let index = from[chain] as number; index < last; index++) {
      const link = all[index] as number;
      if (link >= 0) {
        const mask = known[link] === number ? (masks[link] as number) : this.#look(link);
        reached = (reached & mask) << 1;
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
    const { all, from } = this.#chains;
    const { number, inside } = this.#view;
    const first = from[chain] as number;
    let reached = places;
    for (let index = (from[chain + 1] as number) - 1; index >= first; index--) {
      const link = all[index] as number;
      if (link >= 0) {
        const isKnown = this.#known[link] === number;
        reached = (reached >>> 1) & (isKnown ? (this.#masks[link] as number) : this.#look(link));
      } else if (link > START) {
        for (let most = link; most < 0; most++) reached |= (reached >>> 1) & inside;
      } else if (link > CHOICES) reached &= this.#mark(link);
      else reached = this.#startsOfChoice(CHOICES - link, reached);
      if (reached === 0) return 0;
    }
    return reached;
  }

  /** The most tokens that a match of a chain spans. */
  longest(chain: number): number {
    const known = this.#longest.get(chain);
    if (known !== undefined) return known;
    const { all, from } = this.#chains;
    let longest = 0;
    for (const link of all.subarray(from[chain], from[chain + 1])) {
      if (link >= 0) longest += 1;
      else if (link > START) longest -= link;
      else if (link <= CHOICES) {
        const choice = this.#choices[CHOICES - link];
        const chains = choice?.chains ?? [];
        longest += Math.max(1, ...chains.map((option) => this.longest(option)));
      }
    }
    this.#longest.set(chain, longest);
    return longest;
  }

  /** The places before a word of a set. */
  placesOf(set: number): number {
    return this.#known[set] === this.#view.number ? (this.#masks[set] as number) : this.#look(set);
  }

  #look(set: number): number {
    const { number, places } = this.#view;
    const { all, from } = this.#sets;
    const last = from[set + 1] as number;
    let mask = 0;
    for (let index = from[set] as number; index < last; index++)
      mask |= places[all[index] as number] as number;
    this.#known[set] = number;
    this.#masks[set] = mask;
    return mask;
  }

  #endsOfChoice(choice: number, places: number): number {
    const { all, from } = this.#options;
    const links = this.#chains.all;
    const starts = this.#chains.from;
    const { number } = this.#view;
    const first = from[choice] as number;
    const last = from[choice + 1] as number;
    if (first === last) return this.#numbersOf(choice, places);
    let reached = 0;
    for (let index = first; index < last; index++) {
      const option = all[index] as number;
      const link = links[starts[option] as number] as number;
      if (starts[option] === starts[option + 1]) reached |= places;
      else if (link < 0) reached |= this.endsOf(option, places);
      else {
        const known = this.#known[link] === number;
        const mask = known ? (this.#masks[link] as number) : this.#look(link);
        // Most options have no first word here.
        if ((places & mask) !== 0) reached |= this.endsOf(option, places);
      }
    }
    return reached;
  }

  #numbersOf(choice: number, places: number): number {
    const bounds = this.#choices[choice];
    return bounds ? (places & this.#view.numbersIn(bounds)) << 1 : 0;
  }

  #startsOfChoice(place: number, places: number): number {
    const choice = this.#choices[place];
    if (!choice) return 0;
    if (choice.chains === null) return (places >>> 1) & this.#view.numbersIn(choice);
    let reached = 0;
    for (const option of choice.chains) reached |= this.startsOf(option, places);
    return reached;
  }

  #mark(link: number): number {
    return link === END ? this.#view.ends : this.#view.starts;
  }
}
