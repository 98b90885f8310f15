import type { Token } from '../text/token.ts';
import { Recogniser, type TellingWords } from './recognise.ts';
import { Ruleset } from './ruleset.ts';
import { unpackTelling } from './unpack.ts';

/** Young people mix it in everywhere: it is read beside every other language. */
const EVERYWHERE = 'en';

/** The rules of all languages, each made ready when it is first needed. */
export class Rulebook {
  /** The BCP 47 code of every language that there is, in the order in which messages are read. */
  readonly codes: readonly string[];
  readonly telling: TellingWords;
  readonly #rulesets = new Map<string, Ruleset>();
  readonly #packedOf: (code: string) => string | undefined;

  /**
   * @param telling what `packTelling` made of all languages
   * @param packedOf gives what `pack` made of a language, by its code
   */
  constructor(telling: string, packedOf: (code: string) => string | undefined) {
    this.telling = unpackTelling(telling);
    this.codes = this.telling.codes;
    this.#packedOf = packedOf;
  }

  /** A language's rules. @throws Error where there are none for that code */
  get(code: string): Ruleset {
    const known = this.#rulesets.get(code);
    if (known) return known;
    const packed = this.#packedOf(code);
    if (packed === undefined) throw new Error(`There are no rules for ${code}`);
    const ruleset = new Ruleset(packed);
    this.#rulesets.set(code, ruleset);
    return ruleset;
  }
}

/** Which rules to read a message with. One for each conversation: it learns the languages as they are spoken. */
export class ConversationRules {
  readonly #book: Rulebook;
  readonly #recogniser: Recogniser;
  /** The languages that every message is read in, as bits. */
  readonly #always: number;
  /** For languages as bits, their rules. */
  readonly #rulesets = new Map<number, readonly Ruleset[]>();

  constructor(book: Rulebook, locale?: string) {
    const declared = locale?.toLowerCase().split(/[-_]/)[0];
    this.#book = book;
    this.#recogniser = new Recogniser(book.telling);
    this.#always = book.codes.reduce(
      (bits, code, place) => bits | (Number(code === EVERYWHERE || code === declared) << place),
      0,
    );
  }

  /** The rules for this message, in the order of the languages; the message is counted for those after it. */
  for(tokens: readonly Token[]): readonly Ruleset[] {
    const languages = this.#always | this.#recogniser.languagesOf(tokens);
    const known = this.#rulesets.get(languages);
    if (known) return known;
    const codes = this.#book.codes.filter((_, place) => (languages >>> place) & 1);
    const rulesets = codes.map((code) => this.#book.get(code));
    this.#rulesets.set(languages, rulesets);
    return rulesets;
  }
}

/**
 * English, which young people mix in everywhere; the languages that the conversation itself is in; and the declared
 * one.
 *
 * @param locale a BCP 47 tag such as `fr-CA`, where the conversation's language is known beforehand
 */
export function rulesForConversation(book: Rulebook, locale?: string): ConversationRules {
  return new ConversationRules(book, locale);
}
