import * as v from 'valibot';
import type { Keeper } from './area.ts';
import { PolicyProblem } from './read-policy.ts';

/** Under which name settings stand that could not be read, in whole or in part. */
export const ASIDE_KEY = 'settings-aside';

/** So many are kept, the newest first: what is put aside is mended at once, so each further one is another fault. */
const MOST_ASIDE = 5;

const Aside = v.object({
  /** Settings as they were found, whole: as text, so that nothing in them is ever taken for settings again. */
  text: v.string(),
  /** What of them could not be read. */
  problems: v.fallback(v.array(PolicyProblem), []),
});
export type Aside = v.InferOutput<typeof Aside>;

const Asides = v.fallback(v.array(Aside), []);

/** What was put aside, the newest first. */
export async function readAside(local: Keeper): Promise<readonly Aside[]> {
  return (await local.read(ASIDE_KEY, Asides)) ?? [];
}

/**
 * Puts something aside and something else in its place, at once: where a storage takes not both, it takes neither.
 * Where there is no room for what was aside before, that has to go.
 *
 * @returns whether it is done
 */
export async function putAside(
  local: Keeper,
  { found, problems }: { readonly found: unknown; readonly problems: readonly PolicyProblem[] },
  instead: Record<string, unknown>,
): Promise<boolean> {
  const before = await local.look(ASIDE_KEY);
  if (!before.certain) return false;
  const newest: Aside = { text: asText(found), problems: [...problems] };
  const others = v.parse(Asides, before.found).slice(0, MOST_ASIDE - 1);
  for (const all of [[newest, ...others], [newest]]) {
    if (await local.tryWrite({ [ASIDE_KEY]: all, ...instead })) return true;
  }
  return false;
}

/** Anything that a storage holds, as text. */
export function asText(found: unknown): string {
  return JSON.stringify(found) ?? String(found);
}
