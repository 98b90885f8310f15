import { fold } from '../../text/fold.ts';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const WORD_WITH_UMLAUT = /\p{L}*[äöü]\p{L}*/gu;

/**
 * Folding turns "schön" into "schon"; who has no umlaut on the keyboard types "schoen". This adds that second spelling.
 *
 * @param spellings other spellings of a word, all of them with their umlauts: `{ zeig: 'zeige|zoag' }`
 * @param texts whatever else holds words of the language: the slots and the phrases
 * @returns the aliases to compile with: every word folded, and each one with an umlaut spelled out too
 */
export function withUmlautsSpelledOut(
  spellings: Readonly<Record<string, string>>,
  texts: readonly string[],
): Record<string, string> {
  const aliases = new Map<string, Set<string>>();
  const wordOf = new Map<string, string>();
  for (const [word, others] of Object.entries(spellings)) {
    const target = fold(word);
    const known = new Set(
      [word, ...others.split('|')].flatMap((other) => [fold(other), spelledOut(other)]),
    );
    known.delete(target);
    aliases.set(target, known);
    for (const other of known) wordOf.set(other, target);
  }
  for (const [word] of texts.join(' ').matchAll(WORD_WITH_UMLAUT)) {
    const folded = fold(word);
    const target = wordOf.get(folded) ?? folded;
    aliases.set(target, (aliases.get(target) ?? new Set()).add(spelledOut(word)));
  }
  return Object.fromEntries([...aliases].map(([word, others]) => [word, [...others].join('|')]));
}

function spelledOut(word: string): string {
  return fold(word.toLowerCase().replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter));
}
