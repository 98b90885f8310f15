import { expect, it } from 'vitest';
import { cut } from '../../lib/text/cut.ts';
import { fold } from '../../lib/text/fold.ts';
import { plainTokens } from '../../lib/text/plain.ts';
import { tokenise, tokensOf } from '../../lib/text/tokens.ts';

it.each([
  'hello',
  'Hello,',
  'you?!',
  "don't",
  "I'm...",
  "l'adresse",
  "DELL'ora!",
  'ok:)',
  'sooo',
  'u;',
])('reads %s as it is read when folded and cut', (chunk) => {
  expect(plainTokens(chunk)).toEqual(cut(fold(chunk)).map(({ text }) => text));
});

it.each(['soooo', 'www..', 'n.u.d.e.s', 's3nd', 'été', '“hi', "rock'n'roll", "'cause", ''])(
  'leaves %s to be folded and cut',
  (chunk) => {
    expect(plainTokens(chunk)).toBe(null);
  },
);

it.each([
  'He said "come over to my place" lol',
  's e n d pics NOW\n\nok?',
  'one\u00a0two\u2028three\tfour',
  'ＳＥＮＤ ｍｅ 10min, ca$h www.example.org/a?b',
])('cuts %j at once as it does step by step', (text) => {
  const plain = ({ text, parts, quoted }: ReturnType<typeof tokenise>[number]) => ({
    text,
    parts: parts?.map((part) => part.text),
    quoted,
  });
  // Twice: what was remembered the first time comes out the same.
  for (const _ of [1, 2])
    expect(tokensOf(text).map(plain)).toEqual(tokenise(fold(text)).map(plain));
});
