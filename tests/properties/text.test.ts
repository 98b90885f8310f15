import fc from 'fast-check';
import { cut } from '../../lib/text/cut.ts';
import { fitsStarred, spellings } from '../../lib/text/deobfuscate.ts';
import { fold, MAX_FOLDED_LENGTH } from '../../lib/text/fold.ts';
import { quotedIn } from '../../lib/text/quotes.ts';
import type { Token } from '../../lib/text/token.ts';
import { tokenise, tokensOf } from '../../lib/text/tokens.ts';
import { choices, disguised } from './disguise.ts';
import { always } from './runs.ts';
import { anyText, text } from './unicode.ts';

always('a text that is folded twice is as if folded once', [text], (any) => {
  const once = fold(any);
  // Some characters fold to many: what is then too long to be read again is left out of the comparison.
  return fold(once) === once.slice(0, MAX_FOLDED_LENGTH);
});

always(
  'a text folds as its parts between blanks do',
  [anyText, fc.constantFrom(' ', '\n'), anyText],
  (one, blank, other) => {
    return fold(one + blank + other) === fold(one) + blank + fold(other);
  },
);

/** What may be lost when a text is cut: signs, and nothing that words are made of. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}?$€£¥]/u;

always('a text is cut in order, no piece overlaps another, and no word is lost', [text], (any) => {
  const folded = fold(any);
  let before = 0;
  const isInOrder = cut(folded).every(({ text: own, start, end, parts }) => {
    const isThere = own !== '' && start >= before && end > start && end <= folded.length;
    const isLost = SAYS_SOMETHING.test(folded.slice(before, start));
    before = end;
    return isThere && !isLost && (parts ?? []).every((part) => part !== '');
  });
  return isInOrder && !SAYS_SOMETHING.test(folded.slice(before));
});

always('a text that was never folded is cut as well', [text], (any) => {
  return tokenise(any.slice(0, MAX_FOLDED_LENGTH)).every((token) => token.text !== '');
});

always('words that are remembered are the words that are read anew', [text], (any) => {
  return (
    JSON.stringify(tokensOf(any).map(plainly)) === JSON.stringify(tokenise(fold(any)).map(plainly))
  );
});

function plainly({ text: own, quoted, parts }: Token): unknown {
  return [own, quoted, parts?.map((part) => part.text)];
}

always('quotations stand in the text, in order, and none overlaps another', [text], (any) => {
  const folded = fold(any);
  let before = 0;
  return quotedIn(folded).every(({ from, to }) => {
    const isThere = from >= before && to > from && to <= folded.length;
    before = to;
    return isThere;
  });
});

/** Words of at least this length are disguised: a shorter one under stars could be nearly any. */
const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 4,
  maxLength: 12,
});

always('a word in any disguise of letters folds to the word', [word, choices], (plain, chosen) => {
  return fold(disguised(plain, chosen)) === fold(plain);
});

const LEET: Readonly<Record<string, readonly string[]>> = {
  o: ['0'],
  i: ['1', '!'],
  l: ['1', '|'],
  e: ['3'],
  a: ['4', '@'],
  s: ['5', '$'],
  t: ['7'],
  b: ['8'],
  g: ['9'],
};

always('a word in digits and signs can be spelt out again', [word, choices], (plain, chosen) => {
  // One sign stands for i and for l: where both are hidden behind it, only a list of all readings would hold the word.
  const ambiguous = plain.includes('l') ? 'i' : 'l';
  const hidden = Array.from(plain, (letter, index) => {
    const signs = letter === ambiguous ? [] : (LEET[letter] ?? []);
    return [letter, ...signs][(chosen[index] as number) % (signs.length + 1)];
  }).join('');
  return hidden === plain || !/[a-z]/.test(hidden) || [...spellings(hidden)].includes(plain);
});

always('a stretched word can be spelt out again', [word, choices], (plain, chosen) => {
  const single = plain.replace(/(.)\1+/g, '$1');
  const stretched = Array.from(single, (letter, index) =>
    letter.repeat(1 + ((chosen[index] as number) % 5)),
  ).join('');
  const folded = fold(stretched);
  return folded === single || [...spellings(folded)].includes(single);
});

always(
  'a starred word fits the word, and nothing of another length',
  [word, choices],
  (plain, chosen) => {
    const starred = Array.from(plain, (letter, index) =>
      (chosen[index] as number) % 3 === 0 ? '*' : letter,
    ).join('');
    return fitsStarred(starred, plain) && !fitsStarred(`${starred}*`, plain);
  },
);

always('nothing has more than a handful of spellings for its length', [text], (any) => {
  const cut = fold(any).slice(0, 40);
  return [...spellings(cut)].length <= 3 * (cut.length + 4);
});
