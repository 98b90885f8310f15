/** Digits and signs that stand for a letter inside a word. Source: the normalisation steps of the cue taxonomy. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};
const LEET_SIGN = /[0-9@$!|]/;
const DOUBLED = /(.)\1/;
const STRETCHED = /(\p{L})\1\1/gu;

/** Whether there is anything to undo: a double letter, or a digit or sign that may stand for one. */
export function isDisguised(token: string): boolean {
  return DOUBLED.test(token) || LEET_SIGN.test(token);
}

/**
 * The plain words that an unknown token may be a disguise of, the likeliest first: stretched letters shortened,
 * digits and signs read as letters. Whether one of them is a word is for the caller to say.
 *
 * @param token the text of one token, already folded
 */
export function* spellings(token: string): Generator<string> {
  if (DOUBLED.test(token)) yield* shortened(token);
  if (!LEET_SIGN.test(token) || !/\p{L}/u.test(token)) return;
  for (const one of token.includes('1') ? ['i', 'l'] : ['i']) {
    const plain = Array.from(token, (sign) => (sign === '1' ? one : (LEET[sign] ?? sign))).join('');
    yield plain;
    if (DOUBLED.test(plain)) yield* shortened(plain);
  }
}

/**
 * "laisseee" once with a single letter, since it is stretched, and once with two, as in "gooood"; then every double
 * letter shortened, as in "prettyy", and each one alone.
 */
function* shortened(word: string): Generator<string> {
  const doubled = word.replace(STRETCHED, '$1$1');
  if (doubled !== word) {
    yield word.replace(STRETCHED, '$1');
    yield doubled;
  }
  yield doubled.replace(/(.)\1/gu, '$1');
  for (const { 0: double, index } of doubled.matchAll(/(.)\1/gu)) {
    yield doubled.slice(0, index) + doubled.slice(index + double.length / 2);
  }
}

/**
 * Whether a token with starred letters ("n*des", "s#nd") can be read as a word.
 * One sign stands for one letter.
 */
export function fitsStarred(token: string, word: string): boolean {
  if (token.length !== word.length) return false;
  for (let index = 0; index < token.length; index++) {
    const sign = token[index];
    if (sign !== word[index] && sign !== '*' && sign !== '#') return false;
  }
  return true;
}
