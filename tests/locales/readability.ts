import {
  englishSyllables,
  frenchSyllables,
  germanSyllables,
  portugueseSyllables,
  spanishSyllables,
} from './syllables.ts';

/** How hard a text is to read, by the index that is usual in each language. */

/** Words as a reader sees them; an elided French or Italian article stands with the word it leans on. */
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

/**
 * Fernández-Huerta ease of Spanish text, 0 to 100; 80 to 90 is easy, above 90 very easy.
 * Fernández Huerta 1959, as put right by Law 2011 (LINGUIST List 22.2332): 206.84 - 60
 * syllables/word - 1.02 words/sentence.
 */
export function fernandezHuertaEase(text: string): number {
  const { sentence, syllables } = averages(text, spanishSyllables);
  return 206.84 - 60 * syllables - 1.02 * sentence;
}

/**
 * First Vienna formula for non-fiction: the school year (Austria, from 4 on) in which German text
 * can be read. Bamberger and Vanecek 1984: 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875,
 * with MS, IW and ES the percentages of words of three syllables or more, of more than six letters
 * and of one syllable, and SL the words a sentence.
 */
export function viennaGrade(text: string): number {
  const words = wordsOf(text);
  const { sentence } = averages(text, germanSyllables);
  const share = (is: (word: string) => boolean) =>
    (100 * words.filter(is).length) / Math.max(1, words.length);
  const many = share((word) => germanSyllables(word) >= 3);
  const long = share((word) => lettersIn(word) > 6);
  const single = share((word) => germanSyllables(word) === 1);
  return 0.1935 * many + 0.1672 * sentence + 0.1297 * long - 0.0327 * single - 0.875;
}

/**
 * Gulpease index of Italian text, 0 to 100; from 80 on it is easy with primary school alone.
 * Lucisano and Piemontese 1988: 89 + (300 sentences - 10 letters) / words.
 */
export function gulpeaseIndex(text: string): number {
  const words = wordsOf(text);
  const letters = words.reduce((sum, word) => sum + lettersIn(word), 0);
  const sentences = Math.max(1, sentencesOf(text).length);
  return 89 + (300 * sentences - 10 * letters) / Math.max(1, words.length);
}

/**
 * Flesch ease of Portuguese text; 75 and above is for the first four school years.
 * Martins, Ghiraldelo, Nunes and Oliveira 1996 (Notas do ICMC 28): 248.835 - 1.015 words/sentence -
 * 84.6 syllables/word.
 */
export function martinsEase(text: string): number {
  const { sentence, syllables } = averages(text, portugueseSyllables);
  return 248.835 - 1.015 * sentence - 84.6 * syllables;
}

function averages(text: string, syllablesOf: (word: string) => number) {
  const words = wordsOf(text);
  const total = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return {
    sentence: words.length / Math.max(1, sentencesOf(text).length),
    syllables: total / Math.max(1, words.length),
  };
}

function lettersIn(word: string): number {
  return word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
