import type { Program } from './program.ts';

/** For each prefix, by its place, the numbers of all words and of prefixes that begin with it, itself among them. */
export function groupsByPrefix({ spellings, prefixes }: Program): number[][] {
  const all = [...spellings, ...prefixes];
  return prefixes.map(([prefix]) => [
    ...new Set(all.flatMap(([word, number]) => (word.startsWith(prefix) ? [number] : []))),
  ]);
}
