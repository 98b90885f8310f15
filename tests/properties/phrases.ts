import fc from 'fast-check';

/** A phrase in the notation of `parsePhrase`, and what it means as a regular expression over `lettered` text. */
interface Phrase {
  readonly notation: string;
  readonly meaning: string;
}

/** A few words, so that phrases and messages meet; each is one letter to the regular expression. */
const WORDS = { ba: 'a', co: 'b', du: 'c', fe: 'd' } as const;

/** What a message is made of: the words, one that no phrase knows, numbers, and ends of sentences. */
const PARTS = [...Object.keys(WORDS), 'xyz', '3', '7', '.', '?'];

/** A message, its parts apart from each other. */
export const message = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 14 }) },
    // Longer than what is looked at in one go.
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...PARTS), { minLength: 25, maxLength: 75 }) },
  )
  .map((parts) => parts.join(' '));

/** A message with one letter for each part. */
export function lettered(text: string): string {
  return text
    .split(' ')
    .map((part) => (part === 'xyz' ? 'x' : (WORDS[part as keyof typeof WORDS] ?? part)))
    .join('');
}

const word: fc.Arbitrary<Phrase> = fc
  .constantFrom(...Object.entries(WORDS))
  .map(([notation, meaning]) => ({ notation, meaning }));

const number = fc
  .constantFrom(['#', '[37]'], ['#1-5', '3'], ['#4-9', '7'], ['#8-9', '(?!)'])
  .map(([notation = '', meaning = '']) => ({ notation, meaning }));

/** Any part of a sentence may stand in the gap, its end may not. */
const gap = fc
  .constantFrom(['..', 3], ['..1', 1], ['..2', 2], ['..5', 5])
  .map(([notation, most]) => ({ notation: `${notation}`, meaning: `[^.?]{0,${most}}` }));

const mark = fc
  .constantFrom(['^', '(?<=^|[.?])'], ['$', '(?=[.?]|$)'], ['?', '\\?'])
  .map(([notation = '', meaning = '']) => ({ notation, meaning }));

const inSequence = (parts: readonly Phrase[]): Phrase => ({
  notation: parts.map(({ notation }) => notation).join(' '),
  meaning: parts.map(({ meaning }) => meaning).join(''),
});

/** Between brackets a bar parts whole groups of words, elsewhere it parts two words. */
const oneOrOther = fc.tuple(word, word).map(([one, other]) => ({
  notation: `${one.notation}|${other.notation}`,
  meaning: `(?:${one.meaning}|${other.meaning})`,
}));

const perhaps = word.map(({ notation, meaning }) => ({
  notation: `${notation}?`,
  meaning: `${meaning}?`,
}));

const { group } = fc.letrec<{ group: Phrase; inside: Phrase }>((tie) => ({
  group: fc
    .tuple(tie('inside'), tie('inside'), fc.constantFrom('', '?'))
    .map(([one, other, may]) => ({
      notation: `(${one.notation}|${other.notation})${may}`,
      meaning: `(?:${one.meaning}|${other.meaning})${may}`,
    })),
  inside: fc
    .array(fc.oneof({ depthSize: 'small' }, word, number, gap, mark, perhaps, tie('group')), {
      minLength: 1,
      maxLength: 3,
    })
    .map(inSequence),
}));

export const phrase: fc.Arbitrary<Phrase> = fc
  .array(fc.oneof(word, word, number, gap, mark, perhaps, oneOrOther, group), {
    minLength: 1,
    maxLength: 4,
  })
  .map(inSequence);
