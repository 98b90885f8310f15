import { LANGUAGES } from '../../lib/cues/languages.ts';
import { rulesForPage } from './rules.ts';

/** A file of the extension that no bundler makes. */
interface Script {
  readonly relativeDest: string;
  readonly contents: string;
}

/**
 * A script for each language, which brings its packed rules into a page: `rules/fr.js`. It gives them to
 * `entrypoints/guard.content/parts.ts`, and comes to nothing, or the browser would send its last value back.
 */
export function ruleScripts(): Script[] {
  return LANGUAGES.map((language) => {
    const part = `rules/${language.code}`;
    const rules = JSON.stringify(rulesForPage(language.code));
    return {
      relativeDest: `${part}.js`,
      contents: `globalThis.sidelightParts = { ...globalThis.sidelightParts, '${part}': ${rules} };\nundefined;\n`,
    };
  });
}
