import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../../lib/cues/languages.ts';
import { pack, packTelling } from '../../lib/cues/pack.ts';

const QUERY = /\?(packed|telling)$/;

/**
 * Compiles the phrasing files at build time: `lib/cues/fr/index.ts?packed` is the French rules as one string, and
 * `lib/cues/languages.ts?telling` what tells the languages apart.
 */
export function compiledRules(): Plugin {
  return {
    name: 'compiled-rules',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [query] = QUERY.exec(source) ?? [];
      if (query === undefined) return undefined;
      const found = await this.resolve(source.slice(0, -query.length), importer, { skipSelf: true });
      return found && found.id + query;
    },
    load(id) {
      const [query, kind] = QUERY.exec(id) ?? [];
      if (query === undefined) return undefined;
      const code = basename(dirname(id.slice(0, -query.length)));
      return `export default ${JSON.stringify(kind === 'telling' ? packTelling(LANGUAGES) : packed(code))};`;
    },
  };
}

function packed(code: string): string {
  const language = LANGUAGES.find((one) => one.code === code);
  if (!language) throw new Error(`There is no language ${code} in lib/cues/languages.ts`);
  return pack(language);
}
