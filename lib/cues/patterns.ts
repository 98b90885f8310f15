import { Reader, SIGNS } from './packed.ts';
import type { Unpacked } from './unpack.ts';

/** A longer gap would join words that have nothing to do with each other. */
export const LONGEST_GAP = 8;
/** In the place of a set of words: a gap of at most so many words is that number below zero; the others stand below. */
export const START = -9;
export const END = -10;
/** From here downward: a choice or a number, the first at -16, the next at -17. */
export const CHOICES = -16;

/** In the place of a set: it may begin in another way. */
export const NO_SET = -1;

/** Both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The patterns of a language. Each rule's phrase is read when it is first asked for, and laid out so that what is looked at
 * together stands together.
 */
export class Patterns {
  /** What follows each other in chain n: `links[from[n]]` up to, not including, `links[from[n + 1]]`. */
  readonly links: number[] = [];
  readonly from: number[] = [0];
  /** The least and the most tokens that a match of each chain spans. */
  readonly least: number[] = [];
  readonly most: number[] = [];
  /** The chains among which choice n is, laid out in the same way: none where it is a number. */
  readonly options: number[] = [];
  readonly optionsFrom: number[] = [0];
  /** For each option the set of words that it must begin with; `NO_SET` where there is none. */
  readonly optionsBegin: number[] = [];
  /** The bounds of a choice that is a number. */
  readonly ranges: (Range | null)[] = [];
  /** How many sets of several words there are. The link of a set is twice its number, and one more where it may be missing. */
  readonly sets: number;
  readonly #phrases: readonly string[];
  readonly #shared: readonly string[];
  /** The links of each shared pattern that was read. */
  readonly #known: number[][] = [];
  readonly #chainOf: Int32Array;

  constructor({ phrases, shared, sets }: Pick<Unpacked, 'phrases' | 'shared' | 'sets'>) {
    this.#phrases = phrases;
    this.#shared = shared;
    this.sets = sets.from.length - 1;
    this.#chainOf = new Int32Array(phrases.length).fill(-1);
  }

  /** The chain that a rule is. */
  chainOf(rule: number): number {
    const known = this.#chainOf[rule] as number;
    if (known >= 0) return known;
    const chain = this.#chain(this.#linksIn(new Reader(this.#phrases[rule] ?? '')));
    this.#chainOf[rule] = chain;
    return chain;
  }

  #chain(links: readonly number[]): number {
    let [least, most] = [0, 0];
    for (const link of links) {
      if (link >= 0) {
        least += 1 - (link & 1);
        most += 1;
      } else if (link > START) most -= link;
      else if (link <= CHOICES) {
        const extent = this.#extentOf(CHOICES - link);
        least += extent.from;
        most += extent.to;
      }
    }
    for (const link of links) this.links.push(link);
    this.from.push(this.links.length);
    this.least.push(least);
    return this.most.push(most) - 1;
  }

  #extentOf(choice: number): Range {
    if (this.ranges[choice]) return { from: 1, to: 1 };
    const options = this.options.slice(this.optionsFrom[choice], this.optionsFrom[choice + 1]);
    return {
      from: Math.min(...options.map((option) => this.least[option] as number)),
      to: Math.max(1, ...options.map((option) => this.most[option] as number)),
    };
  }

  #linksIn(reader: Reader): number[] {
    if (reader.isAtNumber) return [2 * (this.sets + reader.takeNumber())];
    const sign = reader.take();
    switch (sign) {
      case SIGNS.set:
        return [2 * reader.takeNumber()];
      case SIGNS.shared:
        return this.#sharedAt(reader.takeNumber());
      case SIGNS.sequence:
        return this.#upTo(SIGNS.endOfSequence, reader).flat();
      case SIGNS.choice:
        return this.#choice(this.#upTo(SIGNS.endOfChoice, reader));
      case SIGNS.nothing:
        return [];
      case SIGNS.start:
        return [START];
      case SIGNS.end:
        return [END];
      case SIGNS.number: {
        const from = Number(reader.takeUpTo(SIGNS.endOfNumber));
        return [this.#addChoice([], { from, to: Number(reader.takeUpTo(SIGNS.endOfNumber)) })];
      }
      default:
        return [gap(sign)];
    }
  }

  #sharedAt(place: number): number[] {
    const known = this.#known[place];
    if (known) return known;
    const links = this.#linksIn(new Reader(this.#shared[place] ?? ''));
    this.#known[place] = links;
    return links;
  }

  #upTo(end: string, reader: Reader): number[][] {
    const all: number[][] = [];
    while (!reader.has(end)) all.push(this.#linksIn(reader));
    return all;
  }

  #choice(options: readonly number[][]): number[] {
    const [one = [], other] = options;
    const [link = -1] = one;
    const isWords = one.length === 1 && link >= 0 && (link & 1) === 0;
    if (isWords && options.length === 2 && other?.length === 0) return [link + 1];
    return [
      this.#addChoice(
        options.map((option) => this.#chain(option)),
        null,
      ),
    ];
  }

  #addChoice(options: readonly number[], range: Range | null): number {
    for (const option of options) {
      const link = this.links[this.from[option] as number] as number;
      const isSet = this.from[option] !== this.from[option + 1] && link >= 0 && (link & 1) === 0;
      this.optionsBegin.push(isSet ? link >> 1 : NO_SET);
    }
    this.options.push(...options);
    this.optionsFrom.push(this.options.length);
    return CHOICES - (this.ranges.push(range) - 1);
  }
}

/** @throws Error where the sign stands for no gap */
function gap(sign: string): number {
  const most = Number(sign);
  if (!(most >= 1 && most <= LONGEST_GAP))
    throw new Error(`The packed rules hold a strange ${sign}`);
  return -most;
}
