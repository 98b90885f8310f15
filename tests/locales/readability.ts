/**
 * How hard a text is to read, by the two indices for which the project has limits.
 *
 * Syllables are estimated by rule, as every such tool does; the rules err on the high side, so a
 * text is judged harder, never easier, than it is.
 */

/** Words as a reader sees them; an elided French article stands with the word it leans on. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*['’]?/gu) ?? [];
}

/** Parts of a text that end in a full stop, a question or exclamation mark, a colon, or its end. */
export function sentencesOf(text: string): string[] {
  return text.split(/[.?!…:]+(?:\s|$)/u).filter((part) => wordsOf(part).length > 0);
}

/**
 * Flesch-Kincaid grade: the United States school year in which English text can be read.
 * Kincaid, Fishburne, Rogers and Chissom 1975: 0.39 words/sentence + 11.8 syllables/word - 15.59.
 */
export function fleschKincaidGrade(text: string): number {
  const { sentence, syllables } = averages(text, englishSyllables);
  return 0.39 * sentence + 11.8 * syllables - 15.59;
}

/**
 * Kandel-Moles ease of French text, 0 to 100, the higher the easier; 80 and above is easy.
 * Kandel and Moles 1958: 207 - 1.015 words/sentence - 73.6 syllables/word.
 */
export function kandelMolesEase(text: string): number {
  const { sentence, syllables } = averages(text, frenchSyllables);
  return 207 - 1.015 * sentence - 73.6 * syllables;
}

/** Vowel groups, less a silent final e, es or ed; a number counts as one syllable a digit. */
export function englishSyllables(word: string): number {
  const digits = word.match(/\d/g)?.length ?? 0;
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters === '') return digits;
  const spoken = letters
    .replace(/(?<=[^aeiouy][a-z]*[^aeiouy])ely$/, 'ly')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouylrtd])ed$/, 'd')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouyscxzgh])es$/, 's')
    .replace(/(?<=[aeiouy][a-z]*[^aeiouyl])e$/, '');
  return digits + Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Vowel groups, less a final mute e, es, or the ent of a verb; two sounds where a trema or é parts them. */
export function frenchSyllables(word: string): number {
  const digits = word.match(/\d/g)?.length ?? 0;
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/qu|gu(?=[ei])/g, 'k')
    .replaceAll(/[^\p{L}]/gu, '');
  if (letters === '') return digits;
  const vowel = 'aeiouyàâäéèêëîïôöùûüœ';
  const spoken = letters
    .replace(new RegExp(`(?<=[${vowel}].*[^${vowel}])es?$`, 'u'), '')
    .replace(new RegExp(`(?<=[${vowel}][iu])es?$`, 'u'), '')
    .replaceAll(/(?<=[éèàï])(?=[aeiou])|(?<=[aeou])(?=[éèïë])/gu, '.');
  const groups = spoken.match(new RegExp(`[${vowel}]+`, 'gu'))?.length ?? 0;
  return digits + Math.max(1, groups);
}

function averages(text: string, syllablesOf: (word: string) => number) {
  const words = wordsOf(text);
  const total = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {
    sentence: words.length / Math.max(1, sentencesOf(text).length),
    syllables: total / Math.max(1, words.length),
  };
}
