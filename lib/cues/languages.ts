import type { Token } from '../text/tokens.ts';
import { compile, type Ruleset } from './compile.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import type { Language } from './phrasings.ts';
import { portuguese } from './pt/index.ts';
import { Recogniser, tellingWords } from './recognise.ts';

/** Every language that cues are known in. */
export const LANGUAGES: readonly Language[] = [
  english,
  french,
  spanish,
  german,
  italian,
  portuguese,
];

/** Which rules to read a message with. One for each conversation: it learns the languages as they are spoken. */
export type RulesFor = (tokens: readonly Token[]) => Ruleset[];

const compiled = new Map<string, Ruleset>();
/** Made at the first conversation, not when a page is opened. */
let owners: ReadonlyMap<string, string> | undefined;

/**
 * English, which young people mix in everywhere; the languages that the conversation itself is in; and the declared
 * one.
 *
 * @param locale a BCP 47 tag such as `fr-CA`, where the conversation's language is known beforehand
 */
export function rulesForConversation(locale?: string): RulesFor {
  owners ??= tellingWords(LANGUAGES);
  const recogniser = new Recogniser(owners);
  const declared = locale?.toLowerCase().split(/[-_]/)[0];
  return (tokens) => {
    const spoken = recogniser.languagesOf(tokens);
    return LANGUAGES.filter(
      (language) => language === english || language.code === declared || spoken.has(language.code),
    ).map(rulesetOf);
  };
}

function rulesetOf(language: Language): Ruleset {
  const known = compiled.get(language.code);
  if (known) return known;
  const ruleset = compile(language);
  compiled.set(language.code, ruleset);
  return ruleset;
}
