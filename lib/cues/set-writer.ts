import { digitsOf, SIGNS } from './packed.ts';

/** Naming a smaller set takes no less room than its words. */
const LEAST_NAMED = 2;

/** Writes sets of words, each different one once: a set that holds earlier ones names them, and then its other words. */
export class SetWriter {
  readonly #places = new Map<string, number>();
  readonly #written: string[] = [];
  /** The sets that were written, under the least word of each, the largest last. */
  readonly #byLeast = new Map<number, Written[]>();
  #most = -1;

  /** All sets that were named so far. */
  get all(): string {
    return this.#written.join('');
  }

  /** The name of the set of these words. */
  nameOf(words: readonly number[]): string {
    const all = [...new Set(words)].sort((a, b) => a - b);
    if (all.length === 0) return SIGNS.nothing;
    if (all.length === 1) return digitsOf(all[0] as number);
    const key = all.join();
    return SIGNS.set + digitsOf(this.#places.get(key) ?? this.#write(key, all));
  }

  #write(key: string, words: readonly number[]): number {
    const rest = new Set(words);
    let text = '';
    for (const { place, words: some } of this.#candidates(words)) {
      if (!some.every((word) => rest.has(word))) continue;
      for (const word of some) rest.delete(word);
      text += SIGNS.set + digitsOf(place);
    }
    for (const word of rest) {
      text += word === this.#most + 1 ? SIGNS.next : digitsOf(word);
      this.#most = Math.max(this.#most, word);
    }
    const place = this.#written.push(text + SIGNS.endOfList);
    this.#places.set(key, place);
    const [least = 0] = words;
    this.#byLeast.set(least, [...(this.#byLeast.get(least) ?? []), { place, words }]);
    return place;
  }

  /** The sets that may be a part of this one, the largest first. */
  #candidates(words: readonly number[]): Written[] {
    const most = words.length;
    return words
      .flatMap((word) => this.#byLeast.get(word) ?? [])
      .filter(({ words: { length } }) => length >= LEAST_NAMED && length < most)
      .sort((one, other) => other.words.length - one.words.length);
  }
}

interface Written {
  readonly place: number;
  readonly words: readonly number[];
}
