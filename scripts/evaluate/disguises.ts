/** Ways to write a sentence so that a plain search misses it. Each changes the whole text. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  capitals: (text) => text.toUpperCase(),
  leet: (text) =>
    eachWord(text, (word) => replaceAll(word, { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' })),
  homoglyphs: (text) =>
    replaceAll(text, { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' }),
  'zero width': (text) => eachWord(text, (word) => [...word].join('\u200b')),
  'full width': (text) =>
    replaceCharacters(text, /[!-~]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH),
    ),
  stretched: (text) =>
    eachWord(text, (word) => word.replace(/([aeiou])(?!.*[aeiou])/i, '$1$1$1$1')),
  'spaced letters': (text) => longestWord(text, (word) => [...word].join(' ')),
  'dotted letters': (text) => longestWord(text, (word) => [...word].join('.')),
  starred: (text) => longestWord(text, (word) => `${word.slice(0, 1)}*${word.slice(2)}`),
  'keycap digits': (text) => replaceCharacters(text, /\d/g, (digit) => `${digit}\ufe0f\u20e3`),
};

/** From a sign of ASCII to its full-width twin (Unicode block Halfwidth and Fullwidth Forms). */
const FULL_WIDTH = 0xfee0;
/** Shorter words are left alone: nobody disguises "me". */
const LONG_ENOUGH = 4;
const WORD = /\p{L}+/gu;

function eachWord(text: string, change: (word: string) => string): string {
  return text.replace(WORD, (word) => (word.length < LONG_ENOUGH ? word : change(word)));
}

function longestWord(text: string, change: (word: string) => string): string {
  const words = text.match(WORD) ?? [];
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return longest.length < LONG_ENOUGH ? text : text.replace(longest, change(longest));
}

function replaceAll(text: string, signs: Readonly<Record<string, string>>): string {
  return replaceCharacters(text, /[a-z]/g, (letter) => signs[letter] ?? letter);
}

function replaceCharacters(text: string, which: RegExp, change: (sign: string) => string): string {
  return text.replace(which, change);
}
