import { LANGUAGES } from '../../lib/cues/languages.ts';
import { pack } from '../../lib/cues/pack.ts';

const packed = new Map<string, string>();

/** A language's rules as the build packs them. */
export async function packedRules(code: string): Promise<string> {
  const language = LANGUAGES.find((one) => one.code === code);
  if (language === undefined) throw new Error(`There are no rules for ${code}.`);
  const rules = packed.get(code) ?? pack(language);
  packed.set(code, rules);
  return rules;
}
