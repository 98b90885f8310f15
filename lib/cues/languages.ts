import { compile, type Ruleset } from './compile.ts';
import { english } from './en/index.ts';
import type { Language } from './phrasings.ts';

/** Every language that cues are known in. */
export const LANGUAGES: readonly Language[] = [english];

const compiled = new Map<string, Ruleset>();

/**
 * The rules to read a conversation with: its own language's, and always English, which young people mix in everywhere.
 *
 * @param locale a BCP 47 tag such as `fr-CA`; an unknown one gives English alone
 */
export function rulesetsFor(locale: string | undefined): Ruleset[] {
  const code = locale?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.filter((language) => language === english || language.code === code).map(
    rulesetOf,
  );
}

function rulesetOf(language: Language): Ruleset {
  const known = compiled.get(language.code);
  if (known) return known;
  const ruleset = compile(language);
  compiled.set(language.code, ruleset);
  return ruleset;
}
