/**
 * How many syllables a word has, by rule, as every readability tool estimates them. Where a rule
 * cannot know, it errs on the high side, so a text is judged harder, never easier, than it is.
 */

/** English: vowel groups, less a silent final e, es or ed; a number counts as one syllable a digit. */
export function englishSyllables(word: string): number {
  const digits = digitsIn(word);
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters === '') return digits;
  const spoken = letters
    .replace(/(?<=[^aeiouy][a-z]*[^aeiouy])ely$/, 'ly')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouylrtd])ed$/, 'd')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouyscxzgh])es$/, 's')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouyl])e$/, '');
  return digits + groupsIn(spoken, /[aeiouy]+/g);
}

/** French: vowel groups, less a final mute e or es; two sounds where a trema or é parts them. */
export function frenchSyllables(word: string): number {
  const digits = digitsIn(word);
  const letters = lettersOf(word).replaceAll(/qu|gu(?=[ei])/g, 'k');
  if (letters === '') return digits;
  const vowel = 'aeiouyàâäéèêëîïôöùûüœ';
  const spoken = letters
    .replace(new RegExp(`(?<=[${vowel}].*[^${vowel}])es?$`, 'u'), '')
    .replace(new RegExp(`(?<=[${vowel}][iu])es?$`, 'u'), '')
    .replaceAll(/(?<=[éèàï])(?=[aeiou])|(?<=[aeou])(?=[éèïë])/gu, '.');
  return digits + groupsIn(spoken, new RegExp(`[${vowel}]+`, 'gu'));
}

/**
 * Spanish, whose spelling tells: two strong vowels (a, e, o) part, and so does an accented í or ú
 * from its neighbour; every other pair is one syllable. Source: RAE, Ortografía 2010, II 2.2.
 */
export function spanishSyllables(word: string): number {
  const spoken = lettersOf(word)
    .replaceAll(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'k')
    .replaceAll(/y(?=[aeiouáéíóú])/g, 'j')
    .replaceAll(/(?<=[aeoáéó])(?=[aeoáéóíú])|(?<=[íú])(?=[aeoáéó])/gu, '.');
  return digitsIn(word) + groupsIn(spoken, /[aeiouáéíóúüy]+/gu);
}

/**
 * Portuguese: as Spanish, with nasal diphthongs; ia, io, ua are always parted, as in most words, and
 * so are i and u before nd, nh or a last r, z, l or m (ainda, sair, ruim).
 */
export function portugueseSyllables(word: string): number {
  const spoken = lettersOf(word)
    .replaceAll(/qu|gu(?=[aeioáéíóâêôãõ])/g, 'k')
    .replaceAll(/(?<=[aeou])(?=[iu](?:n[dh]|[rzlm]$))/g, '.')
    .replaceAll(/(?<=[aeoáéóâêô])(?=[aeoáéóâêôíúã])|(?<=[iuíú])(?=[aeoáéóâêôã])/gu, '.');
  return digitsIn(word) + groupsIn(spoken, /[aeiouáéíóúâêôãõàü]+/gu);
}

/** German: one for each vowel or diphthong (ei, ai, au, eu, äu, ie, ay, and doubled vowels but in beenden, geehrt). */
export function germanSyllables(word: string): number {
  const spoken = lettersOf(word)
    .replaceAll(/qu/g, 'k')
    .replaceAll(/y(?=[aeiou])/g, 'j')
    .replaceAll(/ei|ai|au|eu|äu|ie|[aeo]y|aa|(?<!^[bg])ee|oo/g, 'a.');
  return digitsIn(word) + groupsIn(spoken, /[aeiouyäöü]/gu);
}

function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}]/gu, '');
}

function digitsIn(word: string): number {
  return word.match(/\d/g)?.length ?? 0;
}

/** At least one: a word without a vowel is spoken too. A number alone has no group. */
function groupsIn(spoken: string, group: RegExp): number {
  return spoken === '' ? 0 : Math.max(1, spoken.match(group)?.length ?? 0);
}
