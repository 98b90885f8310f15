/** Words that are no name for a constant, and so none for a file whose constant is called like it. */
const RESERVED = new Set(
  `as async await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null of package private protected public
  return static super switch this throw true try typeof undefined var void while with yield`.split(
    /\s+/u,
  ),
);

export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}

/** `google-chat` and `age_probe` as `googleChat` and `ageProbe`. */
export function constantOf(name: string): string {
  return name.replaceAll(/[-_ ](.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** `Norwegian Bokmål` as `norwegianBokmal`: an English name as a constant. */
export function constantOfWords(words: string): string {
  const plain = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return constantOf(plain.replaceAll(/[^a-z]+/gu, ' ').trim());
}
