import { compile } from '../../lib/cues/compile.ts';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { pack } from '../../lib/cues/pack.ts';
import { ruleName } from '../../lib/risk/transcript.ts';
import { type Column, WEIGHTS, type Weights } from '../../lib/risk/weights.ts';

/** Made when they are first asked for. */
let names: ReadonlyMap<string, string> | undefined;

/**
 * For each rule, by its name in `weights.json`, what it is known by in a browser: its language and place. A rule that two
 * languages share is known by the first of them, for in a transcript it counts once.
 */
function shortNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const all = new Map<string, string>();
  for (const language of LANGUAGES)
    compile(language).rules.forEach((rule, place) => {
      const name = ruleName(rule);
      if (!all.has(name)) all.set(name, `${language.code}${place}`);
    });
  names = all;
  return all;
}

/**
 * A language's rules as a browser carries them, without the text of its phrases.
 *
 * @throws Error for a language that there is not
 */
export function rulesForPage(code: string): string {
  const language = LANGUAGES.find((one) => one.code === code);
  if (!language) throw new Error(`There is no language ${code} in lib/cues/languages.ts`);
  return pack(language, (rule, place) => {
    const name = shortNames().get(ruleName(rule)) as string;
    return name === `${code}${place}` ? null : name;
  });
}

/** The weights that go with them: each rule as it is known there, and nothing that only tells of the fit. */
export function weightsForPage(): Weights {
  return { chat: short(WEIGHTS.chat), transcript: short(WEIGHTS.transcript) };
}

function short({ panel, weights }: Column): Column {
  const entries = Object.entries(weights).map(([feature, weight]) => {
    const name = shortNames().get(feature);
    return [name === undefined ? feature : feature.replace(/: .*/s, `: ${name}`), weight];
  });
  return { panel, weights: Object.fromEntries(entries), support: {}, overruled: {} };
}
