import type { Token } from '../text/tokens.ts';
import { commonWords, type Language } from './phrasings.ts';

/** A conversation is in a language after so many of its own words: one can be a name or a loan. */
const ENOUGH = 2;
/** And when so large a share of all words that tell a language are of this one. */
const SHARE = 0.25;

/**
 * Recognises the languages of a conversation from the frequent words that only one of them has. People mix languages,
 * so there may be several: those that most of a message's telling words are of, and those of a good share of all before.
 */
export class Recogniser {
  readonly #owners: ReadonlyMap<string, string>;
  readonly #seen = new Map<string, number>();
  #all = 0;

  /** @param owners from `tellingWords`: the same for every conversation */
  constructor(owners: ReadonlyMap<string, string>) {
    this.#owners = owners;
  }

  /** The languages to read this message in, by code; it is counted for the messages after it. */
  languagesOf(tokens: readonly Token[]): Set<string> {
    const here = new Map<string, number>();
    for (const { text } of tokens) {
      const code = this.#owners.get(text);
      if (code !== undefined) here.set(code, (here.get(code) ?? 0) + 1);
    }
    for (const [code, count] of here) {
      this.#seen.set(code, (this.#seen.get(code) ?? 0) + count);
      this.#all += count;
    }
    const most = Math.max(...here.values());
    const codes = [...here].filter(([, count]) => count === most).map(([code]) => code);
    for (const [code, count] of this.#seen) {
      if (count >= ENOUGH && count >= SHARE * this.#all) codes.push(code);
    }
    return new Set(codes);
  }
}

/** The frequent words that only one of the languages has, each with that language's code. */
export function tellingWords(languages: readonly Language[]): Map<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const language of languages) {
    for (const word of new Set(commonWords(language))) {
      if (owners.has(word)) shared.add(word);
      owners.set(word, language.code);
    }
  }
  for (const word of shared) owners.delete(word);
  return owners;
}
