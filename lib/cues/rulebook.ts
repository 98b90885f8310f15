import type { Token } from '../text/token.ts';
import { Recogniser, type TellingWords } from './recognise.ts';
import { Ruleset } from './ruleset.ts';
import { unpackTelling } from './unpack.ts';

/** Young people mix it in everywhere: it is read beside every other language. */
const EVERYWHERE = 'en';

/**
 * The rules at hand. Which languages there are is known from the start; their rules may come later, when a conversation
 * turns out to be in one.
 */
export class Rulebook {
  /** The BCP 47 code of every language that there is, in the order in which messages are read. */
  readonly codes: readonly string[];
  readonly telling: TellingWords;
  /** How many languages' rules are here. */
  #size = 0;
  readonly #rulesets = new Map<string, Ruleset>();
  readonly #atOnce: (code: string) => string | null;

  /**
   * @param telling what `packTelling` made of all languages
   * @param atOnce gives a language's packed rules where nothing need be awaited; it is asked when they are first needed
   */
  constructor(telling: string, atOnce: (code: string) => string | null = () => null) {
    this.telling = unpackTelling(telling);
    this.codes = this.telling.codes;
    this.#atOnce = atOnce;
  }

  get size(): number {
    return this.#size;
  }

  has(code: string): boolean {
    return this.get(code) !== null;
  }

  /**
   * Adds a language; one that is here already stays as it is.
   *
   * @param packed what `pack` made of it
   * @throws Error where it is not that
   */
  add(packed: string): void {
    const ruleset = new Ruleset(packed);
    if (this.#rulesets.has(ruleset.code)) return;
    this.#rulesets.set(ruleset.code, ruleset);
    this.#size += 1;
  }

  /** A language's rules, or null where they are not here. */
  get(code: string): Ruleset | null {
    const known = this.#rulesets.get(code);
    if (known) return known;
    const packed = this.#atOnce(code);
    if (packed === null) return null;
    this.add(packed);
    return this.#rulesets.get(code) ?? null;
  }
}

/** Which rules to read a message with. One for each conversation: it learns the languages as they are spoken. */
export class ConversationRules {
  readonly #book: Rulebook;
  readonly #recogniser: Recogniser;
  /** The languages that every message is read in, as bits. */
  readonly #always: number;
  /** For languages as bits, their rules, of those which were here when the book had `#size` of them. */
  readonly #rulesets = new Map<number, readonly Ruleset[]>();
  #size = 0;

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
    if (this.#size !== this.#book.size) this.#rulesets.clear();
    const known = this.#rulesets.get(languages);
    if (known) return known;
    const codes = this.#codes(languages);
    const rulesets = codes.flatMap((code) => this.#book.get(code) ?? []);
    this.#size = this.#book.size;
    if (rulesets.length === codes.length) this.#rulesets.set(languages, rulesets);
    return rulesets;
  }

  /** The codes of the languages that these messages need, one after the other, and whose rules are not here. */
  missing(messages: Iterable<readonly Token[]>): string[] {
    const ahead = this.#recogniser.copy();
    let languages = this.#always;
    for (const tokens of messages) languages |= ahead.languagesOf(tokens);
    return this.#codes(languages).filter((code) => !this.#book.has(code));
  }

  #codes(languages: number): string[] {
    return this.#book.codes.filter((_, place) => (languages >>> place) & 1);
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
