import type { Plugin } from 'vite';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { pack, packTelling } from '../../lib/cues/pack.ts';
import { rulesForPage, weightsForPage } from './rules.ts';

const QUERY = /\?(rules|telling)$/;
const WEIGHTS = /\/lib\/risk\/weights\.json$/;

/**
 * Compiles the phrasing files at build time: `lib/cues/languages.ts?rules` holds each language's rules as one string, and
 * `lib/cues/languages.ts?telling` what tells the languages apart. The weights are shortened to go with those rules.
 *
 * @param names `full` where rules packed here meet those of `sourceRulebook`, as in tests: they keep their names, and the
 * weights theirs
 */
export function compiledRules(names: 'short' | 'full' = 'short'): Plugin {
  const isFull = names === 'full';
  return {
    name: 'compiled-rules',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [query] = QUERY.exec(source) ?? [];
      if (query === undefined) return undefined;
      const path = source.slice(0, -query.length);
      const found = await this.resolve(path, importer, { skipSelf: true });
      return found && found.id + query;
    },
    load(id) {
      if (WEIGHTS.test(id) && !isFull) return JSON.stringify(weightsForPage());
      const [query, kind] = QUERY.exec(id) ?? [];
      if (query === undefined) return undefined;
      const made = kind === 'telling' ? packTelling(LANGUAGES) : packedRules(isFull);
      return `export default ${JSON.stringify(made)};`;
    },
  };
}

function packedRules(isFull: boolean): Record<string, string> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language.code,
      isFull ? pack(language) : rulesForPage(language.code),
    ]),
  );
}
