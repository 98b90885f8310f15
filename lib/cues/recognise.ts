import { placeOnTokens, type Token } from '../text/token.ts';

/** A conversation is in a language after so many of its own words: one can be a name or a loan. */
const ENOUGH = 2;
/** And when so large a share of all words that tell a language are of this one. */
const SHARE = 0.25;

const NO_LANGUAGE = -1;

/** The frequent words that only one of the languages has. The same for every conversation. */
export class TellingWords {
  /** The languages' codes, in their order. */
  readonly codes: readonly string[];
  readonly #owners: ReadonlyMap<string, number>;
  readonly #place = placeOnTokens();

  /** @param words of each language */
  constructor(codes: readonly string[], words: readonly (readonly string[])[]) {
    this.codes = codes;
    this.#owners = new Map(words.flatMap((own, language) => own.map((word) => [word, language])));
  }

  /** The place among the languages of the one that a word tells of, or -1. */
  languageOf(token: Token): number {
    const known = token.numbers[this.#place];
    if (known !== undefined) return known;
    const language = this.#owners.get(token.text) ?? NO_LANGUAGE;
    token.numbers[this.#place] = language;
    return language;
  }
}

/**
 * Recognises the languages of a conversation from the frequent words that only one of them has. People mix languages,
 * so there may be several: those that most of a message's telling words are of, and those of a good share of all before.
 */
export class Recogniser {
  readonly #telling: TellingWords;
  readonly #seen: Int32Array;
  readonly #here: Int32Array;
  #all = 0;
  /** The languages of the conversation so far. */
  #lasting = 0;

  constructor(telling: TellingWords) {
    this.#telling = telling;
    this.#seen = new Int32Array(telling.codes.length);
    this.#here = new Int32Array(telling.codes.length);
  }

  /**
   * The languages to read this message in; it is counted for the messages after it.
   *
   * @returns a bit for each of the languages, the lowest for the first
   */
  languagesOf(tokens: readonly Token[]): number {
    let tells = false;
    for (let index = 0; index < tokens.length; index++) {
      const language = this.#telling.languageOf(tokens[index] as Token);
      if (language === NO_LANGUAGE) continue;
      tells = true;
      this.#here[language] = (this.#here[language] as number) + 1;
    }
    return tells ? this.#count() : this.#lasting;
  }

  #count(): number {
    const counts = this.#here;
    const seen = this.#seen;
    let most = 0;
    for (let language = 0; language < counts.length; language++) {
      const count = counts[language] as number;
      most = Math.max(most, count);
      seen[language] = (seen[language] as number) + count;
      this.#all += count;
    }
    const enough = Math.max(ENOUGH, SHARE * this.#all);
    let here = 0;
    let lasting = 0;
    for (let language = 0; language < counts.length; language++) {
      if (counts[language] === most) here |= 1 << language;
      if ((seen[language] as number) >= enough) lasting |= 1 << language;
      counts[language] = 0;
    }
    this.#lasting = lasting;
    return here | lasting;
  }
}
