import { expect, it } from 'vitest';
import { packTelling } from '../../lib/cues/pack.ts';
import type { Language } from '../../lib/cues/phrasings.ts';
import { Recogniser } from '../../lib/cues/recognise.ts';
import { unpackTelling } from '../../lib/cues/unpack.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

const language = (code: string, common: string) => ({ code, common }) as Language;
const languages = [
  language('en', 'the you me and'),
  language('fr', 'le tu été me'),
  language('es', 'el tu me y'),
];

function recogniser() {
  const telling = unpackTelling(packTelling(languages));
  const one = new Recogniser(telling);
  return (text: string) => {
    const bits = one.languagesOf(tokensOf(text));
    return telling.codes.filter((_, place) => (bits >>> place) & 1);
  };
}

it('reads a message in the languages whose own words it has', () => {
  const languagesOf = recogniser();
  expect(languagesOf('le chat')).toEqual(['fr']);
  expect(languagesOf("l'ete, the sun")).toEqual(['en', 'fr']);
});

it('takes no word that two languages share for a sign', () => {
  expect(recogniser()('tu me')).toEqual([]);
});

it('follows what most words of a message say', () => {
  expect(recogniser()('the cat and le chat')).toEqual(['en']);
});

it('stays with a language after two of its words, not after one', () => {
  const languagesOf = recogniser();
  languagesOf('el gato');
  expect(languagesOf('ok')).toEqual([]);
  languagesOf('y el perro');
  expect(languagesOf('ok')).toEqual(['es']);
});
