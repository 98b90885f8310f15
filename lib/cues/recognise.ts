import type { Token } from '../text/tokens.ts';
import { commonWords, type Language } from './phrasings.ts';

/** A conversation is in a language after so many of its own words: one can be a name or a loan. */
const ENOUGH = 2;

/**
 * Recognises the languages of a conversation from the frequent words that only one of them has. People mix languages,
 * so there may be several; a message is read in a language from the first such word in it.
 */
export class Recogniser {
  readonly #owners = new Map<string, string>();
  readonly #seen = new Map<string, number>();

  constructor(languages: readonly Language[]) {
    const shared = new Set<string>();
    for (const language of languages) {
      for (const word of new Set(commonWords(language))) {
        if (this.#owners.has(word)) shared.add(word);
        this.#owners.set(word, language.code);
      }
    }
    for (const word of shared) this.#owners.delete(word);
  }

  /** The languages to read this message in, by code; it is counted for the messages after it. */
  languagesOf(tokens: readonly Token[]): Set<string> {
    const codes = new Set<string>();
    for (const { text } of tokens) {
      const code = this.#owners.get(text);
      if (code === undefined) continue;
      codes.add(code);
      this.#seen.set(code, (this.#seen.get(code) ?? 0) + 1);
    }
    for (const [code, count] of this.#seen) if (count >= ENOUGH) codes.add(code);
    return codes;
  }
}
